import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stateOf } from './consultation.ts'
import { nextStepOf, type Standing } from './next-step.ts'

const now = new Date('2027-03-10T10:00:00Z')
const later = new Date('2027-03-20T17:00:00Z')
const before = new Date('2027-03-01T17:00:00Z')
const standing: Standing = {
  slug: 'night-buses',
  office: false,
  confirmed: true,
  questions: 8,
  closesAt: later,
  call: { dueAt: later, councils: 5, answered: 2 },
  own: { gss: 'E07000138', council: 'Lincoln', answered: 0 },
  round: null,
  submitted: false,
}
const href = (more: Partial<Standing>) => nextStepOf({ ...standing, ...more }, now)?.href ?? null

test('the office is led from confirming to the call, to the silent, to the draft, to the round', () => {
  const office = { office: true, own: null }
  const at = '/consultations/night-buses'
  assert.equal(href({ ...office, confirmed: false, call: null }), `${at}/questions`)
  assert.equal(href({ ...office, call: null }), `${at}/call`)
  assert.equal(href(office), `${at}/call`)
  const call = { dueAt: before, councils: 5, answered: 5 }
  assert.equal(href({ ...office, call }), `${at}/draft`)
  const round = { id: 'r1', closesAt: later, mayVote: false, voted: false }
  assert.equal(href({ ...office, call, round }), '/rounds/r1')
  assert.equal(href({ ...office, call, submitted: true }), null)
})

test('an officer is led to what their council has not yet answered, and to nothing after', () => {
  assert.equal(href({}), '/consultations/night-buses/contribute')
  const own = { gss: 'E07000138', council: 'Lincoln', answered: 3 }
  assert.equal(
    nextStepOf({ ...standing, own }, now)?.title,
    '5 of 8 questions are still open for Lincoln',
  )
  assert.equal(href({ own: { ...own, answered: 8 } }), null)
  assert.equal(href({ own: null }), null)
  assert.equal(href({ call: { dueAt: before, councils: 5, answered: 2 } }), null)
})

test('a leader who has not decided is led to the round, and one who has is left in peace', () => {
  const round = { id: 'r1', closesAt: later, mayVote: true, voted: false }
  const call = { dueAt: before, councils: 5, answered: 5 }
  assert.equal(href({ round, call }), '/rounds/r1')
  assert.equal(href({ round: { ...round, voted: true }, call }), null)
})

test('a state is the last step that was reached', () => {
  const none = {
    confirmedAt: null,
    closesAt: later,
    callDueAt: null,
    inSignOff: false,
    submittedAt: null,
  }
  assert.equal(stateOf(none, now), 'to-confirm')
  assert.equal(stateOf({ ...none, confirmedAt: before }, now), 'open')
  assert.equal(stateOf({ ...none, confirmedAt: before, callDueAt: later }, now), 'call-running')
  assert.equal(stateOf({ ...none, confirmedAt: before, callDueAt: before }, now), 'drafting')
  assert.equal(stateOf({ ...none, confirmedAt: before, inSignOff: true }, now), 'in-sign-off')
  assert.equal(stateOf({ ...none, closesAt: before }, now), 'closed')
  assert.equal(stateOf({ ...none, closesAt: before, submittedAt: before }, now), 'submitted')
})
