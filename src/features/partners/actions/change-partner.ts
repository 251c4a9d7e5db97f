import type { Act, Refused } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type PartnerRefusal, whyNotPartner } from '../partner.ts'
import type { PartnerFacts } from './add-partner.ts'

/** Corrects what is kept of a partner; with its last day its people see nothing any more. */
export async function changePartner(
  act: Act,
  { slug, ...partner }: PartnerFacts & { slug: string },
): Promise<{ slug: string } | Refused<PartnerRefusal>> {
  const seat = officeSeat(act.by)
  const refusal = whyNotPartner(seat !== null, partner, false)
  if (refusal) return { refused: refusal }
  const { name, kind, link, from, until, credited, credit } = partner
  const changed = await act.db
    .updateTable('partner')
    .set({ name, kind, link, from_date: from, until_date: until, credited, credit })
    .where('slug', '=', slug)
    .returning('id')
    .executeTakeFirst()
  if (!changed) return { refused: 'unknown-partner' }
  await act.record({
    name: 'partner.changed',
    seatId: seat?.id ?? null,
    subjectId: changed.id,
    facts: { kind, from, until, credited },
  })
  return { slug }
}
