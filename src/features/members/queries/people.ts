import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

export interface SeatOfPerson {
  title: string
  /** Null for a seat of the network. */
  council: string | null
  /** Where the office keeps it: the council's slug, or "network". */
  slug: string
  acting: boolean
  from: string
  until: string | null
}

export interface PersonLine {
  personId: string
  name: string
  email: string
  demonstration: boolean
  signedIn: boolean
  /** Whether a seat is theirs on the day, or is still to come. */
  seated: boolean
  seats: SeatOfPerson[]
}

export const statesOfPeople = ['all', 'seated', 'before', 'never-signed-in'] as const
export type StateOfPeople = (typeof statesOfPeople)[number]

/** Which people are asked for; empty words and an empty council mean all. */
export interface PeopleWanted {
  words: string
  /** The slug of a council, or "network". */
  council: string
  state: StateOfPeople
}

/** Everybody who holds or held a seat, with all their seats, the latest first; for the office alone. */
export async function peopleWithSeats(
  db: Reads,
  day: string,
  { words, council, state }: PeopleWanted,
): Promise<PersonLine[]> {
  const { rows } = await sql<PersonLine>`
    select * from (
      select p.id as "personId", p.name, p.email, p.demonstration,
        exists (select from session x where x.network_id = p.network_id and x.person_id = p.id) as "signedIn",
        bool_or(h.until_date is null or h.until_date > ${day}::date) as seated,
        json_agg(json_build_object('title', s.title, 'council', a.short_name,
          'slug', coalesce(a.slug, 'network'), 'acting', h.acting, 'from', h.from_date,
          'until', h.until_date) order by h.from_date desc, s.title) as seats,
        bool_or(${council} = '' or coalesce(a.slug, 'network') = ${council}) as wanted
      from person p
      join seat_holding h on h.network_id = p.network_id and h.person_id = p.id
      join seat s on s.network_id = h.network_id and s.id = h.seat_id
      left join authority a on a.gss = s.gss
      where p.erased_at is null
        and (${words} = '' or strpos(lower(p.name || ' ' || p.email), lower(${words})) > 0)
      group by p.network_id, p.id, p.name, p.email, p.demonstration) everybody
    where wanted and case ${state}::text when 'seated' then seated when 'before' then not seated
      when 'never-signed-in' then seated and not "signedIn" else true end
    order by lower(name), "personId"`.execute(db)
  return rows
}

export interface VacantSeat {
  title: string
  council: string | null
  slug: string
  /** Since when nobody has held it, ISO date; null where nobody ever did. */
  since: string | null
}

/** The seats of the network and of its members on a day that have a place nobody holds. */
export async function vacantSeats(db: Reads, day: string, council: string): Promise<VacantSeat[]> {
  const { rows } = await sql<VacantSeat>`
    select s.title, a.short_name as council, coalesce(a.slug, 'network') as slug,
      to_char(held.last_day, 'YYYY-MM-DD') as since
    from seat s
    left join authority a on a.gss = s.gss
    cross join lateral (
      select (count(*) filter (where not h.acting and h.from_date <= ${day}::date
          and (h.until_date is null or h.until_date > ${day}::date)))::int as holders,
        max(h.until_date) filter (where h.until_date <= ${day}::date) as last_day
      from seat_holding h where h.network_id = s.network_id and h.seat_id = s.id) held
    where held.holders < s.places
      and (${council} = '' or coalesce(a.slug, 'network') = ${council})
      and (s.gss is null or exists (select from membership m
        where m.network_id = s.network_id and m.gss = s.gss
          and (m.from_date is null or m.from_date <= ${day}::date)
          and (m.until_date is null or m.until_date > ${day}::date)))
    order by a.short_name nulls first, s.title, s.id`.execute(db)
  return rows
}
