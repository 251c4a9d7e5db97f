import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Holding, whyNotChangeSeat, whyNotSeatPerson } from './seat.ts'

const held = (personId: string, from: string, until: string | null, acting = false): Holding => ({
  personId,
  acting,
  from,
  until,
})
const spring = { from: '2027-03-01', until: '2027-06-01', acting: false, personId: 'new' }

test('a seat has one holder at a time unless it is joint', () => {
  const single = (holdings: Holding[]) => whyNotSeatPerson(true, spring, { places: 1, holdings })
  assert.equal(single([]), null)
  assert.equal(single([held('a', '2026-01-01', '2027-03-01')]), null, 'ends the day it begins')
  assert.equal(single([held('a', '2026-01-01', '2027-03-02')]), 'seat-held')
  assert.equal(single([held('a', '2027-06-01', null)]), null, 'begins the day it ends')
  assert.equal(single([held('a', '2026-01-01', null, true)]), null, 'somebody acts beside')
})

test('a joint seat has as many holders as places on every day, and never one more', () => {
  const joint = (holdings: Holding[]) => whyNotSeatPerson(true, spring, { places: 2, holdings })
  assert.equal(joint([held('a', '2026-01-01', null)]), null)
  assert.equal(
    joint([held('a', '2026-01-01', null), held('b', '2026-01-01', null)]),
    'all-places-held',
  )
  const oneAfterTheOther = [held('a', '2026-01-01', '2027-04-01'), held('b', '2027-04-01', null)]
  assert.equal(joint(oneAfterTheOther), null)
  const meeting = [held('a', '2026-01-01', '2027-04-02'), held('b', '2027-04-01', null)]
  assert.equal(joint(meeting), 'all-places-held', 'three on the first of April')
})

test('nobody holds the same seat twice on one day', () => {
  const mine = [held('new', '2027-05-01', null)]
  assert.equal(whyNotSeatPerson(true, spring, { places: 2, holdings: mine }), 'holds-it-already')
})

test('a joint seat becomes single only once one is left', () => {
  const both = [held('a', '2026-01-01', null), held('b', '2026-01-01', '2027-03-01')]
  assert.equal(
    whyNotChangeSeat(true, { places: 1 }, both, '2027-02-28'),
    'more-holders-than-places',
  )
  assert.equal(whyNotChangeSeat(true, { places: 1 }, both, '2027-03-01'), null)
})
