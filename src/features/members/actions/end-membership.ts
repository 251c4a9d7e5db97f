import type { Act, Refused } from '../../../kernel/act.ts'
import {
  type DatedFact,
  type Decision,
  type EndingRefusal,
  whyNotEndMembership,
} from '../membership.ts'
import { byOffice } from './by-office.ts'
import { keepDecision } from './keep-decision.ts'
import { lockMemberships } from './lock-memberships.ts'

/** A council leaves from a date on; what it said and signed before stays said. */
export async function endMembership(
  act: Act,
  ending: { membershipId: string; until: DatedFact; decision?: Decision | null },
): Promise<{ gss: string } | Refused<EndingRefusal>> {
  const office = byOffice(act)
  const found = await act.db
    .selectFrom('membership')
    .select('gss')
    .where('id', '=', ending.membershipId)
    .executeTakeFirst()
  const { spells } = await lockMemberships(act, found?.gss ?? '')
  const spell = spells.find(({ id }) => id === ending.membershipId) ?? null
  const refusal = whyNotEndMembership(office.may, spell, ending.until)
  if (refusal || !spell) return { refused: refusal ?? 'unknown-membership' }
  const { date, precision, notBefore, source } = ending.until
  await act.db
    .updateTable('membership')
    .set({
      until_date: date,
      until_precision: precision,
      until_not_before: notBefore,
      until_source: source,
    })
    .where('id', '=', ending.membershipId)
    .execute()
  await keepDecision(act, ending.membershipId, 'end', ending.decision)
  await act.record({
    name: 'membership.ended',
    seatId: office.seatId,
    gss: spell.gss,
    subjectId: ending.membershipId,
    facts: { until: date },
  })
  return { gss: spell.gss }
}
