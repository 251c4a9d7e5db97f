import type { SeatKind } from '../src/kernel/seats.ts'

/** The fixed cast of the tests. All of them are invented. */
export interface Character {
  name: string
  email: string
  /** The council's slug, or null for a seat of the network. */
  council: string | null
  seat: SeatKind
  title: string
}

export const councils = [
  {
    gss: 'E07000138',
    slug: 'lincoln',
    name: 'City of Lincoln Council',
    short: 'Lincoln',
    nation: 'england',
    population: 103_812,
  },
  {
    gss: 'E07000041',
    slug: 'exeter',
    name: 'Exeter City Council',
    short: 'Exeter',
    nation: 'england',
    population: 130_712,
  },
  {
    gss: 'E07000148',
    slug: 'norwich',
    name: 'Norwich City Council',
    short: 'Norwich',
    nation: 'england',
    population: 143_924,
  },
  {
    gss: 'E06000033',
    slug: 'southend',
    name: 'Southend-on-Sea City Council',
    short: 'Southend',
    nation: 'england',
    population: 180_688,
  },
  {
    gss: 'W06000006',
    slug: 'wrexham',
    name: 'Wrexham County Borough Council',
    short: 'Wrexham',
    nation: 'wales',
    population: 135_112,
  },
] as const

export type CouncilSlug = (typeof councils)[number]['slug']

const officer = (name: string, council: CouncilSlug): Character =>
  seated(name, council, 'policy-officer', 'Policy officer')
const holder = (name: string, council: CouncilSlug): Character =>
  seated(name, council, 'portfolio-holder', 'Portfolio holder')
const leader = (name: string, council: CouncilSlug): Character =>
  seated(name, council, 'leader', 'Leader of the council')

function seated(
  name: string,
  council: CouncilSlug | null,
  seat: SeatKind,
  title: string,
): Character {
  const local = name
    .toLowerCase()
    .replace(/^cllr /, '')
    .replace(/[^a-z]+/g, '.')
  return { name, email: `${local}@${council ?? 'network'}.example`, council, seat, title }
}

/** Who holds which seat in every test; by what they are called in the tests. */
export const people = {
  ruth: seated('Ruth Calder', null, 'director', 'Director'),
  daniel: seated('Daniel Osei', null, 'policy-manager', 'Policy manager'),
  amara: officer('Amara Nwosu', 'lincoln'),
  tom: officer('Tom Hale', 'lincoln'),
  neil: holder('Cllr Neil Dunmore', 'lincoln'),
  harriet: leader('Cllr Harriet Harcastle', 'lincoln'),
  priya: officer('Priya Lovell', 'exeter'),
  owen: holder('Cllr Owen Marsh', 'exeter'),
  imran: leader('Cllr Imran Southcott', 'exeter'),
  jo: officer('Jo Pettit', 'norwich'),
  hannah: holder('Cllr Hannah Ashdown', 'norwich'),
  samir: leader('Cllr Samir Blakeney', 'norwich'),
  lena: officer('Lena Foulness', 'southend'),
  marcus: leader('Cllr Marcus Thorpe', 'southend'),
  carys: officer('Carys Bevan', 'wrexham'),
  gwilym: leader('Cllr Gwilym Prys', 'wrexham'),
} satisfies Record<string, Character>

export type PersonKey = keyof typeof people
