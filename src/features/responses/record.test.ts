import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from '../../documents/canonical.ts'
import type { ResponseDocument } from '../../documents/response.ts'
import { newSalt, newSigningKey, sha256, sign, verifySignature } from '../../kernel/hash.ts'
import { type Constitution, defaultConstitution } from './constitution.ts'
import type { SignOffRecord } from './record.ts'
import { commitmentTo, isWithheld, lineHash, lineOpenedBy, signedText } from './record.ts'
import { buildRecord, type SignedOff, whyNotPublishRecord } from './record-building.ts'
import { type Finding, verifyRecord } from './record-verification.ts'
import { outcome } from './result.ts'
import type { Ballot, Decision } from './sign-off.ts'

const key = newSigningKey()
const response: ResponseDocument = {
  format: 'hanse-response/1',
  language: 'en-GB',
  network: { name: 'Key Cities' },
  consultation: { title: 'Simplifying funding', body: 'DfT', closes: '2027-04-05', link: null },
  version: 4,
  frozenAt: '2027-03-23T08:00:00.000Z',
  title: 'One fund, four years at a time',
  letter: [
    {
      number: '1',
      prose: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'We agree.' }] }],
    },
  ],
  sections: [],
}
const openedAt = '2027-03-23T09:00:00.000Z'
const closesAt = '2027-04-01T16:00:00.000Z'
const members = Array.from({ length: 9 }, (_, at) => ({
  gss: `E0700000${at}`,
  name: `Council ${at}`,
  nation: at < 7 ? 'england' : 'wales',
  politicalGroup: at % 2 ? 'Labour' : null,
}))
const silence: Constitution = {
  ...defaultConstitution,
  signOff: { procedure: 'silence', objections: { kind: 'count', value: 3 }, noticeDays: 3 },
}

function ballot(at: number, decision: Decision, part: Partial<Ballot> = {}): Ballot {
  return {
    gss: members[at]!.gss,
    number: 1,
    decision,
    text: decision === 'endorse' || decision === 'abstain' ? '' : `Because of ${at}.`,
    substantive: true,
    shown: decision === 'object' ? 'footnote' : null,
    seenHash: sha256(canonicalJson(response)),
    seat: 'leader',
    castAt: `2027-03-2${4 + (at % 5)}T1${at}:00:00.000Z`,
    byOffice: false,
    confirmedAt: null,
    ...part,
  }
}

// Six endorse, one of them by phone and one with a reservation; one objects unnamed; two are silent.
const ballots = [
  ballot(0, 'endorse'),
  ballot(1, 'abstain'),
  ballot(1, 'endorse', { number: 2 }),
  ballot(2, 'endorse-with-reservation'),
  ballot(3, 'endorse', { byOffice: true, confirmedAt: '2027-03-30T10:00:00.000Z' }),
  ballot(4, 'object', { shown: 'name-withheld', text: 'It takes from the places they leave.' }),
  ballot(7, 'endorse'),
  ballot(8, 'endorse'),
]

function closed(part: { constitution?: Constitution; ballots?: Ballot[] } = {}): SignedOff {
  return {
    response,
    round: {
      hash: sha256(canonicalJson(response)),
      constitution: part.constitution ?? defaultConstitution,
      members,
      openedAt,
      closesAt,
      closedAt: '2027-04-01T16:00:01.500Z',
    },
    ballots: part.ballots ?? ballots,
    reached: members.map(({ gss }) => ({ gss, at: '2027-03-23T09:01:00.000Z' })),
  }
}

function recordOf(signed: SignedOff) {
  const salts = new Map<string, string>()
  const commit = (council: string) => {
    const salt = newSalt()
    salts.set(council, salt)
    return commitmentTo(council, salt, sha256)
  }
  const sealing = { sha256, commit, publicKey: key.publicKey, sign: signWith(key.privateKey) }
  // What is published is JSON: nothing may depend on what JSON cannot carry.
  return { record: throughJson(buildRecord(signed, sealing)), salts }
}
const signWith = (privateKey: string) => (text: string) => sign(text, privateKey)
const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const verifying = { sha256, verifySignature, publicKey: key.publicKey }
const broken = (findings: Finding[]) => findings.filter(({ holds }) => !holds)
const verify = (record: unknown) => broken(verifyRecord(record, verifying))

