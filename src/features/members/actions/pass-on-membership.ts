import type { Act, Refused } from '../../../kernel/act.ts'
import { isRefused } from '../../../kernel/act.ts'
import { factColumns } from '../fact-columns.ts'
import type { MembershipKind } from '../facts.ts'
import { type DatedFact, type Decision, standingOn } from '../membership.ts'
import { type PassingOnRefusal, whyNotPassOn } from '../passing-on.ts'
import { addMembership } from './add-membership.ts'
import { byOffice } from './by-office.ts'
import { lockMemberships } from './lock-memberships.ts'

export interface PassingOn {
  membershipId: string
  /** Codes of the councils that carry it on: one where councils merge, several where one is split. */
  successors: readonly string[]
  kind: MembershipKind
  source: string | null
  decision?: Decision | null
}

/** When a council is abolished its membership ends that day, and that of each chosen successor begins or goes on, with the link between them kept. */
export async function passOnMembership(
  act: Act,
  passing: PassingOn,
): Promise<{ gss: string; successors: string[] } | Refused<PassingOnRefusal>> {
  const office = byOffice(act)
  const { membershipId } = passing
  const found = await act.db
    .selectFrom('membership')
    .select('gss')
    .where('id', '=', membershipId)
    .executeTakeFirst()
  const { authority, spells } = await lockMemberships(act, found?.gss ?? '')
  const spell = spells.find(({ id }) => id === membershipId) ?? null
  // In one order, so that two reorganisations with a successor in common cannot wait for each other.
  const chosen = [...new Set(passing.successors)].toSorted()
  const heirs = []
  for (const gss of chosen) heirs.push({ gss, ...(await lockMemberships(act, gss)) })
  const before = await known(act, found?.gss ?? '', membershipId)
  const refusal = whyNotPassOn(
    office.may,
    spell,
    authority,
    before.successors,
    heirs,
    before.passedOnTo,
  )
  const day = authority?.validUntil
  if (refusal || !spell || !day) return { refused: refusal ?? 'unknown-membership' }
  const fact: DatedFact = {
    date: day,
    precision: 'day',
    notBefore: null,
    source: passing.source,
  }
  if (spell.until === null || spell.until.date > day)
    await act.db
      .updateTable('membership')
      .set(factColumns('until', fact))
      .where('id', '=', membershipId)
      .execute()
  for (const { gss, spells: own } of heirs) {
    const standing = own.find((one) => standingOn(one, day).counted)
    const carried =
      standing?.id ??
      (await addMembership(act, {
        gss,
        kind: passing.kind,
        from: fact,
        until: null,
        politicalGroup: null,
        decision: passing.decision ?? null,
      }))
    if (isRefused(carried)) return { refused: 'not-a-successor' }
    await act.db
      .insertInto('membership_succession')
      .values({
        network_id: act.networkId,
        membership_id: membershipId,
        successor_id: typeof carried === 'string' ? carried : carried.membershipId,
        on_date: day,
      })
      .execute()
  }
  await act.record({
    name: 'membership.passed-on',
    seatId: office.seatId,
    gss: spell.gss,
    subjectId: membershipId,
    facts: { successors: chosen, on: day },
  })
  return { gss: spell.gss, successors: chosen }
}

async function known(
  act: Act,
  gss: string,
  membershipId: string,
): Promise<{ successors: string[]; passedOnTo: string[] }> {
  const after = await act.db
    .selectFrom('authority_successor')
    .select('successor_gss as gss')
    .where('gss', '=', gss)
    .execute()
  const passed = await act.db
    .selectFrom('membership_succession')
    .innerJoin('membership', 'membership.id', 'membership_succession.successor_id')
    .select('membership.gss')
    .where('membership_succession.membership_id', '=', membershipId)
    .execute()
  return { successors: after.map((row) => row.gss), passedOnTo: passed.map((row) => row.gss) }
}
