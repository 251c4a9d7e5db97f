import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { precisions } from './facts.ts'
import {
  bounds,
  countOn,
  countWords,
  type DatedFact,
  type Spell,
  standingOn,
  whyNotAddMembership,
} from './membership.ts'

const fact = (
  date: string,
  precision: DatedFact['precision'],
  notBefore: string | null = null,
) => ({
  date,
  precision,
  notBefore,
  source: 'a page',
})
const spell = (gss: string, from: DatedFact | null, until: DatedFact | null = null): Spell => ({
  gss,
  from,
  until,
})

test('a month, a season and a year reach to their last day', () => {
  assert.deepEqual(bounds(fact('2018-02-01', 'month')), { first: '2018-02-01', last: '2018-02-28' })
  assert.deepEqual(bounds(fact('2013-06-01', 'season')), {
    first: '2013-06-01',
    last: '2013-08-31',
  })
  assert.deepEqual(bounds(fact('2020-12-01', 'season')), {
    first: '2020-12-01',
    last: '2021-02-28',
  })
  assert.deepEqual(bounds(fact('2021-01-01', 'season')), {
    first: '2021-01-01',
    last: '2021-02-28',
  })
  assert.deepEqual(bounds(fact('2019-01-01', 'year')), { first: '2019-01-01', last: '2019-12-31' })
})

test('a council first seen in a list may have joined on any day since the one before', () => {
  const seen = spell('A', fact('2020-12-02', 'unknown', '2018-11-29'))
  assert.deepEqual(standingOn(seen, '2019-06-01'), {
    counted: false,
    certain: false,
    possible: true,
  })
  assert.deepEqual(standingOn(seen, '2018-11-28'), {
    counted: false,
    certain: false,
    possible: false,
  })
  assert.deepEqual(standingOn(seen, '2020-12-02'), { counted: true, certain: true, possible: true })
})

test('a count says from how many to how many where the dates cannot tell', () => {
  const spells = [
    spell('A', fact('2013-06-01', 'season')),
    spell('B', fact('2013-11-08', 'unknown'), fact('2023-12-31', 'unknown', '2018-02-01')),
    spell('C', fact('2018-11-28', 'day')),
  ]
  assert.equal(countWords(countOn(spells, '2018-01-01')), '2')
  assert.equal(countWords(countOn(spells, '2018-12-01')), '2 to 3')
  assert.equal(countWords(countOn(spells, '2023-12-31')), '2')
})

test('a council that left and came back counts once', () => {
  const spells = [
    spell('A', fact('2013-11-08', 'unknown'), fact('2020-12-02', 'unknown', '2013-11-08')),
    spell('A', fact('2020-06-01', 'year')),
  ]
  assert.deepEqual(countOn(spells, '2020-08-01'), { counted: 1, least: 0, most: 1 })
})

test('whatever is known, the figure counted lies between the least and the most possible', () => {
  const day = fc
    .date({ min: new Date('2013-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const dated = fc
    .tuple(day, fc.constantFrom(...precisions), fc.option(day))
    .map(([date, precision, before]) => {
      const notBefore = before !== null && before <= date ? before : null
      return fact(date, precision, notBefore)
    })
  const spells = fc.array(
    fc
      .tuple(fc.constantFrom('A', 'B', 'C'), fc.option(dated), fc.option(dated))
      .map(([gss, from, until]) => spell(gss, from, until)),
  )
  fc.assert(
    fc.property(spells, day, (some, on) => {
      const { least, counted, most } = countOn(some, on)
      assert.ok(least <= counted && counted <= most, `${least} ${counted} ${most}`)
    }),
    { numRuns: 2000 },
  )
})

test('a council joins while it exists, once at a time, and only by the office', () => {
  const joining = {
    gss: 'A',
    kind: 'full' as const,
    from: fact('2023-04-01', 'day'),
    until: null,
    politicalGroup: null,
  }
  const cumberland = { validFrom: '2023-04-01', validUntil: null }
  const carlisle = { validFrom: '1974-04-01', validUntil: '2023-04-01' }
  const of = (
    office: boolean,
    authority: typeof cumberland | typeof carlisle | null,
    spells: Spell[],
  ) => whyNotAddMembership(office, joining, authority, spells)
  assert.equal(of(true, cumberland, []), null)
  assert.equal(of(false, cumberland, []), 'not-office')
  assert.equal(of(true, null, []), 'unknown-authority')
  assert.equal(of(true, carlisle, []), 'authority-abolished')
  assert.equal(of(true, { validFrom: '2024-01-01', validUntil: null }, []), 'authority-not-yet')
  assert.equal(of(true, cumberland, [spell('A', fact('2020-01-01', 'day'))]), 'already-member')
  assert.equal(
    of(true, cumberland, [spell('A', fact('2020-01-01', 'day'), fact('2023-04-01', 'day'))]),
    null,
  )
  assert.equal(of(true, cumberland, [spell('B', fact('2020-01-01', 'day'))]), null)
})
