import assert from 'node:assert/strict'
import test from 'node:test'
import type { Capacity } from './capacity.ts'
import {
  type Clearable,
  type Clearing,
  clearanceLevels,
  countsUnder,
  standingLevel,
  whyNotClear,
} from './clearance.ts'

const lincoln = 'E07000138'
const today = '2027-03-22'
const said: Clearable = {
  gss: lincoln,
  revision: 3,
  stance: 'disagree',
  text: 'It falls on residents.',
  clearances: [],
}
const holder: Capacity = { kind: 'portfolio-holder', gss: lincoln }
const officer: Capacity = { kind: 'policy-officer', gss: lincoln }
const asHolder: Clearing = {
  level: 'portfolio-holder',
  seenRevision: 3,
  decidedOn: null,
  minuteLink: null,
}
const asCouncil: Clearing = {
  level: 'council',
  seenRevision: 3,
  decidedOn: '2027-03-21',
  minuteLink: 'https://minutes.lincoln.example/2027-03-21',
}
const why = (by: Capacity, clearing = asHolder, contribution = said) =>
  whyNotClear(by, contribution, clearing, today)

test('a portfolio holder and the leader clear what their own council said', () => {
  assert.equal(why(holder), null)
  assert.equal(why({ kind: 'leader', gss: lincoln }), null)
})

test('a policy officer clears nothing, but records what the council decided', () => {
  assert.equal(why(officer)?.refused, 'not-a-clearing-seat')
  assert.equal(why(officer, asCouncil), null)
})

test('nobody clears for another council, the network office for none', () => {
  assert.equal(why({ kind: 'portfolio-holder', gss: 'E07000041' })?.refused, 'not-your-council')
  assert.equal(why({ kind: 'director', gss: null }, asCouncil)?.refused, 'not-your-council')
})

test('a portfolio holder who left yesterday clears nothing', () => {
  assert.deepEqual(why({ ...holder, until: today }), { refused: 'seat-ended', on: today })
})

test('nobody clears words that changed after they were shown, nor silence', () => {
  assert.deepEqual(why(holder, { ...asHolder, seenRevision: 2 }), {
    refused: 'words-changed',
    shown: 2,
    now: 3,
  })
  assert.equal(why(holder, asHolder, { ...said, stance: null, text: ' ' })?.refused, 'nothing-said')
  assert.equal(why(holder, asHolder, { ...said, text: '' }), null)
})

test('a council decision has a day that has come and a link to its minute', () => {
  const refusal = (part: Partial<Clearing>) => why(officer, { ...asCouncil, ...part })?.refused
  assert.equal(refusal({ decidedOn: null }), 'decision-day-needed')
  assert.equal(refusal({ decidedOn: '2027-03-23' }), 'decision-not-yet-taken')
  assert.equal(refusal({ decidedOn: today }), undefined)
  assert.equal(refusal({ minuteLink: null }), 'minute-link-needed')
  assert.equal(refusal({ minuteLink: 'Executive, item 4' }), 'minute-link-needed')
  assert.equal(refusal({ minuteLink: 'javascript:alert(1)' }), 'minute-link-needed')
})

test('clearance rises, and is not given twice', () => {
  const cleared = { ...said, clearances: [{ level: 'portfolio-holder' as const, revision: 3 }] }
  assert.equal(why(holder, asHolder, cleared)?.refused, 'already-cleared')
  assert.equal(why(officer, asCouncil, cleared), null)
  const decided = { ...said, clearances: [{ level: 'council' as const, revision: 3 }] }
  assert.deepEqual(why(holder, asHolder, decided), { refused: 'already-cleared', level: 'council' })
})

test('clearance stands for the words that were cleared: a later revision is an officer view', () => {
  const clearances = [
    { level: 'council' as const, revision: 2 },
    { level: 'portfolio-holder' as const, revision: 3 },
  ]
  assert.equal(standingLevel({ revision: 2, clearances }), 'council')
  assert.equal(standingLevel({ revision: 3, clearances }), 'portfolio-holder')
  assert.equal(standingLevel({ revision: 4, clearances }), 'officer')
  assert.equal(
    why(holder, { ...asHolder, seenRevision: 4 }, { ...said, revision: 4, clearances }),
    null,
  )
})

test('a council counts at the level that the constitution asks, and above', () => {
  const counted = clearanceLevels.map((asked) =>
    clearanceLevels.filter((level) => countsUnder({ clearanceToCount: asked }, level)),
  )
  assert.deepEqual(counted, [
    ['officer', 'portfolio-holder', 'council'],
    ['portfolio-holder', 'council'],
    ['council'],
  ])
})
