import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { Lead } from './themes.ts'

/** Who speaks for the network as a whole on a day, ISO date: its chair and vice-chairs, by name only where they agreed. */
export async function networkSpokespeople(db: Reads, day: string): Promise<Lead[]> {
  const { rows } = await sql<Lead>`
    select s.title, named.name, coalesce(named.demonstration, false) as demonstration,
      named.council, named.slug as "councilSlug"
    from seat s left join lateral (
      select p.name, p.demonstration, own.council, own.slug
      from seat_holding h
      join person p on p.network_id = h.network_id and p.id = h.person_id and p.erased_at is null
      join public_name n on n.network_id = p.network_id and n.person_id = p.id
      left join lateral (
        select a.short_name as council, a.slug from seat_holding ah
        join seat os on os.network_id = ah.network_id and os.id = ah.seat_id
        join authority a on a.gss = os.gss
        where ah.network_id = p.network_id and ah.person_id = p.id and ah.from_date <= ${day}::date
          and (ah.until_date is null or ah.until_date > ${day}::date) limit 1) own on true
      where h.network_id = s.network_id and h.seat_id = s.id and h.from_date <= ${day}::date
        and (h.until_date is null or h.until_date > ${day}::date)) named on true
    where s.gss is null and s.kind in ('chair', 'vice-chair')
    order by s.kind, s.title, named.name`.execute(db)
  return rows
}
