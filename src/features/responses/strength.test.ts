import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { type Stance, stances } from '../../documents/stance.ts'
import { defaultConstitution } from './constitution.ts'
import type { Contribution } from './contribution.ts'
import { usePermissions } from './contribution.ts'
import { frozenStrength, strengthLine, whyNotCounted } from './strength.ts'

const membersOf = (count: number) => Array.from({ length: count }, (_, at) => ({ gss: `M${at}` }))

function contribution(
  gss: string,
  stance: Stance | null,
  part: Partial<Contribution> = {},
): Contribution {
  const level = 'portfolio-holder' as const
  const clearance = { level, revision: 1, by: level, at: '', decidedOn: null, minuteLink: null }
  return {
    id: gss,
    questionId: 'q',
    gss,
    stance,
    text: '',
    evidence: [],
    use: 'by-name',
    revision: 1,
    shared: true,
    clearances: [clearance],
    ...part,
  }
}

function said(counts: Partial<Record<Stance, number>>): Contribution[] {
  const list = stances.flatMap((stance) => Array<Stance>(counts[stance] ?? 0).fill(stance))
  return list.map((stance, at) => contribution(`M${at}`, stance))
}

const lines: [number, Partial<Record<Stance, number>>, string][] = [
  [
    25,
    { 'strongly-agree': 10, agree: 8, 'no-view': 3, disagree: 1 },
    '18 of 25 members agree, 3 have no view, 1 dissents.',
  ],
  [
    26,
    { agree: 12, neither: 8, 'no-view': 3, disagree: 2, 'strongly-disagree': 1 },
    '12 of 26 members agree, 8 neither, 3 have no view, 3 dissent.',
  ],
  [26, { disagree: 10, 'strongly-disagree': 6, agree: 1 }, '16 of 26 members disagree, 1 agrees.'],
  [
    26,
    { agree: 4, disagree: 4, 'no-view': 1 },
    'Members differ: 4 of 26 agree, 4 disagree, 1 has no view.',
  ],
  [26, { agree: 26 }, 'All 26 members agree.'],
  [26, { 'strongly-disagree': 26 }, 'All 26 members disagree.'],
  [26, { neither: 3, 'no-view': 2 }, '3 of 26 members neither agree nor disagree, 2 have no view.'],
  [26, { 'no-view': 5 }, '5 of 26 members have no view.'],
  [26, { agree: 1, 'no-view': 4 }, '1 of 26 members agrees, 4 have no view.'],
  [26, { agree: 2 }, 'No line yet: 2 of 26 members count, 3 are needed.'],
  [26, { agree: 1 }, 'No line yet: 1 of 26 members counts, 3 are needed.'],
  [26, {}, 'No line yet: no member counts, 3 are needed.'],
]
for (const [members, counts, line] of lines) {
  test(`the line reads: ${line}`, () => {
    const strength = strengthLine(defaultConstitution, membersOf(members), said(counts))
    assert.equal(strength.line, line)
    assert.equal(frozenStrength(strength)?.line ?? null, strength.enough ? line : null)
  })
}

const anyContribution = fc
  .record({
    at: fc.nat({ max: 11 }),
    stance: fc.option(fc.constantFrom(...stances)),
    use: fc.constantFrom(...usePermissions),
    shared: fc.boolean(),
    revision: fc.constantFrom(1, 2),
  })
  .map(({ at, stance, ...part }) => contribution(`M${at}`, stance, part))
const anyQuestion = fc.record({
  members: fc.integer({ min: 0, max: 10 }).map(membersOf),
  contributions: fc.uniqueArray(anyContribution, { selector: ({ gss }) => gss, maxLength: 12 }),
})

test('the counts and the silent add up to the members, whatever was said', () => {
  fc.assert(
    fc.property(anyQuestion, ({ members, contributions }) => {
      const strength = strengthLine(defaultConstitution, members, contributions)
      const counted = stances.reduce((sum, stance) => sum + strength.counts[stance], 0)
      assert.equal(counted + strength.silent, members.length)
      assert.equal(strength.members, members.length)
      assert.ok(strength.notCleared <= strength.silent)
    }),
    { numRuns: 5000 },
  )
})

test('what is kept for the office changes no figure and no word that others read', () => {
  fc.assert(
    fc.property(anyQuestion, fc.constantFrom(...stances), ({ members, contributions }, stance) => {
      const without = contributions.filter(({ gss }) => gss !== 'M0')
      const secret = contribution('M0', stance, { use: 'office-only' })
      assert.deepEqual(
        strengthLine(defaultConstitution, members, [...without, secret]),
        strengthLine(defaultConstitution, members, without),
      )
    }),
    { numRuns: 5000 },
  )
})

test('nobody finds an unattributed stance by taking those given by name from the count', () => {
  fc.assert(
    fc.property(anyQuestion, ({ members, contributions }) => {
      const { counts } = strengthLine(defaultConstitution, members, contributions)
      const named = contributions.filter(
        (one) =>
          one.use === 'by-name' &&
          whyNotCounted(defaultConstitution, members, contributions, one) === null,
      )
      const readByName = new Set(
        contributions
          .filter(({ use, shared }) => use === 'by-name' && shared)
          .map(({ gss }) => gss),
      )
      const couldBe = members.filter(({ gss }) => !readByName.has(gss)).length
      const total = stances.reduce((sum, stance) => sum + counts[stance], 0)
      if (total > named.length) assert.ok(couldBe >= defaultConstitution.hideAmong)
    }),
    { numRuns: 5000 },
  )
})

test('a council that is not a member is not counted', () => {
  const stranger = contribution('E06000015', 'agree')
  assert.deepEqual(whyNotCounted(defaultConstitution, membersOf(5), [stranger], stranger), {
    notCounted: 'not-a-member',
  })
})

test('words changed after clearance, and drafts, wait outside the line', () => {
  const members = membersOf(5)
  const changed = contribution('M0', 'agree', { revision: 2 })
  const draft = contribution('M1', 'agree', { shared: false })
  const all = [changed, draft, contribution('M2', null)]
  assert.deepEqual(
    all.map((one) => whyNotCounted(defaultConstitution, members, all, one)),
    [
      { notCounted: 'not-cleared', level: 'officer' },
      { notCounted: 'draft' },
      { notCounted: 'no-stance' },
    ],
  )
  const { silent, notCleared } = strengthLine(defaultConstitution, members, all)
  assert.deepEqual({ silent, notCleared }, { silent: 5, notCleared: 1 })
})
