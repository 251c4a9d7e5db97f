import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { factColumns } from '../fact-columns.ts'
import type { MembershipKind } from '../facts.ts'
import { type KindChangeRefusal, whyNotChangeKind } from '../kind-change.ts'
import type { DatedFact, Decision } from '../membership.ts'
import { byOffice } from './by-office.ts'
import { keepDecision } from './keep-decision.ts'
import { lockMemberships } from './lock-memberships.ts'

/** A council is a member of another kind from a day on: its spell ends there and a new one begins, so that the day before still says what it was. */
export async function changeMembershipKind(
  act: Act,
  change: {
    membershipId: string
    kind: MembershipKind
    from: DatedFact
    decision?: Decision | null
  },
): Promise<{ membershipId: string } | Refused<KindChangeRefusal>> {
  const office = byOffice(act)
  const { membershipId, kind, from } = change
  const found = await act.db
    .selectFrom('membership')
    .select('gss')
    .where('id', '=', membershipId)
    .executeTakeFirst()
  const { spells } = await lockMemberships(act, found?.gss ?? '')
  const spell = spells.find(({ id }) => id === membershipId) ?? null
  const refusal = whyNotChangeKind(office.may, spell, kind, from)
  if (refusal || !spell) return { refused: refusal ?? 'unknown-membership' }
  await act.db
    .updateTable('membership')
    .set(factColumns('until', from))
    .where('id', '=', membershipId)
    .execute()
  const nextId = newId()
  await act.db
    .insertInto('membership')
    .values({
      network_id: act.networkId,
      id: nextId,
      gss: spell.gss,
      kind,
      ...factColumns('from', from),
      political_group: spell.politicalGroup,
    })
    .execute()
  await keepDecision(act, nextId, 'beginning', change.decision)
  await act.record({
    name: 'membership.kind-changed',
    seatId: office.seatId,
    gss: spell.gss,
    subjectId: nextId,
    facts: { before: membershipId, kind, from: from.date },
  })
  return { membershipId: nextId }
}
