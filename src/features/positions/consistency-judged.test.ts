import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { figuresOf, judgePairs } from '../../../bench/consistency/judge.ts'
import { comparableFigures, figuresClash, sameQuantity } from './consistency-figures.ts'
import { takenApart } from './consistency-sentence.ts'
import { compareSentences } from './consistency-verdict.ts'

const kind = (a: string, b: string, likeness = 0.9) =>
  compareSentences(takenApart(a), takenApart(b), likeness).kind

test('of the judged pairs that nothing was tuned on, four in five contradictions said are ones, and three in four are found', async () => {
  const pairs = await judgePairs()
  assert.ok(pairs.length >= 120)
  const { precision, recall } = figuresOf(pairs, 'measure')
  assert.ok(precision >= 0.8, `precision ${precision}`)
  assert.ok(recall >= 0.75, `recall ${recall}`)
})

describe('two sentences', () => {
  test('that oppose the same thing agree, however each says it', () => {
    assert.equal(
      kind('We oppose a mandatory visitor levy.', 'The visitor levy should be voluntary.'),
      'agree',
    )
  })
  test('of which one says must and the other may differ in force only', () => {
    assert.equal(
      kind('Councils must publish their tree plans.', 'Councils may publish their tree plans.'),
      'softer',
    )
  })
  test('of different years, places or conditions do not contradict', () => {
    assert.notEqual(
      kind('In 2019 we built 300 homes.', 'In 2023 we built 250 homes.'),
      'contradict',
    )
    assert.notEqual(
      kind('In Derby fares should be raised.', 'In Preston fares should be lowered.'),
      'contradict',
    )
    assert.notEqual(
      kind('If wages rise, fares should rise.', 'Fares should not rise.'),
      'contradict',
    )
  })
})

describe('two figures', () => {
  const clash = (a: string, b: string) => {
    const [one] = comparableFigures(a)
    const [two] = comparableFigures(b)
    return sameQuantity(one!, two!) && figuresClash(one!, two!)
  }
  test('are the same however they are written', () => {
    assert.equal(clash('£14 billion', '£14bn'), false)
    assert.equal(clash('12 per cent of homes', '12% of homes'), false)
    assert.equal(clash('eight weeks', '8 weeks'), false)
  })
  test('clash where they cannot both be meant', () => {
    assert.equal(clash('300,000 homes a year', '250,000 homes a year'), true)
    assert.equal(clash('at least 20% of homes', '30% of homes'), false)
    assert.equal(clash('at least 40% of homes', '30% of homes'), true)
    assert.equal(clash('about 1,000 homes', '1,050 homes'), false)
    assert.equal(clash('20 homes a year', '30 homes a month'), false)
  })
})
