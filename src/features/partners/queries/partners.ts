import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { OfferKind, PartnerKind } from '../partner.ts'

export interface Partner {
  id: string
  slug: string
  name: string
  kind: PartnerKind
  link: string | null
  from: string
  until: string | null
  credited: boolean
  credit: string
  invented: boolean
}

const columns = [
  'id',
  'slug',
  'name',
  'kind',
  'link',
  'from_date as from',
  'until_date as until',
  'credited',
  'credit',
  'invented',
] as const

/** Every partner, past ones too, by name; with how many sign in, are invited to and wait for an answer. */
export async function allPartners(
  db: Reads,
  today: string,
): Promise<(Partner & { people: number; invitations: number; waiting: number })[]> {
  const lasting = (alias: string) =>
    sql`(${sql.ref(`${alias}.until_date`)} is null or ${sql.ref(`${alias}.until_date`)} > ${today}::date)`
  return db
    .selectFrom('partner')
    .select(columns)
    .select([
      sql<number>`(select count(*)::int from partner_person h where h.network_id = partner.network_id
        and h.partner_id = partner.id and ${lasting('h')})`.as('people'),
      sql<number>`(select count(*)::int from partner_invitation i where i.network_id = partner.network_id
        and i.partner_id = partner.id and ${lasting('i')})`.as('invitations'),
      sql<number>`(select count(*)::int from partner_invitation i
        join partner_offer o on o.network_id = i.network_id and o.invitation_id = i.id
        where i.network_id = partner.network_id and i.partner_id = partner.id and o.answer is null)`.as(
        'waiting',
      ),
    ])
    .orderBy('name')
    .execute()
}

/** The partners whom the public site names on a day, ISO date, by name. */
export function creditedPartners(db: Reads, day: string): Promise<Partner[]> {
  return db
    .selectFrom('partner')
    .select(columns)
    .where('credited', '=', true)
    .where('from_date', '<=', day)
    .where((where) => where.or([where('until_date', 'is', null), where('until_date', '>', day)]))
    .orderBy('name')
    .execute()
}

/** The credited partners of a theme on a day, ISO date: those invited to it. */
export async function partnersOfTheme(
  db: Reads,
  themeId: string,
  day: string,
): Promise<{ name: string; link: string | null }[]> {
  return db
    .selectFrom('partner as p')
    .innerJoin('partner_invitation as i', (join) =>
      join.onRef('i.network_id', '=', 'p.network_id').onRef('i.partner_id', '=', 'p.id'),
    )
    .select(['p.name', 'p.link'])
    .distinct()
    .where('i.theme_id', '=', themeId)
    .where('p.credited', '=', true)
    .where('p.from_date', '<=', day)
    .where((where) =>
      where.or([where('p.until_date', 'is', null), where('p.until_date', '>', day)]),
    )
    .where((where) =>
      where.or([where('i.until_date', 'is', null), where('i.until_date', '>', day)]),
    )
    .orderBy('p.name')
    .execute()
}

/** One partner by slug, or null. */
export async function partnerBySlug(db: Reads, slug: string): Promise<Partner | null> {
  const row = await db
    .selectFrom('partner')
    .select(columns)
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

/** The partner for which somebody signs in on a day, ISO date, or null. */
export async function partnerOf(db: Reads, personId: string, day: string): Promise<Partner | null> {
  const row = await db
    .selectFrom('partner')
    .select(columns)
    .where('from_date', '<=', day)
    .where((where) => where.or([where('until_date', 'is', null), where('until_date', '>', day)]))
    .where(
      sql<boolean>`exists (select from partner_person h where h.network_id = partner.network_id
        and h.partner_id = partner.id and h.person_id = ${personId} and h.from_date <= ${day}::date
        and (h.until_date is null or h.until_date > ${day}::date))`,
    )
    .executeTakeFirst()
  return row ?? null
}

export interface PartnerPerson {
  id: string
  personId: string
  name: string
  email: string
  demonstration: boolean
  from: string
  signedIn: Date | null
}

/** Who signs in for a partner on a day, ISO date, by name; with when they last did. */
export function peopleOf(db: Reads, partnerId: string, day: string): Promise<PartnerPerson[]> {
  return db
    .selectFrom('partner_person as h')
    .innerJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 'h.network_id').onRef('p.id', '=', 'h.person_id'),
    )
    .select([
      'h.id',
      'p.id as personId',
      'p.name',
      'p.email',
      'p.demonstration',
      'h.from_date as from',
      sql<Date | null>`(select max(s.last_seen_at) from session s where s.network_id = p.network_id and s.person_id = p.id)`.as(
        'signedIn',
      ),
    ])
    .where('h.partner_id', '=', partnerId)
    .where('p.erased_at', 'is', null)
    .where('h.from_date', '<=', day)
    .where((where) =>
      where.or([where('h.until_date', 'is', null), where('h.until_date', '>', day)]),
    )
    .orderBy('p.name')
    .execute()
}

export interface OfferLine {
  id: string
  invitationId: string
  title: string
  by: string
  kind: OfferKind
  text: string
  link: string | null
  madeAt: Date
  answer: 'taken-up' | 'declined' | null
  answerNote: string
}

/** What a partner offered, the newest first. */
export async function offersOf(db: Reads, partnerId: string): Promise<OfferLine[]> {
  const { rows } = await sql<OfferLine>`
    select o.id, i.id as "invitationId", coalesce(c.title, t.name, e.title, 'An event') as title,
      case when p.erased_at is null then p.name else 'somebody since erased' end as by,
      o.kind, o.text, o.link, o.made_at as "madeAt", o.answer, o.answer_note as "answerNote"
    from partner_offer o
    join partner_invitation i on i.network_id = o.network_id and i.id = o.invitation_id
    join person p on p.network_id = o.network_id and p.id = o.person_id
    left join consultation c on c.network_id = i.network_id and c.id = i.consultation_id
    left join theme t on t.network_id = i.network_id and t.id = i.theme_id
    left join network_event e on e.network_id = i.network_id and e.id = i.event_id
    where i.partner_id = ${partnerId}
    order by o.made_at desc`.execute(db)
  return rows
}
