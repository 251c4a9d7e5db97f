import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type Constitution, defaultConstitution, needed } from './constitution.ts'
import { requirementSentence } from './requirement.ts'
import { outcome, standingBallots } from './result.ts'
import { mayCloseFrom, whyNotCloseRound } from './round.ts'
import { type Ballot, decisions, type Member, type Reached, type Round } from './sign-off.ts'

// Twelve thousand rounds for each of nine promises: over a hundred thousand in all, in seconds.
const numRuns = 12_000

const opened = Date.parse('2027-03-22T09:00:00Z')
const hour = 3_600_000
const closes = opened + 10 * 24 * hour
const instant = (ms: number) => new Date(ms).toISOString()
const hash = 'a'.repeat(64)
const nations = ['england', 'wales', 'scotland']
const groups = ['Labour', 'Conservative', null]
const outsider = 'X'

// One whole number makes one ballot, so that a sequence is made fast and shrinks well.
function ballotFrom(seed: number, number: number, councils: string[]): Ballot {
  let rest = seed
  const draw = (sides: number) => {
    const face = rest % sides
    rest = Math.floor(rest / sides)
    return face
  }
  const gss = councils[draw(councils.length)]!
  const decision = decisions[draw(4)]!
  const byOffice = draw(5) === 0
  const castAt = opened + (draw(260) - 8) * hour
  return {
    gss,
    number,
    decision,
    text: '',
    substantive: draw(3) > 0,
    shown: decision === 'object' ? 'footnote' : null,
    seenHash: draw(12) === 0 ? 'b'.repeat(64) : hash,
    seat: 'leader',
    castAt: instant(castAt),
    byOffice,
    confirmedAt: byOffice && draw(2) === 0 ? instant(castAt + draw(30) * hour) : null,
  }
}

const threshold = fc.oneof(
  fc.record({ kind: fc.constant('count' as const), value: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant('share' as const), value: fc.constantFrom('1/2', '2/3', '1/1') }),
  fc.record({ kind: fc.constant('more-than-share' as const), value: fc.constant('1/2') }),
)
const each = fc.option(fc.record({ threshold, leastMembers: fc.integer({ min: 1, max: 3 }) }))
const active = fc.record({
  procedure: fc.constant('active' as const),
  quorum: threshold,
  perNation: each,
  perPoliticalGroup: each,
})
const silence = fc.record({
  procedure: fc.constant('silence' as const),
  objections: threshold,
  noticeDays: fc.integer({ min: 0, max: 5 }),
})

interface Scene {
  constitution: Constitution
  members: Member[]
  ballots: Ballot[]
  reached: Reached[]
}

function scene(procedure: fc.Arbitrary<Constitution['signOff']>): fc.Arbitrary<Scene> {
  return fc
    .record({
      signOff: procedure,
      size: fc.integer({ min: 0, max: 9 }),
      seeds: fc.array(fc.nat(), { maxLength: 24 }),
      hours: fc.constantFrom(null, 0, 24),
      proofs: fc.array(fc.nat({ max: 239 }), { maxLength: 9 }),
    })
    .map(({ signOff, size, seeds, hours, proofs }) => {
      const members = Array.from({ length: size }, (_, at) => ({
        gss: `M${at}`,
        name: `Council ${at}`,
        nation: nations[at % 3]!,
        politicalGroup: groups[(at * 2) % 3]!,
      }))
      const codes = [...members.map(({ gss }) => gss), outsider]
      const round = { leastDays: 5, closeEarlyAfterHours: hours }
      return {
        constitution: { ...defaultConstitution, signOff, round },
        members,
        ballots: seeds.map((seed, at) => ballotFrom(seed, at + 1, codes)),
        reached: proofs.map((after, at) => ({ gss: `M${at}`, at: instant(opened + after * hour) })),
      }
    })
}
const anyScene = fc.oneof(scene(active), scene(silence))

