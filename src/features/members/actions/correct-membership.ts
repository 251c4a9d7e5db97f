import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { type Correction, type CorrectionRefusal, whyNotCorrect } from '../correction.ts'
import { factColumns } from '../fact-columns.ts'
import { byOffice } from './by-office.ts'
import { lockMemberships } from './lock-memberships.ts'

/** A fact that was entered wrongly is put right; what stood there before, why and by whom is kept for good. */
export async function correctMembership(
  act: Act,
  {
    membershipId,
    correction,
    reason,
  }: { membershipId: string; correction: Correction; reason: string },
): Promise<{ gss: string } | Refused<CorrectionRefusal>> {
  const office = byOffice(act)
  const found = await act.db
    .selectFrom('membership')
    .select('gss')
    .where('id', '=', membershipId)
    .executeTakeFirst()
  const { authority, spells } = await lockMemberships(act, found?.gss ?? '')
  const spell = spells.find(({ id }) => id === membershipId) ?? null
  const others = spells.filter((one) => one !== spell)
  const refusal = whyNotCorrect(office.may, spell, authority, others, correction, reason)
  if (refusal || !spell) return { refused: refusal ?? 'unknown-membership' }
  await act.db
    .updateTable('membership')
    .set(columnsOf(correction))
    .where('id', '=', membershipId)
    .execute()
  const said = (fact: typeof correction.to) =>
    JSON.stringify(typeof fact === 'string' ? { kind: fact } : fact)
  await act.db
    .insertInto('membership_correction')
    .values({
      network_id: act.networkId,
      id: newId(),
      membership_id: membershipId,
      fact: correction.fact,
      before: said(spell[correction.fact]),
      after: said(correction.to),
      reason,
      corrected_at: act.now,
      corrected_by: act.by?.personId ?? null,
    })
    .execute()
  await act.record({
    name: 'membership.corrected',
    seatId: office.seatId,
    gss: spell.gss,
    subjectId: membershipId,
    facts: { fact: correction.fact },
  })
  return { gss: spell.gss }
}

function columnsOf(correction: Correction) {
  if (correction.fact === 'kind') return { kind: correction.to }
  return correction.fact === 'from'
    ? factColumns('from', correction.to)
    : factColumns('until', correction.to)
}
