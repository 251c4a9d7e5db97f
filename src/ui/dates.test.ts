import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  daysFrom,
  daysUntil,
  formatDate,
  formatDay,
  formatDeadline,
  formatMoment,
  formatRange,
  formatShortDay,
  formatTime,
  formatUntil,
  formatWeekday,
  isoDay,
  isWeekend,
} from './dates.ts'
import { dateValues, isoDate } from './typed-date.ts'

const now = new Date('2027-03-10T09:00:00Z')

test('a date reads 3 March 2027', () => {
  assert.equal(formatDate('2027-03-03'), '3 March 2027')
  assert.equal(formatDay('2027-03-03', now), '3 March')
  assert.equal(formatDay('2028-03-03', now), '3 March 2028')
  assert.equal(formatWeekday('2027-03-15'), 'Mon')
  assert.equal(formatShortDay('2027-09-15'), '15 Sep')
})

test('half past eleven at night in summer is tomorrow in London, not today in UTC', () => {
  assert.equal(isoDay(new Date('2027-06-30T23:30:00Z')), '2027-07-01')
  assert.equal(formatDate(new Date('2027-06-30T23:30:00Z')), '1 July 2027')
})

test('a deadline names weekday, hour and, where asked, the zone', () => {
  const five = new Date('2027-03-12T17:00:00Z')
  assert.equal(formatDeadline(five, now), 'Friday 12 March, 5pm')
  const april = new Date('2027-04-01T16:00:00Z')
  assert.equal(formatDeadline(april, now, true), 'Thursday 1 April, 5pm BST')
  assert.equal(formatMoment(new Date('2027-04-02T13:05:00Z')), '2 April 2027, 2:05pm BST')
})

test('noon and midnight are words, other hours are figures', () => {
  const at = (time: string) => formatTime(new Date(`2027-01-05T${time}:00Z`))
  assert.deepEqual(['00:00', '00:05', '09:00', '12:00', '12:30', '23:59'].map(at), [
    'midnight',
    '12:05am',
    '9am',
    'noon',
    '12:30pm',
    '11:59pm',
  ])
})

test('a deadline is said in days, then in weeks', () => {
  const said = ['2027-03-10', '2027-03-11', '2027-03-19', '2027-03-31', '2027-04-23', '2027-03-09']
  assert.deepEqual(
    said.map((day) => formatUntil(day, now)),
    ['today', 'tomorrow', 'in 9 days', 'in 3 weeks', 'in 6 weeks', 'yesterday'],
  )
  assert.equal(formatUntil('2027-03-01', now), '9 days ago')
})

test('the night in which the clocks change is still one day', () => {
  assert.equal(daysUntil('2027-03-29', '2027-03-28'), 1)
  assert.equal(daysUntil(new Date('2027-03-29T08:00:00Z'), new Date('2027-03-27T23:00:00Z')), 2)
})

test('a range says no month twice', () => {
  assert.equal(formatRange('2027-02-24', '2027-03-12', now), '24 February to 12 March')
  assert.equal(formatRange('2027-03-13', '2027-03-17', now), '13 to 17 March')
  assert.equal(formatRange('2027-04-02', '2027-04-02', now), '2 April')
})

test('typed dates are read, and those of no calendar are refused', () => {
  const typed = (day: string, month: string, year: string) =>
    isoDate({ 'closes-day': day, 'closes-month': month, 'closes-year': year }, 'closes')
  assert.equal(typed('3', '3', '2027'), '2027-03-03')
  assert.equal(typed(' 03 ', 'March', '2027'), '2027-03-03')
  assert.equal(typed('', '', ''), '')
  const wrong: [string, string, string][] = [
    ['31', '2', '2027'],
    ['3', '13', '2027'],
    ['3', '', '2027'],
    ['3', '3', '27'],
    ['x', '3', '2027'],
    ['29', '2', '2027'],
  ]
  for (const parts of wrong) assert.equal(typed(...parts), null)
})

test('every day survives being put into a form and read back', () => {
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2200-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10)
      assert.equal(isoDate(dateValues('closes', iso), 'closes'), iso)
    }),
  )
})

test('a span lists each of its days once', () => {
  assert.deepEqual(daysFrom('2027-02-27', '2027-03-01'), ['2027-02-27', '2027-02-28', '2027-03-01'])
  assert.deepEqual(daysFrom('2027-03-02', '2027-03-01'), [])
  assert.equal(isWeekend('2027-03-13'), true)
  assert.equal(isWeekend('2027-03-15'), false)
})
