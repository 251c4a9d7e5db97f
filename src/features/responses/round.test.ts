import assert from 'node:assert/strict'
import test from 'node:test'
import { type Constitution, defaultConstitution } from './constitution.ts'
import type { ProposedRound } from './round.ts'
import { earliestClose, mayCloseFrom, whyNotCloseRound, whyNotOpenRound } from './round.ts'
import type { Ballot, Round } from './sign-off.ts'

const office = { kind: 'policy-manager', gss: null } as const
const now = '2027-03-23T09:00:00Z'
const members = ['E1', 'E2', 'W1'].map((gss) => ({
  gss,
  name: gss,
  nation: gss.startsWith('W') ? 'wales' : 'england',
  politicalGroup: null,
}))
const proposal: ProposedRound = {
  constitution: defaultConstitution,
  members,
  closesAt: '2027-04-01T16:00:00Z',
  latestVersion: 4,
  version: 4,
  anotherOpen: false,
  agreedBefore: false,
  consultationClosesAt: '2027-04-05T22:59:00Z',
}
const why = (part: Partial<ProposedRound>) => whyNotOpenRound(office, { ...proposal, ...part }, now)

test('the office opens a round on the newest version, with the days that councils were promised', () => {
  assert.equal(why({}), null)
  assert.deepEqual(whyNotOpenRound({ kind: 'leader', gss: 'E1' }, proposal, now), {
    refused: 'not-the-office',
  })
})

test('an old version, a second round at once, and a version agreed before are refused', () => {
  assert.deepEqual(why({ version: 3 }), { refused: 'not-the-latest-version', latest: 4 })
  assert.deepEqual(why({ anotherOpen: true }), { refused: 'another-round-open' })
  assert.deepEqual(why({ agreedBefore: true }), { refused: 'already-agreed' })
})

test('a round that could never end in agreement is not opened', () => {
  assert.deepEqual(why({ members: [] }), { refused: 'no-members' })
  const quorum = { kind: 'count', value: 4 } as const
  const signOff = { ...defaultConstitution.signOff, quorum } as Constitution['signOff']
  assert.deepEqual(why({ constitution: { ...defaultConstitution, signOff } }), {
    refused: 'quorum-out-of-reach',
    needed: 4,
    members: 3,
  })
})

test('a silence that no objection could break is not opened', () => {
  const signOff = {
    procedure: 'silence',
    objections: { kind: 'count', value: 4 },
    noticeDays: 3,
  } as const
  assert.equal(
    why({ constitution: { ...defaultConstitution, signOff } })?.refused,
    'silence-cannot-be-broken',
  )
})

test('a round too short says when it may close at the earliest', () => {
  assert.deepEqual(why({ closesAt: '2027-03-28T07:59:00Z' }), {
    refused: 'closes-too-soon',
    days: 5,
    earliest: '2027-03-28T08:00:00.000Z',
  })
  assert.equal(why({ closesAt: '2027-03-28T08:00:00Z' }), null)
  assert.equal(why({ closesAt: '2027-03-22T09:00:00Z' })?.refused, 'closes-too-soon')
})

test('a round never outlasts the consultation that it answers', () => {
  assert.equal(why({ closesAt: '2027-04-06T09:00:00Z' })?.refused, 'closes-after-consultation')
  assert.equal(why({ closesAt: '2027-04-06T09:00:00Z', consultationClosesAt: null }), null)
})

test('the earliest close keeps the hour on the clock when summer time begins', () => {
  assert.equal(
    earliestClose(defaultConstitution, '2027-03-25T17:00:00Z'),
    '2027-03-30T16:00:00.000Z',
  )
})

const round: Round = {
  hash: 'a'.repeat(64),
  constitution: defaultConstitution,
  members,
  openedAt: now,
  closesAt: '2027-04-01T16:00:00Z',
  closedAt: null,
}
const ballot = (gss: string, castAt: string, part: Partial<Ballot> = {}): Ballot => ({
  gss,
  number: 1,
  decision: 'endorse',
  text: '',
  substantive: true,
  shown: null,
  seenHash: round.hash,
  seat: 'leader',
  castAt,
  byOffice: false,
  confirmedAt: null,
  ...part,
})
const two = [ballot('E1', '2027-03-24T09:00:00Z'), ballot('E2', '2027-03-24T10:00:00Z')]
const all = [
  ...two,
  ballot('W1', '2027-03-25T10:00:00Z', { decision: 'object', shown: 'footnote' }),
]

test('a round waits for its deadline while one council has still to decide', () => {
  assert.equal(mayCloseFrom(round, two), round.closesAt)
  assert.deepEqual(whyNotCloseRound(round, two, '2027-03-31T09:00:00Z'), {
    refused: 'round-still-open',
    until: round.closesAt,
    undecided: ['W1'],
  })
  assert.equal(whyNotCloseRound(round, two, round.closesAt), null)
})

test('once all have decided it closes after a day for second thoughts', () => {
  assert.equal(mayCloseFrom(round, all), '2027-03-26T10:00:00.000Z')
})

test('second thoughts start the day anew', () => {
  const again = ballot('E1', '2027-03-26T09:00:00Z', { number: 2, decision: 'abstain' })
  assert.equal(mayCloseFrom(round, [...all, again]), '2027-03-27T09:00:00.000Z')
})

test('a phone ballot that waits for the council holds the round open', () => {
  const phoned = ballot('E1', '2027-03-25T11:00:00Z', { number: 2, byOffice: true })
  assert.equal(mayCloseFrom(round, [...all, phoned]), round.closesAt)
  const confirmed = { ...phoned, confirmedAt: '2027-03-25T12:00:00Z' }
  assert.equal(mayCloseFrom(round, [...all, confirmed]), '2027-03-26T12:00:00.000Z')
})

test('a network may choose never to close early, and silence keeps its least days', () => {
  const never = { ...defaultConstitution, round: { leastDays: 5, closeEarlyAfterHours: null } }
  assert.equal(mayCloseFrom({ ...round, constitution: never }, all), round.closesAt)
  const signOff = {
    procedure: 'silence',
    objections: { kind: 'count', value: 1 },
    noticeDays: 1,
  } as const
  const silence = { ...round, constitution: { ...defaultConstitution, signOff } }
  assert.equal(mayCloseFrom(silence, all), '2027-03-28T08:00:00.000Z')
})

test('a round is closed once', () => {
  const closed = { ...round, closedAt: '2027-03-26T10:00:00.000Z' }
  assert.equal(whyNotCloseRound(closed, all, '2027-03-27T10:00:00Z')?.refused, 'round-closed')
})
