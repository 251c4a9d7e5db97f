import type { ApiRead } from '../../kernel/open-api.ts'
import { networkSchema } from './network-data.ts'
import { popoloSchema } from './popolo.ts'

/** What machines may read of members. */
export const memberApi: ApiRead[] = [
  {
    path: '/members.csv',
    summary: 'Every membership with its dates, how sure they are, and their sources',
    answer: 'text/csv',
  },
  {
    path: '/members.json',
    summary:
      'The network on a day, `?on=2018-12-01`, and what changed since another, `&since=2017-01-01`',
    answer: networkSchema,
    example: {
      network: 'Any Cities',
      on: '2027-03-10',
      figures: {
        count: { counted: 1, least: 1, most: 1 },
        people: 103812,
        shareOfPeople: 0.00155,
        urbanAuthorities: 1,
        shareOfUrbanAuthorities: 0.00433,
        urbanPeople: 103812,
        shareOfUrbanPeople: 0.00226,
      },
      definition: 'Urban is a district whose class is Urban or Intermediate urban.',
      country: {
        authorities: 361,
        people: 66940000,
        urbanAuthorities: 231,
        urbanPeople: 46010987,
        nationsWithoutClass: ['scotland', 'northern-ireland'],
      },
      byNation: [{ name: 'England', councils: 1, people: 103812 }],
      byRegion: [{ name: 'East Midlands', councils: 1, people: 103812 }],
      byKind: [{ name: 'District', councils: 1, people: 103812 }],
      byControl: [],
      seatsByParty: [],
      members: [
        {
          gss: 'E07000138',
          council: 'Lincoln',
          officialName: 'City of Lincoln Council',
          page: 'https://network.example/members/lincoln',
          kind: 'full',
          nation: 'england',
          region: 'East Midlands',
          people: 103812,
          peopleSource: 'Office for National Statistics, Census 2021',
          urbanClass: 'urban',
          from: { date: '2021-01-01', precision: 'season', notBefore: '2020-12-03', source: null },
          until: null,
        },
      ],
      perhaps: [],
      beside: [],
      since: null,
    },
  },
  {
    path: '/members/spread.csv',
    summary: 'Figures and spread of the network on a day, `?on=2018-12-01`, as one table',
    answer: 'text/csv',
  },
  {
    path: '/members/changes.csv',
    summary: 'Who joined, left or was merged between two days, `?on=2018-12-01&since=2017-01-01`',
    answer: 'text/csv',
  },
  {
    path: '/popolo.json',
    summary: 'Members and their seats in the format of the Popolo project',
    answer: popoloSchema,
    example: {
      organizations: [
        { id: 'E07000138', name: 'City of Lincoln Council', classification: 'local authority' },
      ],
      posts: [
        {
          id: '0190a0c0-0000-7000-8000-000000000001',
          label: 'Leader of the council',
          role: 'leader',
          organization_id: 'E07000138',
        },
      ],
      memberships: [
        {
          id: '0190a0c0-0000-7000-8000-000000000002',
          organization_id: '0190a0c0-0000-7000-8000-000000000003',
          member_id: 'E07000138',
          role: 'full',
          start_date: '2021',
        },
      ],
      persons: [],
    },
  },
]
