import type { Cell, Row } from '../../documents/table/cell.ts'
import type { ViewFacts } from './network-data.ts'

/** Figures and spread of the network on a day as one table: what it is sorted by, name, councils, people, share. */
export function spreadTable(view: ViewFacts): Row[] {
  const { figures, network, politics } = view
  const of = (what: string, shares: ViewFacts['byNation']): Cell[][] =>
    shares.map(({ name, councils, people }) => [view.day, what, name, councils, people, null])
  return [
    ['on', 'by', 'name', 'councils', 'people', 'share'],
    [view.day, 'all', 'members', network.count.counted, figures.people, figures.shareOfPeople],
    [view.day, 'all', 'members at least', network.count.least, null, null],
    [view.day, 'all', 'members at most', network.count.most, null, null],
    [
      view.day,
      'urban',
      'urban population',
      figures.urbanAuthorities,
      figures.urbanPeople,
      figures.shareOfUrbanPeople,
    ],
    [
      view.day,
      'urban',
      'urban authorities',
      figures.urbanAuthorities,
      figures.urbanPeople,
      figures.shareOfUrbanAuthorities,
    ],
    ...of('nation', view.byNation),
    ...of('region', view.byRegion),
    ...of('kind', view.byKind),
    ...politics.byControl.map(({ control, councils }): Cell[] => [
      view.day,
      'control',
      control,
      councils,
      null,
      null,
    ]),
    ...politics.parties.map(({ party, seats }): Cell[] => [
      view.day,
      'seats of',
      party,
      seats,
      null,
      null,
    ]),
  ]
}

/** Who joined, left or was merged from one day to another; without another day, a heading alone. */
export function changesTable(view: ViewFacts): Row[] {
  const heads: Row = ['since', 'on', 'what', 'gss', 'council', 'people', 'into']
  const { since } = view
  if (since === null) return [heads]
  const { joined, left, merged } = since.difference
  const line = (what: string, one: (typeof joined)[number], into = ''): Cell[] => [
    since.day,
    view.day,
    what,
    one.gss,
    one.council,
    one.population,
    into,
  ]
  return [
    heads,
    ...joined.map((one) => line('joined', one)),
    ...left.map((one) => line('left', one)),
    ...merged.map(({ from, into }) =>
      line('merged', from, into.map(({ council }) => council).join(', ')),
    ),
  ]
}
