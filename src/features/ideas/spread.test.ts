import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type AdoptionState, adoptionStates, isInUse, whyNotTakeStep } from './adoption.ts'
import {
  daysToFirst,
  linesOf,
  median,
  reachOf,
  type Spreading,
  spreadTree,
  tendencyOf,
} from './spread.ts'

const adoption = (
  gss: string,
  learnedFrom: string,
  steps: [AdoptionState, string][],
  population: number | null = 100_000,
): Spreading => ({
  gss,
  learnedFrom,
  population,
  steps: steps.map(([state, onDate]) => ({ state, onDate })),
})

test('each council stands once, below the one from which it learned', () => {
  const tree = spreadTree('A', [
    adoption('B', 'A', [['live', '2025-05-01']]),
    adoption('C', 'B', [['interested', '2025-09-01']]),
    adoption('D', 'A', [['planning', '2025-02-01']]),
  ])
  assert.deepEqual(
    linesOf(tree).map(({ node, depth }) => `${depth} ${node.gss}`),
    ['0 A', '1 D', '1 B', '2 C'],
  )
})

const chain = fc
  .array(
    fc.record({
      teacher: fc.nat(),
      state: fc.constantFrom(...adoptionStates),
      day: fc.integer({ min: 1, max: 28 }),
      population: fc.option(fc.nat(1_000_000)),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ teacher, state, day, population }, at) =>
      adoption(
        `C${at + 1}`,
        `C${teacher % (at + 1)}`,
        [[state, `2025-03-${String(day).padStart(2, '0')}`]],
        population,
      ),
    ),
  )

test('however an idea spreads, the tree has every council once and no circle, and no more people than live there', () => {
  fc.assert(
    fc.property(chain, (adoptions) => {
      const lines = linesOf(spreadTree('C0', adoptions))
      const named = lines.map(({ node }) => node.gss)
      assert.equal(new Set(named).size, named.length)
      assert.deepEqual([...named].sort(), ['C0', ...adoptions.map(({ gss }) => gss)].sort())
      const all = adoptions.reduce((sum, { population }) => sum + (population ?? 0), 0)
      const inUse = reachOf(adoptions, isInUse)
      assert.ok(inUse.people <= all && inUse.councils <= adoptions.length)
      assert.equal(reachOf(adoptions, () => true).people, all)
    }),
  )
})

test('the middle of an even number is the mean of the two middle ones, and of none there is none', () => {
  assert.equal(median([]), null)
  assert.equal(median([9, 1, 4]), 4)
  assert.equal(median([10, 2, 4, 100]), 7)
})

test('the days to the first adoption count from sharing, and one from before is none', () => {
  assert.equal(daysToFirst('2025-01-01', []), null)
  const later = adoption('B', 'A', [['live', '2025-03-01']])
  const earlier = adoption('C', 'A', [
    ['live', '2025-02-01'],
    ['interested', '2025-01-11'],
  ])
  assert.equal(daysToFirst('2025-01-01', [later, earlier]), 10)
  assert.equal(daysToFirst('2025-06-01', [later]), 0)
})

test('an idea scales, spreads, stalls, is given up, stands alone or is new', () => {
  const today = '2026-11-28'
  const live = (gss: string) => adoption(gss, 'A', [['live', '2026-05-01']])
  const stopped = adoption('D', 'A', [['stopped', '2026-05-01']])
  assert.equal(tendencyOf('2025-01-01', [live('B'), live('C')], today), 'scales')
  assert.equal(tendencyOf('2025-01-01', [live('B'), stopped], today), 'spreads')
  const quiet = adoption('B', 'A', [['planning', '2025-05-01']])
  assert.equal(
    tendencyOf('2025-01-01', [quiet, adoption('C', 'B', [['stopped', '2025-06-01']])], today),
    'stalls',
  )
  assert.equal(tendencyOf('2025-01-01', [stopped], today), 'given-up')
  assert.equal(tendencyOf('2025-01-01', [], today), 'alone')
  assert.equal(tendencyOf('2026-09-01', [], today), 'new')
})

test('why a council may not say how far it has come', () => {
  const step = {
    ...{ state: 'interested' as const, onDate: '2026-05-01', changed: '', result: '', figures: [] },
    learnedFrom: 'A',
  }
  const standing = {
    ...{ author: 'A', shared: true, since: '2026-01-01', teachers: ['A', 'C'] },
    ...{ last: null, today: '2026-11-28' },
  }
  const why = (over: object = {}, held: object = {}, gss = 'B') =>
    whyNotTakeStep(null, gss, { ...step, ...over }, { ...standing, ...held })
  assert.equal(why(), null)
  assert.equal(why({}, { shared: false }), 'not-shared')
  assert.equal(why({}, {}, 'A'), 'own-solution')
  assert.equal(whyNotTakeStep('not-a-member', 'B', step, standing), 'not-a-member')
  assert.equal(why({ onDate: '2026-11-29' }), 'in-the-future')
  assert.equal(why({ onDate: '2025-12-31' }), 'before-the-solution')
  assert.equal(why({ state: 'stopped' }), 'stopped-without-reason')
  assert.equal(why({ learnedFrom: 'Z' }), 'not-learned-there')
  assert.equal(why({ learnedFrom: 'B' }, { teachers: ['A', 'B'] }), 'not-learned-there')
  assert.equal(why({}, { last: { ...step } }), 'said-already')
  assert.equal(why({ learnedFrom: '', state: 'live' }, { last: { ...step } }), null)
})
