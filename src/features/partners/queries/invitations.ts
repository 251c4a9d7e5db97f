import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

export interface InvitationLine {
  id: string
  kind: 'consultation' | 'theme' | 'event'
  /** The consultation, theme or event by id. */
  subjectId: string
  title: string
  note: string
  from: string
  until: string | null
  /** Of a consultation, ISO date. */
  closes: string | null
  /** Of an event: its address, when it begins, and whether it is called off. */
  event: { slug: string; startsAt: Date; cancelled: boolean } | null
}

/** What a partner is invited to on a day, ISO date; those to a consultation first, by their close. Nothing of a consultation but its title and close. */
export async function invitationsOf(
  db: Reads,
  partnerId: string,
  day: string,
): Promise<InvitationLine[]> {
  const { rows } = await sql<
    Omit<InvitationLine, 'event'> & {
      eventSlug: string | null
      startsAt: Date | null
      cancelled: boolean
    }
  >`
    select i.id, case when c.id is not null then 'consultation' when t.id is not null then 'theme' else 'event' end as kind,
      coalesce(i.consultation_id, i.theme_id, i.event_id) as "subjectId", coalesce(c.title, t.name, e.title, 'An event') as title, i.note,
      to_char(i.from_date, 'YYYY-MM-DD') as from, to_char(i.until_date, 'YYYY-MM-DD') as until,
      to_char(c.closes, 'YYYY-MM-DD') as closes,
      e.slug as "eventSlug", e.starts_at as "startsAt", e.cancelled_at is not null as cancelled
    from partner_invitation i
    left join consultation c on c.network_id = i.network_id and c.id = i.consultation_id
    left join theme t on t.network_id = i.network_id and t.id = i.theme_id
    left join network_event e on e.network_id = i.network_id and e.id = i.event_id and e.published_at is not null
    where i.partner_id = ${partnerId} and i.from_date <= ${day}::date
      and (i.until_date is null or i.until_date > ${day}::date)
    order by (c.id is null), c.closes nulls last, e.starts_at nulls last, 4`.execute(db)
  return rows.map(({ eventSlug, startsAt, cancelled, ...line }) => ({
    ...line,
    event: eventSlug === null ? null : { slug: eventSlug, startsAt: startsAt!, cancelled },
  }))
}

/** An invitation that this person may read on a day, because they sign in for the partner that is invited, and all of it lasts; null for everything else, as if it were not there. */
export async function invitationFor(
  db: Reads,
  personId: string,
  invitationId: string,
  day: string,
): Promise<{ id: string; partnerId: string } | null> {
  const { rows } = await sql<{ id: string; partnerId: string }>`
    select i.id, i.partner_id as "partnerId"
    from partner_invitation i
    join partner p on p.network_id = i.network_id and p.id = i.partner_id
    join partner_person h on h.network_id = p.network_id and h.partner_id = p.id
    where i.id = ${invitationId} and h.person_id = ${personId}
      and i.from_date <= ${day}::date and (i.until_date is null or i.until_date > ${day}::date)
      and p.from_date <= ${day}::date and (p.until_date is null or p.until_date > ${day}::date)
      and h.from_date <= ${day}::date and (h.until_date is null or h.until_date > ${day}::date)`.execute(
    db,
  )
  return rows[0] ?? null
}

/** What the office wrote to members when it called for contributions: the one thing of members that invited partners read. */
export async function callNote(db: Reads, consultationId: string): Promise<string> {
  const row = await db
    .selectFrom('call')
    .select('note')
    .where('consultation_id', '=', consultationId)
    .executeTakeFirst()
  return row?.note ?? ''
}
