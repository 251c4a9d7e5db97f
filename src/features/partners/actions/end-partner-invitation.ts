import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { officeSeat } from '../../../kernel/seats.ts'

/** An invitation ends now: the partner sees nothing of it any more. What it offered stays with the office. */
export async function endPartnerInvitation(
  act: Act,
  invitationId: string,
): Promise<{ ended: true } | Refused<'not-office' | 'unknown-invitation'>> {
  const seat = officeSeat(act.by)
  if (act.by !== null && !seat) return { refused: 'not-office' }
  const today = dayOf(act.now)
  const ended = await act.db
    .updateTable('partner_invitation')
    .set({ until_date: today })
    .where('id', '=', invitationId)
    .where((where) => where.or([where('until_date', 'is', null), where('until_date', '>', today)]))
    .returning('partner_id as partnerId')
    .executeTakeFirst()
  if (!ended) return { refused: 'unknown-invitation' }
  await act.record({
    name: 'partner.invitation-ended',
    seatId: seat?.id ?? null,
    subjectId: invitationId,
    facts: { partner: ended.partnerId },
  })
  return { ended: true }
}
