import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type PartnerKind, type PartnerRefusal, partnerSlug, whyNotPartner } from '../partner.ts'

export interface PartnerFacts {
  name: string
  kind: PartnerKind
  link: string | null
  /** ISO dates; `until` is the first day without. */
  from: string
  until: string | null
  /** Whether the public site names it, and with what words. */
  credited: boolean
  credit: string
}

/** An organisation becomes a partner; nobody signs in for it yet. Of two of one name the second is refused, by the address that both would have. */
export async function addPartner(
  act: Act,
  partner: PartnerFacts & { invented: boolean },
): Promise<{ partnerId: string; slug: string } | Refused<PartnerRefusal>> {
  const office = act.by === null || officeSeat(act.by) !== null
  const refusal = whyNotPartner(office, partner, false)
  if (refusal) return { refused: refusal }
  const { name, kind, link, from, until, credited, credit, invented } = partner
  const slug = partnerSlug(name)
  const added = await act.db
    .insertInto('partner')
    .values({
      network_id: act.networkId,
      id: newId(),
      slug,
      name,
      kind,
      link,
      from_date: from,
      until_date: until,
      credited,
      credit,
      invented,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return { refused: 'name-taken' }
  await act.record({
    name: 'partner.added',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: added.id,
    facts: { kind, from, until, credited },
  })
  return { partnerId: added.id, slug }
}
