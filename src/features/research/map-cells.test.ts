import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mapCells } from './map-cells.ts'
import type { Place } from './place.ts'
import type { Ranking } from './ranking.ts'

const place = (gss: string, council: string, county: string | null) =>
  ({ gss, council, county }) as Place
const places = new Map(
  [
    place('E07000138', 'Lincoln', 'E10000019'),
    place('E07000136', 'Boston', 'E10000019'),
    place('E10000019', 'Lincolnshire', null),
    place('E06000018', 'Nottingham', null),
  ].map((one) => [one.gss, one]),
)
const hexagons = ['E07000138', 'E07000136', 'E06000018'].map((gss, column) => ({
  gss,
  column,
  row: 0,
}))

function cellsOf(figures: Record<string, number>) {
  const all = Object.entries(figures).map(([gss, value]) => ({ place: places.get(gss)!, value }))
  const members = new Map([['E07000138', 'lincoln']])
  return mapCells({ all } as unknown as Ranking, hexagons, places, members)
}

test('a district without a figure of its own has that of its county on the map, and says so', () => {
  const cells = cellsOf({ E07000138: 4, E10000019: 9 })
  assert.deepEqual(
    cells.map(({ name, value, member }) => [name, value, member]),
    [
      ['Lincoln', 4, true],
      ['Boston, by the figure of Lincolnshire', 9, false],
      ['Nottingham', null, false],
    ],
  )
})

test('a figure of nought is a figure', () => {
  assert.equal(cellsOf({ E07000138: 0, E10000019: 9 })[0]!.value, 0)
})
