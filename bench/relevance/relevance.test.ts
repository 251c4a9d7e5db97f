import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contentStems } from './content-stems.ts'
import { documents } from './documents.ts'
import { queries } from './queries.ts'

const byName = new Map(documents.map((one) => [one.name, one]))
const stemsOf = (name: string) => {
  const { title = '', text = '' } = byName.get(name) ?? {}
  return contentStems(`${title} ${text}`)
}

test('There are at least two hundred short records of their own name, of 50 to 120 words each', () => {
  assert.ok(documents.length >= 200, `${documents.length}`)
  assert.equal(byName.size, documents.length)
  assert.equal(new Set(documents.map(({ title }) => title)).size, documents.length)
  for (const { name, text } of documents) {
    const words = text.split(' ').length
    assert.ok(words >= 50 && words <= 120, `${name}: ${words} words`)
  }
})

test('There are at least 110 queries, each once, each with one to four records that answer it', () => {
  assert.ok(queries.length >= 110, `${queries.length}`)
  assert.equal(new Set(queries.map(({ query }) => query)).size, queries.length)
  for (const { query, relevant } of queries) {
    assert.ok(relevant.length >= 1 && relevant.length <= 4, query)
    assert.equal(new Set(relevant).size, relevant.length, query)
    for (const name of relevant) assert.ok(byName.has(name), `${query}: ${name}`)
  }
})

test('At least half of the queries are paraphrases, and none shares a content word with an answer', () => {
  const paraphrases = queries.filter(({ paraphrase }) => paraphrase)
  assert.ok(paraphrases.length * 2 >= queries.length, `${paraphrases.length}`)
  for (const { query, relevant } of paraphrases) {
    const asked = contentStems(query)
    assert.ok(asked.size > 0, query)
    for (const name of relevant)
      assert.deepEqual([...asked.intersection(stemsOf(name))], [], `"${query}" and ${name}`)
  }
})

test('A word and its endings are the same word; small words do not count', () => {
  const same = [
    ['homes', 'home'],
    ['parking', 'parked', 'parks', 'park'],
    ['policies', 'policy'],
    ['nightly', 'nights'],
    ['retailers', 'retail'],
    ['payment', 'pays'],
    ['stabbed', 'stabbing'],
  ]
  for (const words of same) assert.equal(contentStems(words.join(' ')).size, 1, words.join(' '))
  assert.equal(contentStems('what are they doing with the other ones').size, 1)
  assert.equal(contentStems('a bus, a ferry').size, 2)
})
