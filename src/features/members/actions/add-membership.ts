import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import {
  type Decision,
  type MembershipRefusal,
  type NewMembership,
  whyNotAddMembership,
} from '../membership.ts'
import { byOffice } from './by-office.ts'
import { keepDecision } from './keep-decision.ts'
import { lockMemberships } from './lock-memberships.ts'

/** A council becomes a member from a date, as exactly as the source says, with the decision behind it; never twice at a time. */
export async function addMembership(
  act: Act,
  membership: NewMembership & { decision?: Decision | null },
): Promise<{ membershipId: string } | Refused<MembershipRefusal>> {
  const office = byOffice(act)
  const { gss, kind, from, until } = membership
  const { authority, spells } = await lockMemberships(act, gss)
  const refusal = whyNotAddMembership(office.may, membership, authority, spells)
  if (refusal) return { refused: refusal }
  const membershipId = newId()
  await act.db
    .insertInto('membership')
    .values({
      network_id: act.networkId,
      id: membershipId,
      gss,
      kind,
      from_date: from.date,
      from_precision: from.precision,
      from_not_before: from.notBefore,
      from_source: from.source,
      until_date: until?.date ?? null,
      until_precision: until?.precision ?? null,
      until_not_before: until?.notBefore ?? null,
      until_source: until?.source ?? null,
      political_group: membership.politicalGroup,
    })
    .execute()
  await keepDecision(act, membershipId, 'beginning', membership.decision)
  await act.record({
    name: 'membership.added',
    seatId: office.seatId,
    gss,
    subjectId: membershipId,
    facts: { kind, from: from.date, until: until?.date ?? null },
  })
  return { membershipId }
}
