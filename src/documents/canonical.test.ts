import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson, NotCanonical, responseHash } from './canonical.ts'
import type { ResponseDocument } from './response.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  )
}

const json = fc.jsonValue({ stringUnit: 'binary' })

test('the canonical text is the one that RFC 8785 prints in its own example', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '€$\u000f\nA\'B"\\\\"/',
    literals: [null, true, false],
  }
  assert.equal(
    canonicalJson(value),
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  )
  assert.equal(
    canonicalJson({ '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude00': 4, '\ufb33': 5 }),
    '{"\\r":2,"1":3,"€":1,"😀":4,"\ufb33":5}',
  )
})

test('the order in which keys were written makes no difference', () => {
  fc.assert(
    fc.property(json, (value) => {
      fc.pre(wellFormed(value))
      assert.equal(canonicalJson(shuffled(value)), canonicalJson(value))
    }),
  )
})

test('two different values never share a canonical text', () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      fc.pre(wellFormed(a) && wellFormed(b))
      const same = canonicalJson(a) === canonicalJson(b)
      assert.equal(same, isDeepStrictEqualJson(a, b))
    }),
  )
})

test('one changed letter changes the fingerprint of a response', () => {
  const letter = (text: string): ResponseDocument => ({
    format: 'hanse-response/1',
    language: 'en-GB',
    network: { name: 'Key Cities' },
    consultation: { title: 'Buses', body: 'Department for Transport', closes: null, link: null },
    version: 1,
    frozenAt: '2027-03-23T10:00:00.000Z',
    title: 'Buses',
    letter: [{ number: '1', prose: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }] }],
    sections: [],
  })
  const words = 'We welcome the plan.'
  fc.assert(
    fc.property(fc.nat(words.length - 1), fc.constantFrom('x', 'é', ' ', ''), (at, other) => {
      fc.pre(words[at] !== other)
      const changed = words.slice(0, at) + other + words.slice(at + 1)
      assert.notEqual(responseHash(letter(changed), sha256), responseHash(letter(words), sha256))
    }),
  )
  assert.match(responseHash(letter(words), sha256), /^[0-9a-f]{64}$/)
})

test('what JSON cannot hold is refused with the place where it stands', () => {
  const circle: Record<string, unknown> = {}
  circle.again = { circle }
  const refused: [unknown, RegExp][] = [
    [undefined, /^\$ is undefined/],
    [{ a: [1, Number.NaN] }, /^\$\.a\[1\] is NaN/],
    [{ a: Number.POSITIVE_INFINITY }, /Infinity/],
    [{ a: undefined }, /^\$\.a is undefined/],
    [new Array(2), /^\$\[1\] is undefined/],
    [{ a: 'x\ud800' }, /^\$\.a has half a character/],
    [{ '\udc00': 1 }, /half a character/],
    [{ a: 1n }, /bigint/],
    [{ a: () => 1 }, /function/],
    [{ a: new Date(0) }, /not a plain object/],
    [{ a: { toJSON: () => 1 } }, /prints itself/],
    [{ [Symbol('a')]: 1 }, /not text/],
    [circle, /contains itself/],
  ]
  for (const [value, reason] of refused) {
    assert.throws(
      () => canonicalJson(value),
      (error: Error) => {
        assert.ok(error instanceof NotCanonical)
        assert.match(error.message, reason)
        return true
      },
    )
  }
})

test('the same part may stand in two places', () => {
  const part = { a: 1 }
  assert.equal(canonicalJson([part, part]), '[{"a":1},{"a":1}]')
})

test('a value nested 100,000 deep is printed', () => {
  let deep: unknown = 1
  for (let i = 0; i < 100_000; i++) deep = [deep]
  assert.equal(canonicalJson(deep).length, 200_001)
})

const wellFormed = (value: unknown) => {
  try {
    canonicalJson(value)
    return true
  } catch {
    return false
  }
}

// 0 and -0 are one number in JSON.
const isDeepStrictEqualJson = (a: unknown, b: unknown) => {
  try {
    assert.deepStrictEqual(plain(a), plain(b))
    return true
  } catch {
    return false
  }
}
const plain = (value: unknown): unknown =>
  typeof value === 'number'
    ? value + 0
    : Array.isArray(value)
      ? value.map(plain)
      : value !== null && typeof value === 'object'
        ? new Map(
            Object.entries(value)
              .sort()
              .map(([key, inner]) => [key, plain(inner)]),
          )
        : value
