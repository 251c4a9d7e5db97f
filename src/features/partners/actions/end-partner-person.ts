import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { officeSeat } from '../../../kernel/seats.ts'

/** Somebody signs in for a partner no longer, from now on. What they offered stays the partner’s. */
export async function endPartnerPerson(
  act: Act,
  partnerPersonId: string,
): Promise<{ ended: true } | Refused<'not-office' | 'unknown-person'>> {
  const seat = officeSeat(act.by)
  if (act.by !== null && !seat) return { refused: 'not-office' }
  const ended = await act.db
    .updateTable('partner_person')
    .set({ until_date: dayOf(act.now) })
    .where('id', '=', partnerPersonId)
    .where('until_date', 'is', null)
    .returning(['partner_id as partnerId', 'person_id as personId'])
    .executeTakeFirst()
  if (!ended) return { refused: 'unknown-person' }
  await act.record({
    name: 'partner.person-ended',
    seatId: seat?.id ?? null,
    subjectId: ended.partnerId,
    facts: { person: ended.personId },
  })
  return { ended: true }
}
