import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  checkEligibility,
  eligibilitySchema,
  eligibilitySentences,
  standingOf,
} from './eligibility.ts'

const rules = eligibilitySchema.parse({
  population: { least: 80_000, most: 350_000 },
  kinds: ['district', 'unitary'],
  nations: ['england', 'wales'],
  urban: ['urban', 'intermediate-urban'],
  widerArea: true,
})

const lincoln = {
  kind: 'district',
  nation: 'england',
  urbanClass: 'urban',
  population: 103_812,
  populationYear: 2021,
  populationSource: 'Census 2021, ONS',
  source: 'the register',
}
const silent = { claimed: false, reasons: '' }

test('each rule shows the very figure that it was held against, and where that comes from', () => {
  const [people] = checkEligibility(rules, lincoln, silent)
  assert.deepEqual(people, {
    rule: 'population',
    asks: 'Between 80,000 and 350,000 people',
    has: '103,812',
    source: 'Census 2021, ONS',
    met: true,
  })
})

test('the bounds themselves are within; one less and one more are not', () => {
  const met = (population: number | null) =>
    checkEligibility(rules, { ...lincoln, population }, silent)[0]!.met
  assert.deepEqual([79_999, 80_000, 350_000, 350_001, null].map(met), [
    false,
    true,
    true,
    false,
    null,
  ])
})

test('what a set of facts comes to', () => {
  const wider = { claimed: true, reasons: 'It has the only hospital for forty miles' }
  const cases: [Partial<typeof lincoln>, typeof silent, ReturnType<typeof standingOf>][] = [
    [{}, silent, 'met'],
    [{ population: 41_051 }, silent, 'not-met'],
    [{ population: 41_051 }, wider, 'by-last-clause'],
    [{ population: 41_051 }, { claimed: true, reasons: '  ' }, 'not-met'],
    // The last clause passes over people and class, never over the kind of body or the nation.
    [{ kind: 'county' }, wider, 'not-met'],
    [{ nation: 'scotland' }, wider, 'not-met'],
  ]
  for (const [change, claim, standing] of cases)
    assert.equal(standingOf(checkEligibility(rules, { ...lincoln, ...change }, claim)), standing)
})

test('a constitution without rules asks nothing, and one with wrong ones is refused', () => {
  const none = eligibilitySchema.parse({})
  assert.deepEqual(checkEligibility(none, lincoln, silent), [])
  assert.deepEqual(eligibilitySentences(none), [])
  assert.equal(eligibilitySchema.safeParse({ population: { least: 9, most: 3 } }).success, false)
  assert.equal(eligibilitySchema.safeParse({ people: 3 }).success, false)
})

test('the rules are said in plain words', () => {
  assert.deepEqual(eligibilitySentences(rules).slice(0, 3), [
    'Population: between 80,000 and 350,000 people.',
    'Kind of council: district council or unitary authority.',
    'Nation: England or Wales.',
  ])
})
