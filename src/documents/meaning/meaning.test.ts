import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { encode, encodeQuestion } from './encode.ts'
import { passagesOf } from './passages.ts'
import { dimensions, keptBytes, likeness, packVector } from './vector.ts'

const unit = fc
  .array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: dimensions,
    maxLength: dimensions,
  })
  .filter((numbers) => Math.hypot(...numbers) > 0.1)
  .map((numbers) => {
    const length = Math.hypot(...numbers)
    return numbers.map((number) => number / length)
  })

describe('a meaning in bytes', () => {
  test('is as like another as before it was packed, to a hundredth', () => {
    fc.assert(
      fc.property(unit, unit, (one, other) => {
        const exact = one.reduce((sum, number, at) => sum + number * other[at]!, 0)
        assert.equal(packVector(one).length, keptBytes)
        assert.ok(Math.abs(likeness(packVector(one), packVector(other)) - exact) < 0.01)
      }),
      { numRuns: 100 },
    )
  })

  test('can lie anywhere in memory', () => {
    const packed = packVector(Array.from({ length: dimensions }, (_, at) => (at === 3 ? 1 : 0)))
    const shifted = new Uint8Array(keptBytes + 3)
    shifted.set(packed, 3)
    assert.ok(Math.abs(likeness(shifted.subarray(3), packed) - 1) < 0.01)
  })
})

describe('passages', () => {
  test('hold every word in its order, with a little of what went before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('homes', 'above', 'shops.', 'empty', 'floors;', '\n\n'), {
          maxLength: 600,
        }),
        (words) => {
          const text = words.join(' ')
          const passages = passagesOf(text)
          for (const passage of passages) assert.ok(passage.split(' ').length <= 45)
          const told = passages.join(' ').split(' ').filter(Boolean)
          let at = 0
          for (const word of text.split(/\s+/).filter(Boolean)) {
            while (at < told.length && told[at] !== word) at++
            assert.ok(at < told.length, `${word} is lost`)
            at++
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('a short text is one passage, an empty one none', () => {
    assert.deepEqual(passagesOf('Who else lets flats above shops?'), [
      'Who else lets flats above shops?',
    ])
    assert.deepEqual(passagesOf('  \n\n '), [])
  })
})

describe('the encoder', () => {
  test('puts what means the same nearer than what does not, and asks nobody outside', async () => {
    const question = await encodeQuestion('Who has turned vacant retail units into flats?')
    const [near, far] = await encode([
      'We turned empty shops on the high street into homes.',
      'Bus drivers were trained to help passengers with dementia.',
    ])
    assert.ok(likeness(question, near!) > likeness(question, far!) + 0.1)
  })

  test('a question asked twice is encoded once, however it is spaced', async () => {
    const first = encodeQuestion('Potholes  in Winter')
    assert.equal(encodeQuestion(' potholes in winter '), first)
    await first
  })

  test('many texts at once come back in their order', async () => {
    const words = ['buses', 'libraries', 'flood defence', 'school meals']
    const together = await encode(words)
    for (const [at, word] of words.entries()) {
      const [alone] = await encode([word])
      assert.ok(likeness(alone!, together[at]!) > 0.999, word)
    }
  })
})
