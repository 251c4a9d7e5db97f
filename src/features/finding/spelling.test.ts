import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bare, slipsBetween } from './slips.ts'
import { Spellings, writtenApart } from './spelling.ts'

const words = [
  'housing homelessness homeless house horse council councillor counsel planning planting parking',
  'regeneration accommodation temporary neighbourhood environment ynys mon wrecsam caernarfon',
  'pontypridd recycling cycling transport business benefits licensing manchester cyngor',
]
  .join(' ')
  .split(' ')
const vocabulary = new Spellings(words)
const everyone = () => 1
const meant = (typed: string) => vocabulary.nearest(typed, everyone).map(({ word }) => word)

for (const [typed, word] of Object.entries({
  houisng: 'housing',
  housng: 'housing',
  coucnil: 'council',
  accomodation: 'accommodation',
  acommodation: 'accommodation',
  neighborhood: 'neighbourhood',
  enviroment: 'environment',
  buisness: 'business',
  licencing: 'licensing',
  regenaration: 'regeneration',
  homlesness: 'homelessness',
  pontypryd: 'pontypridd',
  Wrecsan: 'wrecsam',
  Caernarvôn: 'caernarfon',
  gyngor: 'cyngor',
  ohusing: 'housing',
}))
  test(`who types "${typed}" is asked whether ${word} was meant`, () => {
    assert.equal(meant(typed)[0], word)
  })

test('Welsh names are the same with and without their accents', () => {
  assert.equal(bare('Ynys Môn'), 'ynys mon')
  assert.equal(bare('Tŷ Ddewi, Llŷn, dŵr'), 'ty ddewi, llyn, dwr')
  assert.equal(bare('o\u0302'), bare('ô'))
})

test('a word that is spelt right, a short one or a number has nothing near', () => {
  assert.deepEqual(
    meant('hous').filter((word) => word === 'hous'),
    [],
  )
  for (const typed of ['bus', 'la', '', 's106', '20mph', 'x'.repeat(10_000)])
    assert.deepEqual(meant(typed), [])
})

test('of words equally near, the one that begins alike goes first, then the one in most records', () => {
  const near = new Spellings(['planting', 'planning', 'slanting'])
  const often: Record<string, number> = { planting: 2, planning: 9, slanting: 99 }
  assert.deepEqual(
    near.nearest('planking', (word) => often[word]!, 9).map(({ word }) => word),
    ['planning', 'planting'],
  )
  assert.deepEqual(
    near.nearest('planying', (word) => often[word]!, 1),
    [{ word: 'planning', slips: 1, records: 9 }],
  )
})

test('a word that stands only in what the asker may not find is never hinted at', () => {
  const hidden = new Set(['housing', 'council'])
  const seen = (word: string) => (words.includes(word) && !hidden.has(word) ? 3 : 0)
  assert.ok(!vocabulary.nearest('houisng', seen).some(({ word }) => hidden.has(word)))
  assert.deepEqual(
    vocabulary.nearest('coucnil', () => 0),
    [],
  )
  assert.equal(writtenApart('counciltax', seen), null)
})

test('two words typed as one are told apart, the pair seen most', () => {
  const often: Record<string, number> = { council: 9, tax: 4, house: 8, horse: 1 }
  const seen = (word: string) => often[word] ?? 0
  assert.deepEqual(writtenApart('CouncilTax', seen), ['council', 'tax'])
  assert.equal(writtenApart('council', seen), null)
  assert.equal(writtenApart('nothing', seen), null)
})

/** The same distance as it stands in the books, with the whole table. */
function wholeTable(one: string, other: string): number {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= one.length; i++)
    for (let j = 1; j <= other.length; j++) {
      const wrong = one[i - 1] === other[j - 1] ? 0 : 1
      const ways = [table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + wrong]
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        ways.push(table[i - 2]![j - 2]! + 1)
      table[i]![j] = Math.min(...ways)
    }
  return table[one.length]![other.length]!
}

const few = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })

test('slips are counted as the books do, and equally both ways', () => {
  fc.assert(
    fc.property(few, few, fc.integer({ min: 1, max: 3 }), (one, other, most) => {
      const slips = slipsBetween(one, other, most)
      assert.equal(slips, Math.min(wholeTable(one, other), most + 1))
      assert.equal(slips, slipsBetween(other, one, most))
    }),
    { numRuns: 3000 },
  )
})

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
const word = fc.string({ unit: letter, minLength: 4, maxLength: 14 })

test('of any vocabulary, exactly the words within the slips allowed are found', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(few, word), { maxLength: 60 }), few, (all, typed) => {
      const near = new Spellings(all).nearest(typed, everyone, 99)
      const allowed = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2
      const expected = all.filter((each) => {
        const slips = wholeTable(each, typed)
        return (
          each.length > 2 &&
          slips > 0 &&
          slips <= (each[0] === typed[0] ? allowed : Math.min(allowed, 1))
        )
      })
      assert.deepEqual(near.map((each) => each.word).sort(), expected.sort())
      assert.deepEqual(
        near.map(({ slips }) => slips),
        near.map(({ slips }) => slips).sort(),
      )
    }),
    { numRuns: 2000 },
  )
})

test('any one slip after the first letter of a word of five letters or more leads back to it', () => {
  fc.assert(
    fc.property(
      word,
      fc.nat(),
      letter,
      fc.constantFrom('swap', 'drop', 'add', 'change'),
      (right, n, put, how) => {
        fc.pre(right.length >= 5)
        const at = 1 + (n % (right.length - 2))
        const [start, here, next, rest] = [
          right.slice(0, at),
          right[at]!,
          right[at + 1]!,
          right.slice(at + 2),
        ]
        const typed = {
          swap: start + next + here + rest,
          drop: start + next + rest,
          add: start + put + here + next + rest,
          change: start + put + next + rest,
        }[how]
        fc.pre(typed !== right)
        assert.deepEqual(new Spellings([right]).nearest(typed, everyone), [
          { word: right, slips: 1, records: 1 },
        ])
      },
    ),
    { numRuns: 2000 },
  )
})

test('among 200,000 words the nearest are found in under 5 milliseconds', () => {
  const many = new Set<string>()
  const parts = [
    'an',
    'ber',
    'con',
    'der',
    'est',
    'fi',
    'gen',
    'hou',
    'ing',
    'lo',
    'ment',
    'nor',
    'pla',
    'ra',
    'si',
    'tion',
    'ur',
    'wa',
  ]
  let state = 7
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  while (many.size < 200_000)
    many.add(Array.from({ length: 2 + next(4) }, () => parts[next(parts.length)]).join(''))
  const large = new Spellings(many)
  const asked = [...many]
    .filter((_, place) => place % 2000 === 0)
    .map((each) => `${each.slice(0, 3)}z${each.slice(4)}`)
  const times = asked.map((typed) => {
    const start = performance.now()
    large.nearest(typed, everyone)
    return performance.now() - start
  })
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!
  assert.ok(median < 5, `${median.toFixed(2)} ms`)
})
