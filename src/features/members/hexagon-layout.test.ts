import assert from 'node:assert/strict'
import { test } from 'node:test'
import { layOutHexagons } from './hexagon-layout.ts'
import { allHexagons } from './hexagons/index.ts'
import { ukAuthorities } from './register/index.ts'

test('every district of today has one hexagon, and no two share a place', () => {
  const hexagons = allHexagons()
  const above = new Set(['county', 'combined-authority', 'strategic-authority'])
  const today = ukAuthorities().filter(
    ({ kind, validUntil }) => validUntil === null && !above.has(kind),
  )
  assert.equal(new Set(hexagons.map(({ column, row }) => `${column} ${row}`)).size, hexagons.length)
  const codes = new Set(hexagons.map(({ gss }) => gss))
  const without = today.filter(
    ({ gss, formerGss }) => !codes.has(gss) && !formerGss?.some((code) => codes.has(code)),
  )
  assert.deepEqual(
    without.map(({ name }) => name),
    [],
  )
})

test('members are drawn in their places, and those without one are named', () => {
  const members = [
    { gss: 'E07000138', council: 'Lincoln', founder: false },
    { gss: 'E08000026', council: 'Coventry', founder: true },
    { gss: 'E07000028', council: 'Carlisle', founder: false },
  ]
  const map = layOutHexagons(allHexagons(), members)
  assert.deepEqual(
    map.members.map(({ council }) => council),
    ['Lincoln', 'Coventry'],
  )
  assert.deepEqual(map.without, ['Carlisle'])
  assert.equal(map.others.match(/M/g)?.length, allHexagons().length - 2)
  const [lincoln, coventry] = map.members
  assert.ok(lincoln!.y < coventry!.y, 'Lincoln lies further north')
  for (const { x, y } of map.members) assert.ok(x > 0 && x < map.width && y > 0 && y < map.height)
})
