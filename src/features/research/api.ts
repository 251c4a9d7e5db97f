import type { ApiRead } from '../../kernel/open-api.ts'
import { type IndicatorData, indicatorListSchema, indicatorSchema } from './indicator-data.ts'
import { type PeersData, peersSchema } from './peers-data.ts'

const example: PeersData = {
  of: { gss: 'E07000138', council: 'Lincoln' },
  on: '2027-03-10',
  model: 'all',
  weights: {},
  among: 'all',
  missing: [],
  peers: [
    {
      gss: 'E07000148',
      council: 'Norwich',
      nation: 'england',
      region: 'East of England',
      member: true,
      page: 'https://network.example/members/norwich',
      distance: 4.081,
      alike: [{ indicator: 'coverage-4g', by: 0, share: 0 }],
      apart: [{ indicator: 'electricity', by: -1.204, share: 0.087 }],
    },
  ],
}
const indicatorExample: IndicatorData = {
  indicator: 'smokers',
  name: 'Cigarette smokers, ages 18 and over',
  unit: '%',
  better: 'less',
  kind: 'rate',
  topic: 'Health and wellbeing',
  publisher: 'Office for National Statistics',
  licence: 'OGL v3.0',
  source: 'https://statistics.example/smoking',
  periods: ['2020-01-01/P5Y'],
  members: { value: 13.2, middle: 12.9, of: 4, many: 5 },
  middle: 12.4,
  heldBack: [],
  missing: ['N09000003'],
  figures: [
    {
      gss: 'E07000138',
      council: 'Lincoln',
      nation: 'england',
      region: 'East Midlands',
      member: true,
      page: 'https://network.example/members/lincoln',
      value: 15.1,
      lower: 13.4,
      upper: 16.8,
      period: '2020-01-01/P5Y',
      mark: null,
      carriedFrom: null,
      place: 41,
    },
  ],
}

const asked = 'optional `?model=economic`, `?weights=density=2,smokers` and `among=members`'

/** What machines may read of peers and figures. */
export const researchApi: ApiRead[] = [
  {
    path: '/members/{slug}/peers.json',
    summary: `The twenty authorities most like a member, and why; ${asked}`,
    answer: peersSchema,
    example,
  },
  {
    path: '/members/{slug}/peers.csv',
    summary: 'The same as a table',
    answer: 'text/csv',
  },
  {
    path: '/authorities/{gss}/peers.json',
    summary: `The twenty authorities most like any authority of today, by its code; ${asked}`,
    answer: peersSchema,
    example,
  },
  {
    path: '/authorities/{gss}/peers.csv',
    summary: 'The same as a table',
    answer: 'text/csv',
  },
  {
    path: '/authorities/{gss}/figures.csv',
    summary: 'Published figures of an authority, beside its peers, the members and all',
    answer: 'text/csv',
  },
  {
    path: '/indicators.json',
    summary: 'Every indicator of authorities that is known here',
    answer: indicatorListSchema,
    example: [
      {
        indicator: 'smokers',
        name: 'Cigarette smokers, ages 18 and over',
        unit: '%',
        better: 'less',
        topic: 'Health and wellbeing',
        publisher: 'Office for National Statistics',
        periods: ['2020-01-01/P5Y'],
        page: 'https://network.example/indicators/smokers',
      },
    ],
  },
  {
    path: '/indicators/{slug}/figures.json',
    summary:
      'One indicator: every authority with its figure and confidence limits, the members marked',
    answer: indicatorSchema,
    example: indicatorExample,
  },
  {
    path: '/indicators/{slug}/figures.csv',
    summary: 'The same as a table',
    answer: 'text/csv',
  },
]
