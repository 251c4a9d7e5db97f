import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { SeatKind } from '../../../kernel/seats.ts'
import type { UrbanClass } from '../country.ts'
import type { Nation } from '../facts.ts'

export interface Council {
  gss: string
  slug: string
  name: string
  council: string
  kind: string
  nation: Nation
  region: string | null
  validFrom: string | null
  validUntil: string | null
  population: number | null
  populationSource: string | null
  urbanClass: UrbanClass | null
  source: string
  /** What took over from it, and what it took over from, with the day. */
  successors: { council: string; slug: string; on: string; member: boolean }[]
  predecessors: { council: string; slug: string; on: string; member: boolean }[]
}

/** An authority that is or was in the network, by slug; null for all others, as if the register did not know them. */
export async function councilBySlug(db: Reads, slug: string): Promise<Council | null> {
  const others = (here: string, there: string) => sql<Council['successors']>`coalesce((
    select json_agg(json_build_object('council', o.short_name, 'slug', o.slug, 'on', s.on_date,
      'member', exists (select from membership m where m.gss = o.gss)) order by o.short_name)
    from authority_successor s join authority o on o.gss = s.${sql.ref(there)}
    where s.${sql.ref(here)} = authority.gss), '[]'::json)`
  const row = await db
    .selectFrom('authority')
    .select([
      'gss',
      'slug',
      'name',
      'short_name as council',
      'kind',
      'nation',
      'region',
      'valid_from as validFrom',
      'valid_until as validUntil',
      'population',
      'population_source as populationSource',
      'urban_class as urbanClass',
      'source',
      others('gss', 'successor_gss').as('successors'),
      others('successor_gss', 'gss').as('predecessors'),
    ])
    .where('slug', '=', slug)
    .where((where) =>
      where.exists(
        where
          .selectFrom('membership')
          .select('membership.id')
          .whereRef('membership.gss', '=', 'authority.gss'),
      ),
    )
    .executeTakeFirst()
  return row ?? null
}

export interface SeatLine {
  seatId: string
  kind: SeatKind
  title: string
  themes: string[]
  /** How many may hold it at a time; more than one where it is joint. */
  places: number
  /** How many of them nobody holds on the day. */
  vacant: number
  /** Since when nobody at all has held it, ISO date; null where somebody does or nobody ever did. */
  vacantSince: string | null
  /** Who held it before, the last one first. */
  before: Holder[]
  /** Who holds it on the day; empty where nobody may know, or nobody does. */
  holders: Holder[]
}

export interface Holder {
  holdingId: string
  name: string
  /** Null for all but the network office. */
  email: string | null
  demonstration: boolean
  acting: boolean
  from: string
  until: string | null
}

/** Who may see holders: nobody outside, people with a seat their names, the office their addresses too. */
export type HoldersFor = 'nobody' | 'members' | 'office'

/** The seats of a council (or with null of the network) and who holds them on a day, ISO date, or will. */
export async function seatsOf(
  db: Reads,
  gss: string | null,
  day: string,
  whom: HoldersFor,
): Promise<SeatLine[]> {
  // As constants, not parameters: the statement then keeps its plan, whoever asks.
  const [shown, office] = [whom !== 'nobody', whom === 'office'].map((yes) =>
    yes ? sql`true` : sql`false`,
  )
  const holder = sql`json_build_object('holdingId', h.id, 'name', p.name,
    'email', case when ${office} then p.email end, 'demonstration', p.demonstration,
    'acting', h.acting, 'from', h.from_date, 'until', h.until_date)`
  const { rows } = await sql<SeatLine>`
    select s.id as "seatId", s.kind, s.title, s.places,
      greatest(s.places - held.holders, 0) as vacant,
      case when held.anybody = 0 then to_char(held.last_day, 'YYYY-MM-DD') end as "vacantSince",
      coalesce((select array_agg(t.name order by t.name) from portfolio p
        join theme t on t.network_id = p.network_id and t.id = p.theme_id
        where p.network_id = s.network_id and p.seat_id = s.id), '{}') as themes,
      coalesce((select json_agg(${holder} order by h.from_date)
        from seat_holding h join person p on p.network_id = h.network_id and p.id = h.person_id
        where ${shown} and h.network_id = s.network_id and h.seat_id = s.id and p.erased_at is null
          and (h.until_date is null or h.until_date > ${day}::date)
          and (h.from_date <= ${day}::date or ${office})), '[]'::json) as holders,
      coalesce((select json_agg(${holder} order by h.until_date desc, h.from_date desc)
        from seat_holding h join person p on p.network_id = h.network_id and p.id = h.person_id
        where ${shown} and h.network_id = s.network_id and h.seat_id = s.id
          and h.until_date <= ${day}::date and h.from_date < h.until_date), '[]'::json) as before
    from seat s
    cross join lateral (select max(h.until_date) filter (where h.until_date <= ${day}::date) as last_day,
        (count(*) filter (where now_held.yes and not h.acting))::int as holders,
        (count(*) filter (where now_held.yes))::int as anybody
      from seat_holding h
      cross join lateral (select h.from_date <= ${day}::date and (h.until_date is null or h.until_date > ${day}::date) as yes) now_held
      where h.network_id = s.network_id and h.seat_id = s.id) held
    where ${gss === null ? sql`s.gss is null` : sql`s.gss = ${gss}`}
    order by array_position(array['leader', 'portfolio-holder', 'chief-executive', 'lead-officer', 'policy-officer', 'chair',
      'vice-chair', 'executive-member', 'portfolio-lead', 'director', 'policy-manager', 'coordinator', 'communications'], s.kind), s.title, s.id`.execute(
    db,
  )
  return rows
}

export interface Signed {
  slug: string
  title: string
  publishedAt: Date
  decision: 'endorse' | 'endorse-with-reservation' | 'abstain' | 'object'
}

/** The published responses in whose public record the council stands by its name, the newest first. */
export async function signedBy(db: Reads, gss: string): Promise<Signed[]> {
  const { rows } = await sql<Signed>`
    select p.slug, p.record::jsonb -> 'response' ->> 'title' as title, p.published_at as "publishedAt",
      line ->> 'decision' as decision
    from published_response p
    cross join lateral jsonb_array_elements(p.record::jsonb -> 'ballots') line
    where line ->> 'council' = ${gss}
    order by p.published_at desc`.execute(db)
  return rows
}
