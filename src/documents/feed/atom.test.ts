import assert from 'node:assert/strict'
import { test } from 'node:test'
import { below, child, parseXml } from '../read/xml.ts'
import { atomFeed } from './atom.ts'

const about = {
  title: 'Test Cities: news',
  self: 'https://test.example/news.atom',
  page: 'https://test.example/news',
  author: 'Test Cities',
}
const entry = {
  address: 'https://test.example/news/ports',
  title: 'Ports',
  summary: 'A summary',
  published: new Date('2027-03-01T09:00:00Z'),
  updated: new Date('2027-03-02T09:00:00Z'),
}

test('a feed has all that RFC 4287 asks of it, and is as new as its newest entry', () => {
  const older = { ...entry, updated: new Date('2027-02-01T09:00:00Z') }
  const xml = atomFeed({ ...about, entries: [older, entry] })
  const feed = child(parseXml(xml), 'feed') ?? parseXml(xml)
  for (const must of ['id', 'title', 'updated', 'author', 'link'])
    assert.ok(child(feed, must), must)
  assert.deepEqual(child(feed, 'updated')?.children, ['2027-03-02T09:00:00.000Z'])
  const entries = below(feed, 'entry')
  assert.equal(entries.length, 2)
  for (const one of entries)
    for (const must of ['id', 'title', 'updated', 'summary', 'link'])
      assert.ok(child(one, must), must)
})

test('no word can break a feed: marks, quotes, control and half characters', () => {
  const words = 'R&D "now" </summary><script> \u0007 \ud800 é'
  const xml = atomFeed({ ...about, entries: [{ ...entry, title: words, summary: words }] })
  assert.doesNotThrow(() => parseXml(xml))
  assert.ok(!xml.includes('<script>') && !xml.includes('\u0007') && xml.isWellFormed())
  assert.match(xml, /R&amp;D &quot;now&quot;/)
})

test('an empty feed is a feed', () => {
  assert.match(atomFeed({ ...about, entries: [] }), /<updated>1970-01-01T00:00:00\.000Z</)
})