/** The record signed anew by somebody else, so that only its own arithmetic can give it away. */
function forged(record: SignOffRecord): SignOffRecord {
  const other = newSigningKey()
  const unsigned = { ...record, publicKey: other.publicKey }
  return { ...unsigned, signature: sign(signedText(unsigned), other.privateKey) }
}

test('a record as it was published holds in every point, under active and under silence', () => {
  const few = ballots.slice(0, 6)
  for (const signed of [closed(), closed({ constitution: silence, ballots: few })]) {
    const { record } = recordOf(signed)
    const findings = verifyRecord(record, verifying)
    assert.deepEqual(broken(findings), [])
    assert.equal(findings.length, 7)
    assert.equal(record.outcome.state, 'agreed')
  }
})

const { record, salts } = recordOf(closed())
const bySilence = recordOf(closed({ constitution: silence, ballots: ballots.slice(0, 6) })).record

type Path = (string | number)[]
function leaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value)
  return inside.flatMap(([name, inner]) =>
    leaves(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  )
}
function edited(value: unknown, path: Path, change: (leaf: unknown) => unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined) return change(value)
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  const at = copy as Record<string | number, unknown>
  at[first] = edited(at[first], rest, change)
  return copy
}
function otherThan(leaf: unknown, how: number): unknown {
  if (typeof leaf === 'number') return [leaf + 1, leaf - 1, null][how % 3]
  if (typeof leaf === 'boolean') return how % 2 ? !leaf : null
  if (leaf === null) return ['', 0, 'x'][how % 3]
  const text = leaf as string
  const place = how % (text.length + 1)
  const swapped = text[place] === 'a' ? 'b' : 'a'
  return [
    `${text.slice(0, place)}${swapped}${text.slice(place + 1)}`,
    `${text} `,
    text.slice(1),
    null,
  ].filter((other) => other !== text)[how % 3]
}

test('every value in a record counts: whichever is changed, verification fails', () => {
  for (const whole of [record, bySilence]) {
    for (const path of leaves(whole)) {
      for (const how of [0, 1, 2, 7]) {
        const changed = edited(whole, path, (leaf) => otherThan(leaf, how))
        assert.notDeepEqual(changed, whole)
        assert.notEqual(verify(changed).length, 0, `${path.join('.')} may be changed unseen`)
      }
    }
  }
})

test('random changes, with words added and taken out, are found', () => {
  const paths = leaves(record)
  const anyPath = fc.constantFrom(...paths)
  fc.assert(
    fc.property(anyPath, fc.json(), fc.boolean(), (path, json, remove) => {
      const value: unknown = JSON.parse(json)
      const parent = path.slice(0, -1)
      const name = path.at(-1)!
      const changed = edited(record, parent, (inside) => {
        if (Array.isArray(inside))
          return remove ? inside.toSpliced(Number(name), 1) : [...inside, value]
        const { [name]: _, ...rest } = inside as Record<string, unknown>
        return remove ? rest : { ...rest, [name]: value, [`${name}2`]: value }
      })
      assert.notEqual(verify(changed).length, 0)
    }),
    { numRuns: 1000 },
  )
})

test('whoever signs a changed record anew is given away by its own arithmetic', () => {
  const change = (path: Path, value: unknown) =>
    verify(forged(edited(record, path, () => value) as SignOffRecord)).map(({ what }) => what)
  const about = (words: string[], part: RegExp) => words.some((what) => part.test(what))
  assert.ok(about(change(['response', 'title'], 'Another'), /to the letter/))
  assert.ok(about(change(['ballots', 0, 'decision'], 'abstain'), /chained/))
  assert.ok(about(change(['ballots', 0, 'castAt'], '2027-03-22T09:00:00Z'), /in time/))
  assert.ok(about(change(['ballots', 0, 'capacity'], 'policy-officer'), /seat that may sign/))
  assert.ok(about(change(['ballots', 0, 'council'], 'E0700000X'), /One ballot a council/))
  assert.ok(about(change(['ballots', 1, 'council'], members[0]!.gss), /One ballot a council/))
  assert.ok(about(change(['outcome', 'state'], 'not-agreed'), /outcome/))
  assert.ok(about(change(['outcome', 'counts', 'silent'], 0), /outcome/))
  assert.ok(about(change(['members'], members.slice(0, 8)), /outcome|One ballot/))
  assert.ok(
    about(change(['round', 'closesAt'], '2027-03-26T16:00:00Z'), /time that the constitution/),
  )
  assert.ok(
    about(change(['round', 'closedAt'], '2027-03-31T16:00:00Z'), /time that the constitution/),
  )
  const quorum = { kind: 'count', value: 8 }
  assert.ok(about(change(['constitution', 'signOff', 'quorum'], quorum), /outcome/))
})

