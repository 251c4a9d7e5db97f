import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeName } from './place-name.ts'

test('a place is written in full where its short name is cut, and as people say it elsewhere', () => {
  const names = [
    ['Bath & NE Somerset', 'Bath and North East Somerset Council', 'Bath and North East Somerset'],
    ['Lincoln', 'City of Lincoln Council', 'Lincoln'],
    ['Wrexham', 'Wrexham County Borough Council', 'Wrexham'],
    ['BCP', 'Bournemouth, Christchurch and Poole Council', 'Bournemouth, Christchurch and Poole'],
    ['Hull', 'Kingston upon Hull City Council', 'Hull'],
  ]
  for (const [short, official, written] of names)
    assert.equal(placeName(short!, official!), written)
})
