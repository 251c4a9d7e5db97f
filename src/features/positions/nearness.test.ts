import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aboutWhat, isNear, sharedWords } from './nearness.ts'

test('how a question begins does not make it like another that begins so', () => {
  assert.equal(
    aboutWhat('Do you agree that buses should run after seven?'),
    'buses should run after seven',
  )
  assert.equal(
    aboutWhat('To what extent do you agree or disagree with the plan for quays?'),
    'the plan for quays',
  )
  assert.equal(aboutWhat('Why?'), 'Why?')
})

test('words of the same stem are shared, and words that stand everywhere are not counted', () => {
  assert.equal(sharedWords('multi-year settlements', 'We are settled. Multi-year money'), 1)
  assert.equal(sharedWords('Should councils agree?', 'Councils agree that they should'), 0)
})

test('a position is near where it is very like, or like and in part in the same words', () => {
  assert.ok(isNear({ likeness: 0.75, shared: 0 }))
  assert.ok(isNear({ likeness: 0.55, shared: 0.4 }))
  assert.ok(!isNear({ likeness: 0.62, shared: 0.1 }))
  assert.ok(!isNear({ likeness: 0.4, shared: 1 }))
})
