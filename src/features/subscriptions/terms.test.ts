import assert from 'node:assert/strict'
import { test } from 'node:test'
import { terms } from '../../../tests/subscription-terms.ts'
import { mayRemind, stateOn } from './invoice.ts'
import {
  bandOf,
  bandSentences,
  chargeFor,
  subscriptionYear,
  termsSchema,
  yearName,
  yearOfDay,
} from './terms.ts'

test('a council pays by its people, and the limit belongs to the smaller band', () => {
  for (const [people, band] of [
    [1, 'Small'],
    [120_000, 'Small'],
    [120_001, 'Middle'],
    [200_000, 'Middle'],
    [200_001, 'Large'],
    [9_000_000, 'Large'],
  ] as const)
    assert.equal(bandOf(terms, people).name, band)
  assert.deepEqual(bandSentences(terms), [
    'Up to 120,000 people: £3,000 a year.',
    'Up to 200,000 people: £4,500.50 a year.',
    'More than 200,000 people: £6,000 a year.',
    'Outside the scope of VAT.',
  ])
})

test('who joins in the year pays from the month of joining, to the penny', () => {
  const year = subscriptionYear(terms, 2027)
  assert.deepEqual(year, { year: 2027, from: '2027-04-01', until: '2028-04-01' })
  const of = (from: string) => chargeFor(terms, 150_000, { from, until: year.until })
  assert.deepEqual([of('2027-04-01').months, of('2027-04-01').netPence], [12, 450050])
  assert.deepEqual([of('2027-10-17').months, of('2027-10-17').netPence], [6, 225025])
  assert.deepEqual([of('2028-03-31').months, of('2028-03-31').netPence], [1, 37504])
  const taxed = chargeFor({ ...terms, vat: { percent: 20, note: '' } }, 1, year)
  assert.deepEqual([taxed.vatPence, taxed.totalPence], [60000, 360000])
})

test('months of a year never cost more than the year, nor less for more of them', () => {
  for (let people = 1000; people < 400_000; people += 37_000) {
    let before = 0
    for (let month = 12; month >= 1; month--) {
      const from =
        month > 9 ? `2028-0${month - 9}-01` : `2027-${String(month + 3).padStart(2, '0')}-01`
      const { netPence, yearlyPence } = chargeFor(terms, people, { from, until: '2028-04-01' })
      assert.ok(netPence >= before && netPence <= yearlyPence, `${people} from ${from}`)
      before = netPence
    }
  }
})

test('the year of a day begins with the month that the constitution names', () => {
  assert.equal(yearOfDay(terms, '2027-03-31').year, 2026)
  assert.equal(yearOfDay(terms, '2027-04-01').year, 2027)
  assert.equal(yearName(subscriptionYear(terms, 2027)), '2027–28')
  assert.equal(yearName(subscriptionYear({ yearBegins: 1 }, 2027)), '2027')
})

test('terms with bands out of order, or without an end, are refused', () => {
  const [small, middle, large] = terms.bands
  for (const bands of [[middle, small, large], [small, middle], [large, small], []])
    assert.equal(termsSchema.safeParse({ ...terms, bands }).success, false)
  assert.equal(termsSchema.safeParse(terms).success, true)
})

test('an invoice is due on its day and overdue after it; who paid is not reminded, nor anybody twice too soon', () => {
  const open = { dueOn: '2027-05-01', paidOn: null, voidedOn: null, remindedOn: null }
  assert.equal(stateOn(open, '2027-05-01'), 'due')
  assert.equal(stateOn(open, '2027-05-02'), 'overdue')
  assert.equal(stateOn({ ...open, paidOn: '2027-06-01' }, '2027-07-01'), 'paid')
  assert.equal(stateOn({ ...open, voidedOn: '2027-04-20' }, '2027-07-01'), 'voided')
  assert.equal(mayRemind(terms, open, '2027-05-07'), false)
  assert.equal(mayRemind(terms, open, '2027-05-08'), true)
  assert.equal(mayRemind(terms, { ...open, paidOn: '2027-05-08' }, '2027-05-08'), false)
  const reminded = { ...open, remindedOn: '2027-05-08' }
  assert.equal(mayRemind(terms, reminded, '2027-05-21'), false)
  assert.equal(mayRemind(terms, reminded, '2027-05-22'), true)
})
