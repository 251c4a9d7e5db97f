import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyAlikeWords } from './alike.ts'
import { byFit, type FitFacts, fitOf, isShown, isWorthALetter } from './fit.ts'
import { fitParts } from './fit-words.ts'

const facts = (over: Partial<FitFacts> = {}): FitFacts => ({
  meaning: 0.475,
  sameTheme: false,
  place: 3,
  members: 24,
  sourced: 2,
  results: true,
  state: 'running',
  takenUp: 4,
  stopped: 0,
  checkedDaysAgo: 30,
  ...over,
})

for (const [name, over, points] of [
  ['everything there is has a hundred points', { meaning: 0.9, sameTheme: true, place: 1 }, 100],
  ['half as near in meaning has half of those points', { meaning: 0.475 }, 20 + 23 + 25],
  ['the same theme counts', { sameTheme: true }, 30 + 23 + 25],
  ['who cannot be compared stands in the middle', { place: null }, 20 + 13 + 25],
  ['one source has half the points of two', { sourced: 1 }, 20 + 23 + 20],
  ['a third source adds nothing', { sourced: 3 }, 20 + 23 + 25],
  ['a failure loses nothing', { state: 'failed' }, 20 + 23 + 25],
  ['what is planned only has less', { state: 'planned' }, 20 + 23 + 23],
  ['what was not heard of for a year has less', { checkedDaysAgo: 365 }, 20 + 23 + 23],
  [
    'nothing known, nothing near',
    { meaning: null, sourced: 0, results: false, takenUp: 0, checkedDaysAgo: null },
    0 + 23 + 2,
  ],
] as [string, Partial<FitFacts>, number][])
  test(`the score of a solution: ${name}`, () => {
    const fit = fitOf(facts(over))
    assert.equal(fit.score, points)
    assert.equal(fit.score, fit.meaning + fit.likeness + fit.evidence)
  })

test('whatever is known, a score lies between nothing and a hundred, and nearer is never less', () => {
  for (let meaning = -1; meaning <= 1; meaning += 0.05) {
    const here = fitOf(facts({ meaning })).score
    assert.ok(here >= 0 && here <= 100)
    assert.ok(fitOf(facts({ meaning: meaning + 0.05 })).score >= here)
  }
})

test('what a person says fits comes first and what does not sinks, whatever the score', () => {
  const one = (score: number, said: boolean | null) => ({
    fit: { score, meaning: 0, likeness: 0, evidence: 0 },
    said,
  })
  const order = [one(90, false), one(50, null), one(10, true), one(70, null)].toSorted(byFit)
  assert.deepEqual(
    order.map(({ fit }) => fit.score),
    [10, 70, 50, 90],
  )
})

test('what is far in meaning is not shown unless somebody says something of it, and nobody gets a letter of it', () => {
  assert.equal(isShown({ meaning: 0.45, sameTheme: false }, null), false)
  assert.equal(isShown({ meaning: 0.45, sameTheme: true }, null), true)
  assert.equal(isShown({ meaning: null, sameTheme: true }, null), false)
  assert.equal(isShown({ meaning: null, sameTheme: false }, true), true)
  assert.equal(isWorthALetter(0.52, false, 0.52), false)
  assert.equal(isWorthALetter(0.52, true, 0.52), true)
  assert.equal(isWorthALetter(0.6, true, 0.7), false)
})

test('each part of a score is told in words', () => {
  const words = (over: Partial<FitFacts>) => {
    const given = facts(over)
    return fitParts(given, fitOf(given), { council: 'Exeter', asks: 'Lincoln' }).map(
      (part) => part.words,
    )
  }
  assert.deepEqual(words({}), [
    'Close in meaning',
    'Exeter is 3rd most like Lincoln',
    'Results with two sources; taken up by four; still running, said lately',
  ])
  assert.deepEqual(
    words({
      ...{ meaning: 0.65, sameTheme: true, place: 1, sourced: 0, results: false },
      ...{ state: 'failed', takenUp: 0, stopped: 1 },
    }),
    [
      'Very close in meaning, and of the same theme',
      'Exeter is the member most like Lincoln',
      'No results yet; stopped by one; it failed, and says why',
    ],
  )
  assert.equal(words({ place: 20 })[1], 'Exeter is not much like Lincoln')
  assert.equal(words({ place: null })[1], 'Exeter cannot be compared with Lincoln')
})

test('why two councils are alike names what few others share first, and what sets them apart most', () => {
  const one = (name: string, by: number, here: number, filled = false) => ({
    name,
    by,
    here,
    filled,
  })
  assert.equal(
    whyAlikeWords([
      one('Museums, per 100,000 people', 0.1, 0.2),
      one('GCSEs in English', 0.2, -2),
      one('No qualifications, ages 16 to 64', 0.1, 1.5),
      one('Unknown here', 0, 9, true),
      one('House price to earnings ratio', -2.4, 0),
    ]),
    'Alike in GCSEs in English and no qualifications; furthest apart in house price to earnings ratio.',
  )
  assert.equal(whyAlikeWords([]), 'Too few figures to say why.')
})