test('a record signed with another key holds in itself and not for whoever knows the true key', () => {
  const other = forged(record)
  assert.deepEqual(broken(verifyRecord(other, { ...verifying, publicKey: null })), [])
  assert.deepEqual(
    verify(other).map(({ what }) => what),
    ['The key is the one that you gave.'],
  )
})

test('ballots left out, added, or moved break the chain even when signed anew', () => {
  const with_ = (lines: SignOffRecord['ballots']) => verify(forged({ ...record, ballots: lines }))
  const found = (lines: SignOffRecord['ballots']) =>
    with_(lines).some(({ what }) => /chained/.test(what))
  const lines = record.ballots
  assert.ok(found(lines.toSpliced(1, 1)))
  assert.ok(found(lines.toSpliced(1, 0, lines[0]!)))
  assert.ok(found(lines.with(0, lines[1]!).with(1, lines[0]!)))
})

test('a chain forged with the rest still cannot give a council two ballots or a stranger one', () => {
  const rechained = (lines: SignOffRecord['ballots']) => {
    let previous = record.hash
    const ballots = lines.map((line) => {
      previous = lineHash(previous, line, sha256)
      return { ...line, chain: previous }
    })
    return verify(forged({ ...record, ballots })).map(({ what }) => what)
  }
  const [first, second] = record.ballots
  assert.ok(rechained([first!, ...record.ballots]).some((what) => /One ballot/.test(what)))
  const stranger = { ...second!, council: 'E0700000Z' } as SignOffRecord['ballots'][number]
  assert.ok(
    rechained([...record.ballots.slice(0, 5), stranger]).some((what) => /One ballot/.test(what)),
  )
})

test('anything that is no record is said to be none, and nothing falls over', () => {
  const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)
  const notRecords = [
    null,
    7,
    '',
    [],
    {},
    { format: 'hanse-record/2' },
    { ...record, response: { ...record.response, deep } },
  ]
  for (const value of notRecords) assert.notEqual(verify(value).length, 0)
  const half = { ...record, response: { ...record.response, title: '\ud800' } }
  assert.notEqual(verify(half).length, 0)
})

const withheldCouncil = members[4]!.gss

test('a council that withholds its name stands nowhere but among the members', () => {
  const line = record.ballots.at(-1)!
  assert.ok(isWithheld(line))
  assert.deepEqual(Object.keys(line).sort(), [
    'chain',
    'commitment',
    'decision',
    'shown',
    'substantive',
    'text',
  ])
  const { members: _, ...rest } = record
  assert.equal(JSON.stringify(rest).includes(withheldCouncil), false)
  assert.equal(JSON.stringify(record).includes(ballots[5]!.castAt), false)
})

test('whichever of the unnamed councils withheld its name, the rest of the record is the same', () => {
  const unnamed = [4, 5, 6]
  const records = unnamed.map((at) => {
    const others = ballots.filter(({ gss }) => gss !== withheldCouncil)
    const text = 'It takes from the places they leave.'
    const objection = ballot(at, 'object', { shown: 'name-withheld', text, number: at })
    const { record } = recordOf(closed({ ballots: [objection, ...others] }))
    const blank = record.ballots.map((line) =>
      isWithheld(line) ? { ...line, commitment: '', chain: '' } : line,
    )
    return { ...record, ballots: blank, signature: '' }
  })
  assert.deepEqual(records[1], records[0])
  assert.deepEqual(records[2], records[0])
})

