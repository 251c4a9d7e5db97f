import type { ApiRead } from '../../kernel/open-api.ts'
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
]
