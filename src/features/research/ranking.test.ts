import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { overlap } from './limits.ts'
import { averageOf } from './ranking.ts'

const places = fc.array(
  fc.record({
    place: fc.record({ people: fc.integer({ min: 1, max: 1_000_000 }) }),
    value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  }),
  { minLength: 1, maxLength: 30 },
)

test('the average of members lies between the lowest and the highest of them', () => {
  fc.assert(
    fc.property(places, (some) => {
      const { value, of } = averageOf('rate', some, some.length)
      const values = some.map((one) => one.value)
      const near = 1e-9 * Math.max(1, ...values.map(Math.abs))
      assert.ok(value! >= Math.min(...values) - near && value! <= Math.max(...values) + near)
      assert.equal(of, some.length)
    }),
  )
})

test('a large place counts for more than a small one', () => {
  const some = [
    { place: { people: 300_000 }, value: 10 },
    { place: { people: 100_000 }, value: 20 },
  ]
  assert.equal(averageOf('rate', some, 2).value, 12.5)
  assert.equal(averageOf('count', some, 2).value, 30)
})

test('medians, ranks and figures of an unknown kind have no average, only a middle', () => {
  const some = [1, 3, 8].map((value) => ({ place: { people: 10 }, value }))
  for (const kind of ['median', 'rank', 'other'] as const)
    assert.deepEqual(averageOf(kind, some, 4), { value: null, middle: 3, of: 3, many: 4 })
})

test('a member whose people are not known takes no part in the average, and is not counted in it', () => {
  const some = [
    { place: { people: null }, value: 100 },
    { place: { people: 10 }, value: 1 },
  ]
  assert.deepEqual(averageOf('rate', some, 3), { value: 1, middle: 50.5, of: 1, many: 3 })
})

test('limits overlap both ways or neither, and touching counts as overlapping', () => {
  const limits = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }))
    .map(([lower, wide]) => ({ lower, upper: lower + wide }))
  fc.assert(
    fc.property(limits, limits, (one, other) => {
      assert.equal(overlap(one, other), overlap(other, one))
      assert.ok(overlap(one, one))
    }),
  )
  assert.ok(!overlap({ lower: 1, upper: 2 }, { lower: 3, upper: 4 }))
  assert.ok(overlap({ lower: 1, upper: 3 }, { lower: 3, upper: 4 }))
})
