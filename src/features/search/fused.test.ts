import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksForMeaning, fuse, isNear, type Near, onlyByMeaning } from './fused.ts'
import { type Hit, plain } from './search.ts'

const hit = (href: string, rank = 0.5): Hit => ({
  kind: 'article',
  href,
  title: plain(href),
  note: null,
  snippet: [],
  day: null,
  rank,
})
const near = (href: string): Near => ({
  kind: 'article',
  title: href,
  summary: 'What it is about.',
  href,
  passage: 'Words of it.',
  on: null,
  likeness: 0.6,
})
const order = (hits: Hit[]) => hits.map(({ href }) => href)

test('what is high by its words and by its meaning stands before what is high by one of them', () => {
  assert.deepEqual(order(fuse([hit('a'), hit('b'), hit('c')], [near('b'), near('z')])), [
    'b',
    'a',
    'z',
    'c',
  ])
})

test('a name that was typed exactly stands first, whatever else is near', () => {
  assert.equal(fuse([hit('lincoln', 2), hit('b')], [near('b')])[0]?.href, 'lincoln')
})

test('only what the words did not find is said to be found by its meaning', () => {
  const [a, b] = fuse([hit('a')], [near('a'), near('b')])
  assert.equal(a?.byMeaning, undefined)
  assert.equal(b?.byMeaning, true)
  assert.deepEqual(
    onlyByMeaning([hit('a')], [near('a'), near('b')]).map(({ href }) => href),
    ['b'],
  )
})

test('one word, a phrase and words left out are looked for as they stand', () => {
  assert.ok(asksForMeaning('who has cut rents'))
  assert.ok(asksForMeaning('zero-carbon homes'))
  for (const words of ['Sheffield', 'of UK', '"bus services"', 'housing -ports', '“bus services”'])
    assert.ok(!asksForMeaning(words), words)
})

test('a title alone has to be nearer than a passage', () => {
  assert.ok(isNear({ position: 3, likeness: 0.45 }))
  assert.ok(!isNear({ position: 0, likeness: 0.45 }))
})

test('under a title that was found stands what the record says of itself, else the passage that was found', () => {
  const shown = (one: Near) =>
    fuse([], [one])[0]
      ?.snippet.map(({ text }) => text)
      .join('')
  assert.equal(shown(near('a')), 'Words of it.')
  assert.equal(shown({ ...near('a'), passage: 'a' }), 'What it is about.')
})