const moment = (reached: Reached[], now = closes) => ({
  hash,
  openedAt: instant(opened),
  closesAt: instant(closes),
  closedAt: null as string | null,
  now: instant(now),
  reached,
})
const atTheClose = ({ constitution, members, ballots, reached }: Scene) =>
  outcome(constitution, members, ballots, moment(reached))

function shuffled<T>(list: T[], seed: number): T[] {
  const keyed = list.map((item, at) => ({ item, key: ((at + 1) * (seed + 7919)) % 104_729 }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}

/** A ballot that counts, numbered after all others of the sequence. */
function valid(gss: string, decision: Ballot['decision'], part: Partial<Ballot> = {}): Ballot {
  const castAt = instant(opened + hour)
  return {
    gss,
    number: 1000,
    decision,
    text: '',
    substantive: true,
    shown: decision === 'object' ? 'footnote' : null,
    seenHash: hash,
    seat: 'leader',
    castAt,
    byOffice: false,
    confirmedAt: null,
    ...part,
  }
}

test('the order in which ballots are read never changes the outcome', () => {
  fc.assert(
    fc.property(anyScene, fc.nat({ max: 99_999 }), (round, seed) => {
      const other = {
        ...round,
        ballots: shuffled(round.ballots, seed),
        members: shuffled(round.members, seed + 1),
        reached: shuffled(round.reached, seed + 2),
      }
      assert.deepEqual(atTheClose(other), atTheClose(round))
    }),
    { numRuns },
  )
})

test('one council has one vote: its last valid ballot, whatever it cast before', () => {
  fc.assert(
    fc.property(anyScene, fc.constantFrom(...decisions), (round, decision) => {
      const { members, ballots } = round
      const standing = standingBallots(members, ballots, moment([]))
      assert.ok([...standing].every(([gss, ballot]) => ballot.gss === gss))
      const { counts } = atTheClose(round)
      const cast = decisions.reduce((sum, each) => sum + counts[each], 0)
      assert.equal(cast + counts.silent, members.length)
      const [first] = members
      if (!first) return
      const last = valid(first.gss, decision)
      const replaced = atTheClose({ ...round, ballots: [...ballots, last] })
      const alone = ballots.filter(({ gss }) => gss !== first.gss)
      assert.deepEqual(
        { ...replaced, unconfirmed: [] },
        { ...atTheClose({ ...round, ballots: [...alone, last] }), unconfirmed: [] },
      )
    }),
    { numRuns },
  )
})

test('one endorsement more never turns agreed into not agreed', () => {
  const chosen = fc.constantFrom('endorse' as const, 'endorse-with-reservation' as const)
  fc.assert(
    fc.property(anyScene, chosen, fc.nat({ max: 8 }), (round, decision, who) => {
      if (atTheClose(round).state !== 'agreed') return
      const more = [...round.ballots, valid(`M${who}`, decision)]
      assert.equal(atTheClose({ ...round, ballots: more }).state, 'agreed')
    }),
    { numRuns },
  )
})

test('a quorum is met by exactly the councils it asks for, and not by one fewer', () => {
  fc.assert(
    fc.property(scene(active), fc.nat({ max: 12 }), fc.nat(), (round, endorsing, seed) => {
      const { constitution, members } = round
      if (constitution.signOff.procedure !== 'active') return
      const signOff = { ...constitution.signOff, perNation: null, perPoliticalGroup: null }
      const who = shuffled(members, seed % 1000)
      const ballots = who.map(({ gss }, at) =>
        at < endorsing
          ? valid(gss, at % 2 ? 'endorse' : 'endorse-with-reservation')
          : valid(gss, at % 2 ? 'abstain' : 'object'),
      )
      const { state } = atTheClose({
        ...round,
        constitution: { ...constitution, signOff },
        ballots,
      })
      const least = needed(signOff.quorum, members.length)
      const enough = members.length > 0 && Math.min(endorsing, members.length) >= least
      assert.equal(state, enough ? 'agreed' : 'not-agreed')
    }),
    { numRuns },
  )
})

test('under active, no response is agreed while a nation or group that is asked has too few endorsements', () => {
  fc.assert(
    fc.property(scene(active), (round) => {
      const { signOff } = round.constitution
      if (signOff.procedure !== 'active') return
      const { state } = atTheClose(round)
      const standing = standingBallots(round.members, round.ballots, moment([]))
      const enough = (rule: typeof signOff.perNation, some: Member[]) => {
        if (!rule || some.length < rule.leastMembers) return true
        const endorsing = some.filter(({ gss }) =>
          standing.get(gss)?.decision.startsWith('endorse'),
        ).length
        return endorsing >= Math.min(some.length, needed(rule.threshold, some.length))
      }
      const of = (key: 'nation' | 'politicalGroup', value: string) =>
        round.members.filter((member) => member[key] === value)
      const endorsing = [...standing.values()].filter(({ decision }) =>
        decision.startsWith('endorse'),
      ).length
      const agreed =
        endorsing >= needed(signOff.quorum, round.members.length) &&
        nations.every(
          (one) => !of('nation', one).length || enough(signOff.perNation, of('nation', one)),
        ) &&
        ['Labour', 'Conservative'].every(
          (one) =>
            !of('politicalGroup', one).length ||
            enough(signOff.perPoliticalGroup, of('politicalGroup', one)),
        )
      assert.equal(state, agreed ? 'agreed' : 'not-agreed')
    }),
    { numRuns },
  )
})

test('silence agrees only when each council was reached in time or spoke, and too few object', () => {
  fc.assert(
    fc.property(scene(silence), (round) => {
      const { signOff } = round.constitution
      if (signOff.procedure !== 'silence') return
      const { members, ballots, reached } = round
      const standing = standingBallots(members, ballots, moment([]))
      const against = [...standing.values()].filter(
        ({ decision, substantive }) => decision === 'object' && substantive,
      ).length
      // The clocks go forward on 28 March 2027: the notice before 1 April, 10am BST is an hour shorter.
      const lastProof = closes - signOff.noticeDays * 24 * hour
      const springs = signOff.noticeDays >= 5 ? hour : 0
      const told = (gss: string) =>
        standing.has(gss) ||
        reached.some((proof) => proof.gss === gss && Date.parse(proof.at) <= lastProof + springs)
      const agreed =
        members.length > 0 &&
        members.every(({ gss }) => told(gss)) &&
        against < needed(signOff.objections, members.length)
      assert.equal(atTheClose(round).state, agreed ? 'agreed' : 'not-agreed')
    }),
    { numRuns },
  )
})

test('a comment on the wording never breaks silence', () => {
  fc.assert(
    fc.property(scene(silence), fc.nat({ max: 8 }), (round, who) => {
      const editorial = valid(`M${who}`, 'object', { substantive: false })
      const before = atTheClose(round)
      const after = atTheClose({ ...round, ballots: [...round.ballots, editorial] })
      if (before.state === 'agreed') assert.equal(after.state, 'agreed')
    }),
    { numRuns },
  )
})

test('ballots of strangers, on another text, too early, too late or never confirmed change nothing', () => {
  const idle: ((gss: string) => Ballot)[] = [
    () => valid(outsider, 'object'),
    (gss) => valid(gss, 'object', { seenHash: 'c'.repeat(64) }),
    (gss) => valid(gss, 'endorse', { castAt: instant(opened - 1) }),
    (gss) => valid(gss, 'object', { castAt: instant(closes) }),
    (gss) => valid(gss, 'endorse', { byOffice: true, confirmedAt: instant(closes) }),
    (gss) => valid(gss, 'object', { byOffice: true }),
  ]
  fc.assert(
    fc.property(anyScene, fc.nat({ max: 8 }), fc.nat({ max: 5 }), (round, who, which) => {
      const more = [...round.ballots, idle[which]!(`M${who}`)]
      const { unconfirmed: _a, ...before } = atTheClose(round)
      const { unconfirmed: _b, ...after } = atTheClose({ ...round, ballots: more })
      assert.deepEqual(after, before)
    }),
    { numRuns },
  )
})

test('closing early gives what waiting gives, unless a council that has decided changes its mind', () => {
  let early = 0
  fc.assert(
    fc.property(anyScene, fc.array(fc.nat(), { maxLength: 6 }), (some, seeds) => {
      // Every council decides, so that rounds do close early; later words come from others or do not count.
      const last = some.members.map(({ gss }, at) =>
        valid(gss, decisions[(some.ballots.length + at) % 4]!),
      )
      const round: Round = {
        hash,
        constitution: some.constitution,
        members: some.members,
        openedAt: instant(opened),
        closesAt: instant(closes),
        closedAt: null,
      }
      const ballots = [...some.ballots.filter((_, at) => at % 2 === 0), ...last]
      const from = mayCloseFrom(round, ballots)
      assert.ok(Date.parse(from) <= closes)
      const before = whyNotCloseRound(round, ballots, instant(Date.parse(from) - 1))
      assert.equal(before?.refused, 'round-still-open')
      assert.equal(whyNotCloseRound(round, ballots, from), null)
      if (Date.parse(from) < closes) early += 1
      const idle = seeds.map((seed, at) => ({
        ...ballotFrom(seed, 2000 + at, [outsider]),
        castAt: from,
      }))
      const { constitution, members, reached } = { ...some }
      const closed = outcome(constitution, members, ballots, {
        ...moment(reached, Date.parse(from)),
        closedAt: from,
      })
      const waited = outcome(constitution, members, [...ballots, ...idle], moment(reached))
      assert.deepEqual(closed, waited)
    }),
    { numRuns },
  )
  assert.ok(early > numRuns / 10, `only ${early} rounds closed early`)
})

test('while a round is open nobody reads an end out of it', () => {
  fc.assert(
    fc.property(
      anyScene,
      fc.nat({ max: 239 }),
      ({ constitution, members, ballots, reached }, after) => {
        const now = moment(reached, opened + after * hour)
        const early = outcome(constitution, members, ballots, now)
        assert.equal(early.state, 'open')
        const later = ballots.filter(({ castAt }) => castAt <= now.now)
        const confirmed = later.map((ballot) =>
          ballot.confirmedAt !== null && ballot.confirmedAt > now.now
            ? { ...ballot, confirmedAt: null }
            : ballot,
        )
        assert.deepEqual(
          { ...outcome(constitution, members, confirmed, now), unconfirmed: [] },
          { ...early, unconfirmed: [] },
        )
      },
    ),
    { numRuns },
  )
})

test('18 of 26 with one from each nation: the sentences say what was asked and what came', () => {
  const members = Array.from({ length: 26 }, (_, at) => ({
    gss: `C${String(at).padStart(2, '0')}`,
    name: `Council ${at}`,
    nation: at < 24 ? 'england' : 'wales',
    politicalGroup: null,
  }))
  const ballots = members.slice(0, 19).map(({ gss }) => valid(gss, 'endorse'))
  const result = outcome(defaultConstitution, members, ballots, moment([]))
  assert.equal(result.state, 'not-agreed')
  assert.deepEqual(result.why.map(requirementSentence), [
    '19 of 26 members endorse. At least 18 must.',
    '19 of 24 members in England endorse. At least 1 must.',
    'None of 2 members in Wales endorse. At least 1 must.',
  ])
  assert.equal(result.missing.length, 7)
  const wales = [...ballots, valid('C25', 'endorse-with-reservation')]
  assert.equal(outcome(defaultConstitution, members, wales, moment([])).state, 'agreed')
})
