import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import type { Capacity } from './capacity.ts'
import {
  type Contribution,
  clearanceLostBy,
  hiddenAmong,
  isTooThinToHide,
  type Said,
  usePermissions,
  visibleTo,
  whyNotContribute,
  whyNotSave,
} from './contribution.ts'

const lincoln = 'E07000138'
const exeter = 'E07000041'
const now = '2027-03-10T12:00:00Z'
const today = '2027-03-10'
const call = { councils: [lincoln, exeter], takesUntil: '2027-03-12T17:00:00Z' }
const officer: Capacity = { kind: 'policy-officer', gss: lincoln }
const said: Said = {
  stance: 'disagree',
  text: 'A tenth of a year’s grant falls on residents.',
  evidence: [{ kind: 'figure', figure: '£310,000', what: 'Cost in 2025–26', source: 'Accounts' }],
  use: 'by-name',
}
const contribution: Contribution = {
  ...said,
  id: 'c',
  questionId: 'q',
  gss: lincoln,
  revision: 2,
  shared: true,
  clearances: [],
}

test('an officer of a called council writes for it, until the call takes no more', () => {
  assert.equal(whyNotContribute(officer, call, lincoln, now, today), null)
  assert.deepEqual(whyNotContribute(officer, call, lincoln, call.takesUntil, '2027-03-12'), {
    refused: 'call-closed',
    at: call.takesUntil,
  })
  const open = { ...call, takesUntil: null }
  assert.equal(whyNotContribute(officer, open, lincoln, '2027-03-20T12:00:00Z', '2027-03-20'), null)
})

test('nobody writes for another council, for one that was not called, or from a seat that ended', () => {
  const why = (by: Capacity, gss: string) => whyNotContribute(by, call, gss, now, today)?.refused
  assert.equal(why(officer, exeter), 'not-your-council')
  assert.equal(why({ kind: 'policy-manager', gss: null }, lincoln), 'not-your-council')
  assert.equal(why({ kind: 'policy-officer', gss: 'E06000015' }, 'E06000015'), 'not-called')
  assert.equal(why({ ...officer, until: today }, lincoln), 'seat-ended')
})

test('two officers of one council never overwrite each other unseen', () => {
  const mine: Said = { ...said, stance: 'strongly-disagree' }
  assert.equal(whyNotSave(contribution, mine, 2), null)
  assert.deepEqual(whyNotSave(contribution, mine, 1), {
    refused: 'changed-elsewhere',
    mine,
    theirs: said,
    revision: 2,
    differs: ['stance'],
  })
})

test('saving the same words twice, or with the line ends of another browser, is no conflict', () => {
  const standing = { ...contribution, text: 'One.\nTwo.' }
  assert.equal(whyNotSave(standing, { ...said, text: 'One.\r\nTwo.\r\n' }, 1), null)
  assert.equal(whyNotSave(null, said, 0), null)
})

test('a change of stance, text, evidence or use after clearance falls back to officer view', () => {
  const clearances = [
    { level: 'council', revision: 2, by: 'leader', at: now, decidedOn: null, minuteLink: null },
  ] as const
  const cleared: Contribution = { ...contribution, clearances: [...clearances] }
  assert.equal(clearanceLostBy(cleared, said), null)
  const changes: Partial<Said>[] = [
    { stance: 'neither' },
    { text: 'It falls on the office.' },
    { evidence: [] },
    { use: 'unattributed' },
  ]
  for (const change of changes) {
    assert.equal(clearanceLostBy(cleared, { ...said, ...change }), 'council')
  }
  assert.equal(clearanceLostBy({ ...cleared, revision: 3 }, { ...said, stance: null }), null)
})

const anyContribution = fc.record({
  gss: fc.constantFrom(lincoln, exeter),
  use: fc.constantFrom(...usePermissions),
  shared: fc.boolean(),
})

test('what one council marks private is never seen by another, nor by the public', () => {
  const others = fc.record({
    office: fc.constant(false),
    councils: fc.subarray(['E1', 'E2']),
    member: fc.boolean(),
  })
  fc.assert(
    fc.property(others, anyContribution, (reader, one) => {
      const seen = visibleTo(reader, one)
      if (one.use === 'office-only' || !one.shared || !reader.member) assert.equal(seen, 'hidden')
      else assert.equal(seen, one.use === 'by-name' ? 'named' : 'unnamed')
    }),
  )
})

test('a council and the network office always read what the council wrote', () => {
  fc.assert(
    fc.property(anyContribution, (one) => {
      assert.equal(visibleTo({ office: true, councils: [], member: false }, one), 'named')
      assert.equal(visibleTo({ office: false, councils: [one.gss], member: true }, one), 'named')
    }),
  )
})

test('an unattributed author is hidden among those whose words cannot be read by name', () => {
  const members = ['E1', 'E2', 'E3', 'E4', 'E5'].map((gss) => ({ gss }))
  const contributions = [
    { gss: 'E1', use: 'by-name', shared: true },
    { gss: 'E2', use: 'by-name', shared: false },
    { gss: 'E3', use: 'unattributed', shared: true },
    { gss: 'E4', use: 'office-only', shared: true },
  ] as const
  assert.equal(hiddenAmong(members, [...contributions]), 4)
  assert.equal(isTooThinToHide({ hideAmong: 4 }, 4), false)
  assert.equal(isTooThinToHide({ hideAmong: 5 }, 4), true)
})
