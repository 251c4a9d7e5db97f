import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockIn, momentIn } from './zone.ts'

test('ten in the morning is another moment in Cardiff and in Hamburg, in winter and in summer', () => {
  const at = (zone: string, day: string) => momentIn(zone, day, '10:00').toISOString()
  assert.equal(at('Europe/London', '2027-01-12'), '2027-01-12T10:00:00.000Z')
  assert.equal(at('Europe/London', '2027-07-12'), '2027-07-12T09:00:00.000Z')
  assert.equal(at('Europe/Berlin', '2027-01-12'), '2027-01-12T09:00:00.000Z')
  assert.equal(at('Europe/Berlin', '2027-07-12'), '2027-07-12T08:00:00.000Z')
})

test('on the night the clocks change, the times before and after it stand', () => {
  for (const time of ['00:30', '02:30', '12:00']) {
    const moment = momentIn('Europe/London', '2027-03-28', time)
    assert.deepEqual(clockIn('Europe/London', moment), { day: '2027-03-28', time })
  }
  const skipped = momentIn('Europe/London', '2027-03-28', '01:30')
  assert.equal(clockIn('Europe/London', skipped).time, '02:30')
})

test('midnight belongs to the day that begins', () => {
  const moment = momentIn('Europe/London', '2027-06-01', '00:00')
  assert.equal(moment.toISOString(), '2027-05-31T23:00:00.000Z')
  assert.deepEqual(clockIn('Europe/London', moment), { day: '2027-06-01', time: '00:00' })
})
