import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { matchQuestions } from './reissue.ts'

const asked = (number: string | null, text: string) => ({ number, text })
const old = [
  asked('1', 'Do you agree that the grant should be paid each quarter?'),
  asked('2', 'What should a council report about the grant?'),
  asked('3', 'Do you agree that late reports should be fined?'),
]

test('a renumbered annex keeps every question: each is found again by its words', () => {
  const { kept, added, gone } = matchQuestions(old, [
    asked('1', 'What is the name of your organisation?'),
    asked('2', 'Do you agree that the grant should be paid each quarter?'),
    asked('3', 'What should a council report about the grant?'),
    asked('4', 'Do you agree that late reports should be fined?'),
  ])
  assert.deepEqual(
    kept.map(({ before, after }) => `${before.number}→${after.number}`),
    ['1→2', '2→3', '3→4'],
  )
  assert.deepEqual(
    added.map(({ number }) => number),
    ['1'],
  )
  assert.deepEqual(gone, [])
})

test('a reworded question under its old number is the same question', () => {
  const { kept } = matchQuestions(old, [
    asked('3', 'Do you agree that councils which report late should be fined?'),
  ])
  assert.equal(kept[0]?.before, old[2])
})

test('another question under an old number is another question', () => {
  const { kept, added, gone } = matchQuestions(old, [asked('2', 'How many buses run after 7pm?')])
  assert.deepEqual([kept.length, added.length, gone.length], [0, 1, 3])
})

test('of two questions in the same words each is found again under its number', () => {
  const twice = [
    asked('4', 'Please explain your answer.'),
    asked('6', 'Please explain your answer.'),
  ]
  const { kept } = matchQuestions(twice, [...twice].reverse())
  assert.deepEqual(
    kept.map(({ before, after }) => [before.number, after.number]),
    [
      ['6', '6'],
      ['4', '4'],
    ],
  )
})

test('whatever comes out again, every question is kept, new or gone, exactly once', () => {
  const any = fc.array(
    fc.record({
      number: fc.constantFrom('1', '2', '3', null),
      text: fc.constantFrom('Do you agree?', 'Do you agree with this?', 'What else?', 'Why?', ''),
    }),
    { maxLength: 12 },
  )
  fc.assert(
    fc.property(any, any, (before, after) => {
      const { kept, added, gone } = matchQuestions(before, after)
      assert.equal(new Set([...kept.map((pair) => pair.before), ...gone]).size, before.length)
      assert.equal(new Set([...kept.map((pair) => pair.after), ...added]).size, after.length)
      assert.equal(kept.length + gone.length, before.length)
      assert.equal(kept.length + added.length, after.length)
    }),
  )
})

test('the same document read twice changes nothing', () => {
  const any = fc.array(fc.record({ number: fc.constant(null), text: fc.string({ minLength: 1 }) }))
  fc.assert(
    fc.property(any, (questions) => {
      const { kept, added, gone } = matchQuestions(questions, questions)
      assert.deepEqual([kept.length, added.length, gone.length], [questions.length, 0, 0])
      for (const { before, after } of kept) assert.equal(before.text, after.text)
    }),
  )
})
