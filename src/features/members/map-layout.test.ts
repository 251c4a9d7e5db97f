import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { landRings } from './land/index.ts'
import { layOutMap, type Place } from './map-layout.ts'

const place = fc.record({
  council: fc.uuid().map((id) => id.slice(0, 12)),
  lat: fc.double({ min: 50, max: 58, noNaN: true }),
  lon: fc.double({ min: -5.5, max: 1.7, noNaN: true }),
  population: fc.option(fc.integer({ min: 1000, max: 1_200_000 })),
  founder: fc.boolean(),
})
const places = fc.uniqueArray(place, { selector: ({ council }) => council, maxLength: 45 })

test('every council has its circle within the map, and no name stands on another or outside', () => {
  fc.assert(
    fc.property(places, (some: Place[]) => {
      const map = layOutMap(some, [])
      assert.equal(map.dots.length, some.length)
      for (const { x, y } of map.dots)
        assert.ok(x >= 0 && x <= map.width && y >= 0 && y <= map.height)
      const boxes = map.labels.map(({ council, x, y, anchor }) => {
        const long = council.length * 17 * 0.52
        const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2
        return { left, right: left + long, top: y - 17 * 0.78, bottom: y + 17 * 0.24 }
      })
      boxes.forEach((one, at) => {
        assert.ok(one.left >= 0 && one.right <= map.width)
        for (const other of boxes.slice(at + 1))
          assert.ok(
            one.right <= other.left ||
              other.right <= one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top,
          )
      })
    }),
    { numRuns: 200 },
  )
})

test('the area of a circle is in proportion to the people', () => {
  const at = { lat: 53, lon: -1, founder: false }
  const map = layOutMap(
    [
      { ...at, council: 'Large', population: 400_000 },
      { ...at, council: 'Small', population: 100_000 },
    ],
    [],
  )
  const [large, small] = map.dots
  assert.equal(large?.council, 'Large')
  assert.ok(Math.abs(large!.r / small!.r - 2) < 0.05)
})

test('land outside the map is not drawn, and what is drawn lies within it', () => {
  const map = layOutMap(
    [
      { council: 'Lincoln', lat: 53.2247, lon: -0.555, population: 103_812, founder: false },
      { council: 'Exeter', lat: 50.7216, lon: -3.5102, population: 130_712, founder: false },
    ],
    landRings(),
  )
  const numbers = map.land.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? []
  assert.ok(numbers.length > 200)
  numbers.forEach((value, at) => {
    const limit = at % 2 === 0 ? map.width : map.height
    assert.ok(value >= -0.1 && value <= limit + 0.1, `${value}`)
  })
})
