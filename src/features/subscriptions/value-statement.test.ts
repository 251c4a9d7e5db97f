import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timeTaken, type ValueFacts, valueSentences, valueSums } from './value-statement.ts'

const call = {
  title: 'Buses',
  slug: 'buses',
  questions: 3,
  answered: 2,
  cleared: 1,
  cited: 4,
  published: null,
  submitted: false,
}
const round = {
  id: '1',
  title: 'Buses',
  version: 1,
  decision: 'endorse',
  hours: 30,
  open: false,
} as const
const facts: ValueFacts = {
  calls: [call, { ...call, answered: 0, cleared: 0, cited: null }],
  rounds: [
    round,
    { ...round, hours: 80, decision: 'object' },
    { ...round, hours: null, decision: null },
  ],
  seats: [],
  subscriptions: [],
}

test('a year is told in sentences from the council’s own numbers', () => {
  assert.deepEqual(valueSentences('Lincoln', valueSums(facts)), [
    'Lincoln answered 1 of 2 calls: 2 questions, 1 of them cleared by its own councillors.',
    '4 paragraphs of joint responses rest on its words.',
    'It decided in 2 of 3 rounds, in the middle within 2 days.',
  ])
  const published = { ...call, cleared: 2, published: { slug: 'b', decision: 'endorse' as const } }
  assert.deepEqual(
    valueSentences('Lincoln', valueSums({ ...facts, calls: [published], rounds: [] })),
    [
      'Lincoln answered 1 of 1 call: 2 questions, all of them cleared by its own councillors.',
      '4 paragraphs of joint responses rest on its words.',
      'Its name stands under 1 published response to government.',
    ],
  )
})

test('what did not happen is said as plainly', () => {
  const silent = { ...call, answered: 0, cleared: 0, cited: 0 }
  const undecided = { ...round, hours: null, decision: null }
  assert.deepEqual(
    valueSentences('Lincoln', valueSums({ ...facts, calls: [silent], rounds: [undecided] })),
    ['Lincoln was asked in 1 call and answered none.', 'It decided in none of 1 round.'],
  )
  assert.deepEqual(valueSentences('Lincoln', valueSums({ ...facts, calls: [], rounds: [] })), [
    'No call went to Lincoln in this year, and no round was held with it.',
  ])
})

test('a time is told in hours up to two days, then in days', () => {
  assert.deepEqual([0.2, 5, 47, 48, 80].map(timeTaken), [
    '1 hour',
    '5 hours',
    '47 hours',
    '2 days',
    '3 days',
  ])
})
