import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressWords, slugOfWords } from './slug.ts'

test('an address has the words of a title without accents, apostrophes and signs', () => {
  assert.deepEqual(addressWords('Ynys Môn’s ports: 2 ways'), ['ynys', 'mons', 'ports', '2', 'ways'])
  assert.deepEqual(addressWords(' – '), [])
})

test('an address is cut between words, at sixty letters', () => {
  const words = Array.from({ length: 12 }, () => 'seventh')
  assert.equal(slugOfWords(words), Array.from({ length: 7 }, () => 'seventh').join('-'))
  assert.equal(slugOfWords(['a'.repeat(61), 'b']), '')
  assert.equal(slugOfWords(['a'.repeat(60)]), 'a'.repeat(60))
})
