import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Change, diffWords } from './diff.ts'

const side = (changes: Change[], gone: 'added' | 'removed') =>
  changes
    .filter((change) => change.kind !== gone)
    .map((change) => change.text)
    .join('')
const words = (text: string) => text.split(/\s+/).join('')

test('a changed word is shown as the old one and the new one, the rest as kept', () => {
  assert.deepEqual(diffWords('We agree with the plan.', 'We strongly agree with a plan.'), [
    { kind: 'same', text: 'We ' },
    { kind: 'added', text: 'strongly ' },
    { kind: 'same', text: 'agree with ' },
    { kind: 'removed', text: 'the' },
    { kind: 'added', text: 'a' },
    { kind: 'same', text: ' plan.' },
  ])
})

test('two texts alike have no change', () => {
  assert.deepEqual(diffWords('', ''), [])
  assert.deepEqual(diffWords('a b\n', 'a b\n'), [{ kind: 'same', text: 'a b\n' }])
})

test('a paragraph broken in two is a change', () => {
  const changes = diffWords('One. Two.', 'One.\n\nTwo.')
  assert.ok(changes.some((change) => change.kind === 'added' && change.text.includes('\n')))
})

const text = fc
  .array(
    fc.constantFrom('we', 'agree', 'the', '.', ',', ' ', '  ', '\n', '\n\n', 'Gŵyr', '👩‍👧', '-'),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''))

test('what is kept and added is the new text to the letter, kept and removed the words of the old', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const changes = diffWords(a, b)
      assert.equal(side(changes, 'removed'), b)
      assert.equal(words(side(changes, 'added')), words(a))
      assert.ok(changes.every((change, i) => change.kind !== changes[i - 1]?.kind))
    }),
    { numRuns: 3000 },
  )
})

test('two long texts that share nothing are compared in bounded time', () => {
  const long = (word: string, end: string) =>
    Array.from({ length: 100_000 }, (_, i) => `${word}${i}${end}`).join('')
  for (const [a, b] of [
    [long('a', ' '), long('b', ' ')],
    [long('a', '\n'), long('b', '\n')],
    [long('a', ' '), long('b', '\n')],
  ] as const) {
    const changes = diffWords(a, b)
    assert.equal(side(changes, 'removed'), b)
  }
})
