import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeDate, whyNotCouncilDate } from './council-date.ts'

const rules = {
  closes: '2027-04-05',
  today: '2027-03-10',
  weekend: [6, 7],
  bankHolidays: new Set(['2027-03-26', '2027-03-29']),
  lengths: {
    call: { days: 1, least: 1 },
    draft: { days: 1, least: 1 },
    clearance: { days: 1, least: 1 },
    'sign-off': { days: 1, least: 1 },
    submission: { days: 1, least: 1 },
  },
  signOffLeastDays: 0,
}
const clearance = {
  step: 'clearance' as const,
  from: '2027-03-18',
  until: '2027-03-22',
  lastSafeDay: '2027-03-22',
  tooTight: null,
}
const judge = (on: string, papers: string | null = null) =>
  judgeDate({ on, papers }, clearance, rules)

test('a meeting on the last safe day is in time, one the day after is not', () => {
  assert.equal(judge('2027-03-22').kind, 'done')
  assert.equal(judge('2027-03-23').kind, 'late')
})

test('papers that close within three working days are said in amber', () => {
  assert.deepEqual(judge('2027-03-22', '2027-03-15'), {
    kind: 'due',
    sentence: 'Papers close in 3 working days',
  })
  assert.deepEqual(judge('2027-03-22', '2027-03-10').sentence, 'Papers close today')
  assert.equal(judge('2027-03-22', '2027-03-16').kind, 'done')
})

test('papers that have closed are too late, and a meeting that is over is over', () => {
  assert.equal(judge('2027-03-22', '2027-03-09').kind, 'late')
  assert.equal(judge('2027-03-09').sentence, 'Over')
})

test('papers cannot close after the meeting', () => {
  const date = { what: 'Executive', on: '2027-03-22', papers: '2027-03-23' }
  assert.equal(whyNotCouncilDate(date), 'papers-after-meeting')
  assert.equal(whyNotCouncilDate({ ...date, papers: null }), null)
  assert.equal(whyNotCouncilDate({ ...date, what: ' ' }), 'no-what')
})
