import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { ukAuthorities } from '../../members/index.ts'
import { carriedFigure, mergersOf, whyNotCarry } from './carry.ts'
import type { RegisterCouncil } from './codes.ts'
import { figureKinds } from './facts.ts'

const council = (gss: string, people: number | null): RegisterCouncil => ({
  gss,
  council: gss,
  people,
  current: false,
  successors: ['E06000099'],
  county: null,
  formerGss: [],
})

const parts = fc.uniqueArray(
  fc.record({
    gss: fc.integer({ min: 1, max: 999 }).map((at) => `E07000${String(at).padStart(3, '0')}`),
    people: fc.integer({ min: 1, max: 1_000_000 }),
    value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  }),
  { minLength: 1, maxLength: 8, selector: ({ gss }) => gss },
)

const carry = (
  kind: (typeof figureKinds)[number],
  some: readonly { gss: string; people: number | null; value: number | null }[],
) =>
  carriedFigure(
    kind,
    { parts: some.map(({ gss, people }) => council(gss, people)), county: null },
    (gss) => some.find((one) => one.gss === gss)?.value ?? null,
  )

test('a rate of merged councils lies between the lowest and the highest of theirs', () => {
  fc.assert(
    fc.property(parts, fc.constantFrom('rate' as const, 'mean' as const), (some, kind) => {
      const { value } = carry(kind, some)!
      const values = some.map((one) => one.value)
      const near = 1e-9 * Math.max(1, ...values.map(Math.abs))
      assert.ok(value >= Math.min(...values) - near && value <= Math.max(...values) + near)
    }),
  )
})

test('counts of merged councils add up, and nobody is counted twice', () => {
  fc.assert(
    fc.property(parts, (some) => {
      const total = some.reduce((sum, { value }) => sum + value, 0)
      const { value, from } = carry('count', some)!
      assert.ok(
        Math.abs(value - total) <=
          1e-9 * Math.max(1, ...some.map((one) => Math.abs(one.value))) * some.length,
      )
      assert.deepEqual(
        from.map(({ gss }) => gss),
        some.map(({ gss }) => gss),
      )
    }),
  )
})

test('the order in which councils are named changes nothing, and equal figures stay what they are', () => {
  fc.assert(
    fc.property(parts, (some) => {
      const [one, other] = [carry('rate', some)!.value, carry('rate', some.toReversed())!.value]
      assert.ok(Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one)))
      const alike = some.map((part) => ({ ...part, value: 12.5 }))
      assert.equal(carry('rate', alike)!.value, 12.5)
    }),
  )
})

test('medians, ranks and figures of an unknown kind are never put together', () => {
  const some = [
    { gss: 'E07000001', people: 10, value: 1 },
    { gss: 'E07000002', people: 10, value: 3 },
  ]
  for (const kind of figureKinds) {
    const sound = ['rate', 'mean', 'count'].includes(kind)
    assert.equal(carry(kind, some) !== null, sound, kind)
    assert.equal(whyNotCarry(kind) === null, sound, kind)
  }
})

test('one council without a figure, or without its people, leaves the successor without', () => {
  const one = { gss: 'E07000001', people: 10, value: 1 }
  assert.equal(carry('rate', [one, { gss: 'E07000002', people: 10, value: null }]), null)
  assert.equal(carry('rate', [one, { gss: 'E07000002', people: null, value: 2 }]), null)
  assert.equal(carry('count', [one, { gss: 'E07000002', people: null, value: 2 }])?.value, 3)
})

test('a county on the same ground is not added to its districts, and stands in for them', () => {
  const register = ukAuthorities().map((one) => ({
    gss: one.gss,
    council: one.shortName,
    people: one.population,
    current: one.validUntil === null,
    successors: one.successors,
    county: one.countyGss,
    formerGss: one.formerGss,
  }))
  const somerset = mergersOf(register).find(({ gss }) => gss === 'E06000066')!
  assert.ok(somerset.parts.every(({ gss }) => gss.startsWith('E07')))
  assert.equal(somerset.county?.gss, 'E10000027')
  const ofCounty = carriedFigure('rate', somerset, (gss) => (gss === 'E10000027' ? 7 : null))
  assert.deepEqual(ofCounty?.value, 7)
  const cumberland = mergersOf(register).find(({ gss }) => gss === 'E06000063')!
  assert.equal(cumberland.county, null, 'Cumbria was split in two')
  assert.deepEqual(cumberland.parts.map(({ council: name }) => name).toSorted(), [
    'Allerdale',
    'Carlisle',
    'Copeland',
  ])
})
