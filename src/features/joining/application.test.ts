import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ApplicationFacts,
  applicationStates,
  missingIn,
  referenceFrom,
  stateOf,
  whyNotDefer,
  whyNotPutForward,
  whyNotReject,
} from './application.ts'

const day = (date: number) => new Date(Date.UTC(2027, 2, date))
const sent: ApplicationFacts = { sentAt: day(1), closedAs: null, decision: null, deferredAt: null }

test('where an application stands follows from what was done to it', () => {
  const closed = { closedAt: day(9), agreed: false }
  const cases: [Partial<ApplicationFacts>, ReturnType<typeof stateOf>][] = [
    [{ sentAt: null }, 'begun'],
    [{}, 'sent'],
    [{ deferredAt: day(2) }, 'deferred'],
    [{ decision: { closedAt: null, agreed: false } }, 'in-decision'],
    [{ decision: { closedAt: day(9), agreed: true } }, 'agreed'],
    [{ decision: closed }, 'not-agreed'],
    [{ decision: closed, deferredAt: day(2) }, 'not-agreed'],
    [{ decision: closed, deferredAt: day(10) }, 'deferred'],
    [{ closedAs: 'admitted', decision: { closedAt: day(9), agreed: true } }, 'admitted'],
    [{ sentAt: null, closedAs: 'withdrawn' }, 'withdrawn'],
  ]
  for (const [facts, state] of cases) assert.equal(stateOf({ ...sent, ...facts }), state)
})

test('nothing is done under the vote, nor after the end; only what the executive turned down is rejected', () => {
  const may = (rule: typeof whyNotDefer) => applicationStates.filter((state) => !rule(state))
  assert.deepEqual(may(whyNotPutForward), ['sent', 'deferred', 'not-agreed'])
  assert.deepEqual(may(whyNotDefer), ['sent', 'deferred', 'not-agreed'])
  assert.deepEqual(may(whyNotReject), ['not-agreed'])
})

test('a portfolio holder may be left out; half a person may not', () => {
  const named = (kind: 'leader' | 'lead-officer' | 'policy-officer' | 'portfolio-holder') => ({
    kind,
    title: kind,
    name: 'A',
    email: 'a@b.example',
  })
  const seats = [named('leader'), named('lead-officer'), named('policy-officer')]
  const answers = { reasons: 'So', widerArea: false, widerReasons: '', contact: '', seats }
  assert.deepEqual(missingIn(answers), {})
  const half = { ...named('portfolio-holder'), email: '' }
  assert.deepEqual(missingIn({ ...answers, seats: [...seats, half] }), {
    holderEmail: 'Enter the e-mail address',
  })
  assert.deepEqual(Object.keys(missingIn({ ...answers, widerArea: true })), ['widerReasons'])
})

test('a reference is read out without mistaking a letter', () => {
  const reference = referenceFrom(Uint8Array.from({ length: 8 }, (_, at) => at * 31))
  assert.match(reference, /^J-[A-HJKMNP-RTUVWXYZ2346789]{4}-[A-Z2346789]{4}$/)
  assert.doesNotMatch(reference.slice(2), /[IOLS015]/)
})
