import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { ballotsForMembers } from './ballot-view.ts'
import { defaultConstitution } from './constitution.ts'
import { type Ballot, decisions, type Round, waysToShowDissent } from './sign-off.ts'

const members = Array.from({ length: 8 }, (_, at) => ({
  gss: `E0700000${at}`,
  name: `Council ${at}`,
  nation: at < 7 ? 'england' : 'wales',
  politicalGroup: null,
}))
const closed: Round = {
  hash: 'a'.repeat(64),
  constitution: defaultConstitution,
  members,
  openedAt: '2027-03-01T09:00:00.000Z',
  closesAt: '2027-03-10T17:00:00.000Z',
  closedAt: '2027-03-10T17:00:00.000Z',
}
const ballots = fc.uniqueArray(
  fc.record({
    at: fc.nat(7),
    decision: fc.constantFrom(...decisions),
    shown: fc.constantFrom(...waysToShowDissent),
    substantive: fc.boolean(),
  }),
  { selector: ({ at }) => at, maxLength: 8 },
)
const ballotOf = ({
  at,
  decision,
  shown,
  substantive,
}: Pick<Ballot, 'decision' | 'substantive'> & {
  at: number
  shown: (typeof waysToShowDissent)[number]
}): Ballot => ({
  gss: members[at]!.gss,
  number: 1,
  decision,
  text: decision === 'object' ? `WORDS-${at}` : '',
  substantive,
  shown: decision === 'object' ? shown : null,
  seenHash: closed.hash,
  seat: 'leader',
  castAt: '2027-03-02T09:00:00.000Z',
  byOffice: false,
  confirmedAt: null,
})

test('whatever was cast, nobody finds a withheld name by striking out those shown', () => {
  fc.assert(
    fc.property(ballots, (cast) => {
      const all = cast.map(ballotOf)
      const withheld = all.filter(({ shown }) => shown === 'name-withheld')
      const view = ballotsForMembers(closed, all, [])
      if (view === null) return withheld.length > 0
      const named = view.ballots.flatMap(({ member }) => (member ? [member.gss] : []))
      const listed = [...named, ...view.silent.map(({ gss }) => gss)]
      const left = members.length - listed.length
      return (
        withheld.every(({ gss }) => !listed.includes(gss)) &&
        (withheld.length === 0 ||
          (left >= closed.constitution.hideAmong && left > withheld.length)) &&
        view.ballots.length === all.length
      )
    }),
    { numRuns: 2000 },
  )
})

test('while a round is open members are shown no ballot at all', () => {
  fc.assert(
    fc.property(
      ballots,
      (cast) => ballotsForMembers({ ...closed, closedAt: null }, cast.map(ballotOf), []) === null,
    ),
  )
})

test('the order of ballots without a name says nothing of who cast them', () => {
  const two = (first: number, second: number) =>
    ballotsForMembers(
      closed,
      [first, second].map((at, place) => ({
        ...ballotOf({ at, decision: 'object', shown: 'name-withheld', substantive: true }),
        text: place === 0 ? 'One' : 'Two',
      })),
      [],
    )?.ballots.map(({ ballot }) => ballot.text)
  assert.deepEqual(two(0, 7), two(7, 0))
})
