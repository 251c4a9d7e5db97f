import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { choiceQuery, readChoice, readTyped } from './choice.ts'
import { figureWords, ordinal, periodWords } from './indicator-words.ts'
import { middleOf, rankOf } from './spread.ts'

const all = ['density', 'smokers', 'museums']

describe('a choice of one’s own', () => {
  test('what is ticked becomes an address, and the address the same choice', () => {
    const sent = readTyped(
      {
        choose: 'yes',
        'use-density': 'on',
        'weight-density': '2',
        'use-smokers': 'on',
        'weight-smokers': '1',
        'weight-museums': '5',
        among: 'members',
      },
      all,
    )
    const query = choiceQuery(sent!.choice!)
    assert.equal(query, '?weights=density=2,smokers&among=members')
    const asked = { weights: 'density=2,smokers', among: 'members' }
    assert.deepEqual(readChoice(asked, all), sent!.choice)
  })

  test('a weight that is no number, or nothing ticked, is said where it stands', () => {
    const wrong = readTyped({ choose: 'yes', 'use-smokers': 'on', 'weight-smokers': 'much' }, all)!
    assert.equal(wrong.choice, null)
    assert.match(wrong.typed.errors['weight-smokers']!, /number from 0 to 1000/)
    assert.equal(wrong.typed.weights.smokers, 'much')
    assert.match(readTyped({ choose: 'yes' }, all)!.typed.errors.choice!, /at least one/)
    const nothing = { choose: 'yes', 'use-smokers': 'on', 'weight-smokers': '0' }
    assert.match(readTyped(nothing, all)!.typed.errors.choice!, /above 0/)
    assert.match(String(readChoice({ weights: 'moon' }, all)), /no indicator "moon"/)
  })

  test('choosing a model lets one’s own choice go, and keeps to members', () => {
    const own = {
      comparison: { model: 'all', weights: { smokers: 1 } },
      membersOnly: true,
    } as const
    assert.equal(choiceQuery(own, { model: 'economic' }), '?model=economic&among=members')
    assert.equal(choiceQuery(own, { model: 'all', membersOnly: false }), '')
  })
})

test('periods are said as people say them', () => {
  assert.deepEqual(
    ['2025-04-30', '2023-01-01/P1Y', '2022-01-01/P3Y', '2024-04-01/P1Y', '2025-01-01/P1M'].map(
      periodWords,
    ),
    ['30 April 2025', '2023', '2022 to 2024', '12 months from April 2024', 'January 2025'],
  )
})

test('figures have their sign, order its ending, and the middle lies between two', () => {
  assert.deepEqual(
    [figureWords(553.9, '£'), figureWords(12.44, '%'), figureWords(null, '%')],
    ['£553.9', '12.44%', 'No figure'],
  )
  assert.deepEqual(
    [1, 2, 3, 11, 12, 21, 112, 103].map(ordinal).join(' '),
    '1st 2nd 3rd 11th 12th 21st 112th 103rd',
  )
  assert.equal(middleOf([1, 2, 4, 9]), 3)
  assert.equal(middleOf([]), null)
  assert.equal(rankOf({ of: new Map(), sorted: [1, 4, 4, 9] }, 4), 2)
})
