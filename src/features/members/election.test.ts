import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '../../kernel/clock.ts'
import { bankHolidays } from './bank-holidays.ts'
import {
  type Election,
  lastDayOfNotice,
  periodOn,
  whyNotEnterElection,
  whyNotQuote,
} from './election.ts'

const noticeFor = (poll: string) =>
  lastDayOfNotice(
    poll,
    new Set(bankHolidays(['england'], addDays(poll, -90), poll).map(({ day }) => day)),
  )

const election = (over: Partial<Election> = {}): Election => ({
  id: 'one',
  kind: 'ordinary',
  pollDay: '2027-05-06',
  noticeOn: '2027-03-30',
  source: 'Representation of the People Act 1983, section 37',
  invented: false,
  ...over,
})

test('the last day for the notice is 25 working days before the poll, as the Electoral Commission printed it', () => {
  assert.equal(noticeFor('2023-05-04'), '2023-03-27')
  assert.equal(noticeFor('2024-05-02'), '2024-03-26')
})

test('Christmas Eve, weekends and bank holidays do not count', () => {
  assert.equal(
    lastDayOfNotice('2027-01-29', new Set(['2026-12-25', '2026-12-28', '2027-01-01'])),
    '2026-12-21',
  )
})

test('the period begins with the notice and ends once the polls have closed', () => {
  assert.equal(periodOn([election()], '2027-03-29'), null)
  assert.equal(periodOn([election()], '2027-03-30')?.until, '2027-05-07')
  assert.ok(periodOn([election()], '2027-05-06'))
  assert.equal(periodOn([election()], '2027-05-07'), null)
})

test('of two elections at once the later poll says how long nobody is quoted', () => {
  const later = election({ id: 'two', kind: 'general', pollDay: '2027-05-20' })
  assert.equal(periodOn([election(), later], '2027-04-15')?.election.id, 'two')
  assert.equal(periodOn([later, election()], '2027-04-15')?.election.id, 'two')
})

test('a councillor of a council before its election is not quoted; anybody else is', () => {
  const periods = new Map([['E07000138', periodOn([election()], '2027-04-15')!]])
  assert.equal(whyNotQuote(['E07000138'], periods)?.refused, 'pre-election')
  assert.equal(whyNotQuote(['E07000138'], periods)?.gss, 'E07000138')
  assert.equal(whyNotQuote(['E07000041'], periods), null)
  assert.equal(whyNotQuote([], periods), null)
})

test('an election that cannot be so is refused', () => {
  const asked = {
    kind: 'ordinary' as const,
    councils: 1,
    pollDay: '2027-05-06',
    noticeOn: '2027-03-30',
  }
  assert.equal(whyNotEnterElection(true, asked), null)
  assert.equal(whyNotEnterElection(false, asked), 'not-office')
  assert.equal(whyNotEnterElection(true, { ...asked, councils: 0 }), 'no-council')
  assert.equal(whyNotEnterElection(true, { ...asked, kind: 'general' }), 'general-is-for-all')
  assert.equal(whyNotEnterElection(true, { ...asked, noticeOn: '2027-05-07' }), 'notice-after-poll')
  assert.equal(whyNotEnterElection(true, { ...asked, noticeOn: '2026-12-01' }), 'notice-too-early')
})
