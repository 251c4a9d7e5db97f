import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typedQuestions, typeOf } from './typed-questions.ts'

test('questions typed one below the other are taken apart at empty lines', () => {
  const read = typedQuestions(
    '1. Do you agree?\n- Yes\n- No\n\nQuestion 2: Why?\n\n\n  What else\nshould we know?\n',
  )
  assert.deepEqual(
    read.map(({ number, text, type, options }) => [number, text, type, options]),
    [
      ['1', 'Do you agree?', 'yes-no', ['Yes', 'No']],
      ['2', 'Why?', 'open', []],
      [null, 'What else\nshould we know?', 'open', []],
    ],
  )
})

test('a number within the words is no number of the question', () => {
  assert.equal(typedQuestions('5 councils agree. Do you?')[0]?.number, null)
  assert.equal(typedQuestions('Should 3.5% be kept?')[0]?.number, null)
  assert.equal(typedQuestions('Q6a. Should it?')[0]?.number, '6a')
  assert.equal(typedQuestions('2.1) Should it?')[0]?.number, '2.1')
})

test('printed answers make a yes-no question or a choice, with or without letters in front', () => {
  assert.equal(typeOf([]), 'open')
  assert.equal(typeOf(['Yes', 'No', "Don't know"]), 'yes-no')
  assert.equal(typeOf(['A) Yes', 'B) No', 'C) Unsure']), 'yes-no')
  assert.equal(typeOf(['Yes', 'No', 'In part', 'Unsure']), 'choice')
  assert.equal(typeOf(['Agree', 'Disagree']), 'choice')
})

test('nothing typed is no question', () => {
  assert.deepEqual(typedQuestions(' \n \n'), [])
})
