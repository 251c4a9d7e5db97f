import assert from 'node:assert/strict'
import test from 'node:test'
import type { Capacity } from './capacity.ts'
import { defaultConstitution } from './constitution.ts'
import type { Ballot, Cast, Round } from './sign-off.ts'
import { decided, whyNotCastBallot, whyNotConfirmBallot } from './sign-off.ts'

const hash = '7c1e'.repeat(16)
const lincoln = 'E07000138'
const exeter = 'E07000041'
const now = '2027-03-30T16:00:00Z'
const round: Round = {
  hash,
  constitution: defaultConstitution,
  members: [lincoln, exeter].map((gss) => ({
    gss,
    name: gss,
    nation: 'england',
    politicalGroup: null,
  })),
  openedAt: '2027-03-23T09:00:00Z',
  closesAt: '2027-04-01T16:00:00Z',
  closedAt: null,
}
const leader: Capacity = { kind: 'leader', gss: lincoln }
const director: Capacity = { kind: 'director', gss: null }
const endorse: Cast = {
  gss: lincoln,
  seenHash: hash,
  decision: 'endorse',
  text: '',
  substantive: true,
  shown: null,
  confirmed: true,
}
const why = (by: Capacity, part: Partial<Cast> = {}, at = now, where = round) =>
  whyNotCastBallot(by, where, { ...endorse, ...part }, at)

test('the leader of Lincoln signs for Lincoln', () => {
  assert.equal(why(leader), null)
})

test('the director writes down what Lincoln said by phone', () => {
  assert.equal(why(director), null)
})

test('nobody signs for another council', () => {
  assert.deepEqual(why(leader, { gss: exeter }), { refused: 'not-your-council', gss: exeter })
})

test('a policy officer does not sign', () => {
  const refusal = why({ kind: 'policy-officer', gss: lincoln })
  assert.deepEqual(refusal, { refused: 'not-a-signing-seat', seats: ['leader'] })
})

test('the press office of the network writes down no ballot', () => {
  assert.equal(why({ kind: 'communications', gss: null })?.refused, 'not-your-council')
})

test('a council outside the network on the day has no ballot, not even by phone', () => {
  const derby: Capacity = { kind: 'leader', gss: 'E06000015' }
  assert.equal(why(derby, { gss: 'E06000015' })?.refused, 'not-a-member')
  assert.equal(why(director, { gss: 'E06000015' })?.refused, 'not-a-member')
})

test('a seat that ended yesterday signs nothing, and the refusal says when it ended', () => {
  const former = { ...leader, from: '2024-05-09', until: '2027-03-30' }
  assert.deepEqual(why(former), { refused: 'seat-ended', on: '2027-03-30' })
  assert.equal(why({ ...former, until: '2027-03-31' }), null)
})

test('a seat that begins tomorrow signs nothing today', () => {
  assert.deepEqual(why({ ...leader, from: '2027-03-31' }), {
    refused: 'seat-not-begun',
    on: '2027-03-31',
  })
})

test('a seat ends at midnight by the clock in its own country', () => {
  const former = { ...leader, until: '2027-03-31' }
  assert.equal(why(former, {}, '2027-03-30T22:59:59Z'), null)
  assert.equal(why(former, {}, '2027-03-30T23:00:00Z')?.refused, 'seat-ended')
})

test('a ballot at the very moment of the close is too late', () => {
  assert.equal(why(leader, {}, '2027-04-01T15:59:59.999Z'), null)
  assert.deepEqual(why(leader, {}, '2027-04-01T16:00:00Z'), {
    refused: 'round-closed',
    at: '2027-04-01T16:00:00.000Z',
  })
})

test('a round closed early takes no more ballots', () => {
  const closed = { ...round, closedAt: '2027-03-29T12:00:00Z' }
  assert.deepEqual(why(leader, {}, now, closed), {
    refused: 'round-closed',
    at: '2027-03-29T12:00:00.000Z',
  })
})

test('nobody signs a text that changed under them', () => {
  const old = '1'.repeat(64)
  assert.deepEqual(why(leader, { seenHash: old }), {
    refused: 'text-changed',
    shown: old,
    now: hash,
  })
})

test('a reservation and an objection say why; an endorsement and an abstention need not', () => {
  for (const decision of ['endorse-with-reservation', 'object'] as const) {
    assert.deepEqual(why(leader, { decision, text: ' \n', shown: 'footnote' }), {
      refused: 'text-needed',
      decision,
    })
  }
  assert.equal(why(leader, { decision: 'abstain' }), null)
})

test('an objecting council chooses how it shows', () => {
  const object = { decision: 'object', text: 'The formula takes from us.' } as const
  assert.deepEqual(why(leader, object), { refused: 'way-to-show-needed' })
  assert.equal(why(leader, { ...object, shown: 'name-withheld' }), null)
})

test('nothing is recorded before the page that shows what will be recorded was answered', () => {
  assert.deepEqual(why(leader, { confirmed: false }), { refused: 'not-confirmed' })
})

test('what a form sent along for another decision is dropped', () => {
  assert.deepEqual(
    decided({ decision: 'endorse', text: ' Yes. ', substantive: false, shown: 'name-withheld' }),
    { decision: 'endorse', text: 'Yes.', substantive: true, shown: null },
  )
})

const phoned: Ballot = {
  ...decided(endorse),
  gss: lincoln,
  number: 1,
  seenHash: hash,
  seat: 'director',
  castAt: '2027-03-29T10:00:00Z',
  byOffice: true,
  confirmedAt: null,
}
const whyNotConfirm = (by: Capacity, ballot = phoned, all = [ballot], seen = hash, at = now) =>
  whyNotConfirmBallot(by, round, ballot, all, seen, at)?.refused ?? null

test('the council itself confirms what it said by phone, and the office cannot', () => {
  assert.equal(whyNotConfirm(leader), null)
  assert.equal(whyNotConfirm(director), 'not-your-council')
  assert.equal(whyNotConfirm({ kind: 'leader', gss: exeter }), 'not-your-council')
  assert.equal(whyNotConfirm({ kind: 'policy-officer', gss: lincoln }), 'not-a-signing-seat')
})

test('a phone ballot is confirmed once, on the same text, before the close', () => {
  assert.equal(whyNotConfirm(leader, { ...phoned, confirmedAt: now }), 'nothing-to-confirm')
  assert.equal(whyNotConfirm(leader, { ...phoned, byOffice: false }), 'nothing-to-confirm')
  assert.equal(whyNotConfirm(leader, phoned, [phoned], '1'.repeat(64)), 'text-changed')
  assert.equal(whyNotConfirm(leader, phoned, [phoned], hash, round.closesAt), 'round-closed')
})

test('a phone ballot is not confirmed over a newer word of the same council', () => {
  const newer = { ...phoned, number: 2, byOffice: false, seat: 'leader' as const }
  const others = { ...newer, gss: exeter, number: 7 }
  assert.equal(whyNotConfirm(leader, phoned, [phoned, newer]), 'ballot-replaced')
  assert.equal(whyNotConfirm(leader, phoned, [phoned, others]), null)
})
