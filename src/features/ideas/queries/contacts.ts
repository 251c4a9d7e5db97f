import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

/** A seat of a council with who holds it on a day: whom to ring. For members alone. */
export interface Contact {
  seatId: string
  gss: string
  council: string
  title: string
  /** Null where nobody holds the seat. */
  name: string | null
  demonstration: boolean
}

const speaking = sql`array['policy-officer', 'lead-officer', 'chief-executive', 'portfolio-holder', 'leader']`

/** Seats with who holds them on a day, ISO date, by the id of the seat; for readers who are members. */
export async function contactsOf(
  db: Reads,
  seatIds: readonly string[],
  day: string,
): Promise<Map<string, Contact>> {
  if (seatIds.length === 0) return new Map()
  const { rows } = await sql<Contact>`
    select s.id as "seatId", s.gss, a.short_name as council, s.title, h.name,
      coalesce(h.demonstration, false) as demonstration
    from seat s join authority a on a.gss = s.gss
    left join lateral (select p.name, p.demonstration from seat_holding h
      join person p on p.network_id = h.network_id and p.id = h.person_id
      where h.network_id = s.network_id and h.seat_id = s.id and p.erased_at is null
        and h.from_date <= ${day}::date and (h.until_date is null or h.until_date > ${day}::date)
      order by h.from_date limit 1) h on true
    where s.id = any(${[...seatIds]}::uuid[])`.execute(db)
  return new Map(rows.map((row) => [row.seatId, row]))
}

/** The seats of councils in which somebody can be rung, officers first. */
export async function contactSeatsOf(
  db: Reads,
  councils: readonly string[],
): Promise<{ id: string; gss: string; label: string }[]> {
  if (councils.length === 0) return []
  const { rows } = await sql<{ id: string; gss: string; label: string }>`
    select s.id, s.gss, a.short_name || ': ' || s.title as label
    from seat s join authority a on a.gss = s.gss
    where s.gss = any(${[...councils]}::text[])
    order by a.short_name, array_position(${speaking}, s.kind), s.title`.execute(db)
  return rows
}

/** The addresses of those who hold these seats on a day, ISO date: for letters alone, never for a page. */
export async function addressesOfSeats(
  db: Reads,
  seatIds: readonly string[],
  day: string,
): Promise<{ seatId: string; personId: string; name: string; email: string }[]> {
  if (seatIds.length === 0) return []
  const { rows } = await sql<{ seatId: string; personId: string; name: string; email: string }>`
    select distinct on (p.id) h.seat_id as "seatId", p.id as "personId", p.name, p.email
    from seat_holding h join person p on p.network_id = h.network_id and p.id = h.person_id
    where h.seat_id = any(${[...seatIds]}::uuid[]) and p.erased_at is null
      and h.from_date <= ${day}::date and (h.until_date is null or h.until_date > ${day}::date)`.execute(
    db,
  )
  return rows
}

/** The seats that are written to for each of these councils on a day, ISO date: its policy officers, or where nobody holds such a seat, the next in line. */
export async function writtenSeats(
  db: Reads,
  councils: readonly string[],
  day: string,
): Promise<{ gss: string; seatId: string }[]> {
  if (councils.length === 0) return []
  const { rows } = await sql<{ gss: string; seatId: string }>`
    select gss, id as "seatId" from (
      select s.gss, s.id, rank() over (partition by s.gss order by array_position(${speaking}, s.kind)) as place
      from seat s
      where s.gss = any(${[...councils]}::text[]) and s.kind = any(${speaking})
        and exists (select from seat_holding h
          join person p on p.network_id = h.network_id and p.id = h.person_id and p.erased_at is null
          where h.network_id = s.network_id and h.seat_id = s.id
          and h.from_date <= ${day}::date and (h.until_date is null or h.until_date > ${day}::date))) held
    where place = 1`.execute(db)
  return rows
}
