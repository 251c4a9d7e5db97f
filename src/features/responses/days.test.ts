import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  dayInWords,
  dayOf,
  liesDaysApart,
  momentInWords,
  momentOnTheClock,
  wallClock,
} from './days.ts'

const london = 'Europe/London'

test('the day turns over by the clock on the wall, in summer an hour before Greenwich', () => {
  assert.equal(dayOf('2027-06-30T23:30:00Z', london), '2027-07-01')
  assert.equal(dayOf('2027-01-31T23:30:00Z', london), '2027-01-31')
  assert.equal(wallClock('2027-06-30T23:30:00Z', london), '2027-07-01 00:30:00')
  assert.equal(wallClock('2027-01-01T00:00:00Z', london), '2027-01-01 00:00:00')
})

test('ten days from 5pm end at 5pm, also when the clocks go forward in between', () => {
  const from = '2027-03-20T17:00:00Z'
  assert.equal(liesDaysApart(from, '2027-03-30T16:00:00Z', 10, london), true)
  assert.equal(liesDaysApart(from, '2027-03-30T15:59:59Z', 10, london), false)
})

test('a moment is read from the clock as it is shown on it', () => {
  assert.equal(momentOnTheClock('2027-07-01 17:00:00', london), '2027-07-01T16:00:00.000Z')
  assert.equal(momentOnTheClock('2027-03-28 01:30:00', london), '2027-03-28T01:30:00.000Z')
  const days = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2060-01-01'),
    noInvalidDate: true,
  })
  const zones = fc.constantFrom(london, 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata')
  fc.assert(
    fc.property(days, zones, (date, zone) => {
      const shown = wallClock(date.getTime(), zone)
      assert.equal(wallClock(momentOnTheClock(shown, zone), zone), shown)
    }),
    { numRuns: 5000 },
  )
})

test('days and moments read as people write them', () => {
  assert.equal(dayInWords('2027-03-03'), '3 March 2027')
  assert.equal(momentInWords('2027-04-01T16:00:00Z', london), '1 April 2027, 5:00pm BST')
  assert.equal(momentInWords('2027-01-01T00:05:00Z', london), '1 January 2027, 12:05am GMT')
})