test('the council itself, and nobody without its salt, can show which line is its own', () => {
  const salt = salts.get(withheldCouncil)!
  assert.equal(lineOpenedBy(record, withheldCouncil, salt, sha256), record.ballots.length - 1)
  assert.equal(lineOpenedBy(record, withheldCouncil, newSalt(), sha256), null)
  assert.equal(lineOpenedBy(record, members[5]!.gss, salt, sha256), null)
  assert.equal(
    lineOpenedBy(record, salt.slice(63) + withheldCouncil, salt.slice(0, 63), sha256),
    null,
  )
})

test('a note beside an endorsement stays in the office', () => {
  const { record } = recordOf(
    closed({ ballots: [...ballots, ballot(5, 'endorse', { text: 'Between us.' })] }),
  )
  assert.equal(JSON.stringify(record).includes('Between us'), false)
})

const why = (signed: SignedOff, accepted?: string[]) => whyNotPublishRecord(signed, accepted)

test('a record is published of a closed round that agreed', () => {
  assert.equal(why(closed()), null)
  const open = { ...closed(), round: { ...closed().round, closedAt: null } }
  assert.equal(whyNotPublishRecord(open)?.refused, 'round-still-open')
  assert.equal(why(closed({ ballots: ballots.slice(0, 3) }))?.refused, 'not-agreed')
})

test('a name that striking out the others would give away is not published unless its council agrees', () => {
  const all = [...ballots, ballot(5, 'endorse'), ballot(6, 'abstain')]
  assert.deepEqual(why(closed({ ballots: all })), {
    refused: 'name-not-hidden',
    among: 1,
    needed: 3,
    councils: [withheldCouncil],
  })
  assert.equal(why(closed({ ballots: all }), [withheldCouncil]), null)
})

test('a name is not hidden among councils that all object', () => {
  const part = { shown: 'name-withheld' as const }
  const others = ballots.filter(({ gss }) => gss !== withheldCouncil)
  const objections = [4, 5, 6].map((at) => ballot(at, 'object', part))
  const refusal = why(
    closed({
      ballots: [...others, ...objections],
      constitution: {
        ...defaultConstitution,
        signOff: {
          ...defaultConstitution.signOff,
          quorum: { kind: 'count', value: 5 },
        } as Constitution['signOff'],
      },
    }),
  )
  assert.equal(refusal?.refused, 'name-not-hidden')
})

test('a record is never built for a response that was not decided on', () => {
  const other = { ...closed(), response: { ...response, title: 'Another' } }
  assert.throws(() => recordOf(other), /not the text that was decided on/)
})

test('whatever the ballots, the record computes the outcome of the round, and holds', () => {
  const choice = fc.constantFrom<Decision | 'withheld' | null>(
    'endorse',
    'endorse-with-reservation',
    'abstain',
    'object',
    'withheld',
    null,
  )
  const rounds = fc.record({
    choices: fc.array(choice, { minLength: 9, maxLength: 9 }),
    reachedUpTo: fc.nat({ max: 9 }),
    constitution: fc.constantFrom(defaultConstitution, silence),
    editorial: fc.boolean(),
  })
  fc.assert(
    fc.property(rounds, ({ choices, reachedUpTo, constitution, editorial }) => {
      const cast = choices.flatMap((choice, at) => {
        if (choice === null) return []
        const decision = choice === 'withheld' ? 'object' : choice
        const part = choice === 'withheld' ? { shown: 'name-withheld' as const } : {}
        const substantive = decision !== 'object' || !editorial
        return [ballot(at, decision, { ...part, substantive })]
      })
      const signed = closed({ constitution, ballots: cast })
      signed.reached = signed.reached.slice(0, reachedUpTo)
      const { record } = recordOf(signed)
      assert.deepEqual(verify(record), [])
      const moment = { ...signed.round, now: signed.round.closedAt, reached: signed.reached }
      const { state } = outcome(constitution, members, cast, moment)
      assert.equal(record.outcome.state, state)
    }),
    { numRuns: 500 },
  )
})
