import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'

/** Who gets a council's invoices on a day, ISO date: its lead officer and chief executive; where it has neither, its policy officers. */
export async function invoicePeople(
  db: Reads,
  gss: string,
  day: string,
): Promise<{ name: string; email: string }[]> {
  const { rows } = await sql<{ name: string; email: string; first: boolean }>`
    select distinct p.name, p.email, bool_or(s.kind <> 'policy-officer') as first
    from seat_holding h
    join seat s on s.network_id = h.network_id and s.id = h.seat_id
    join person p on p.network_id = h.network_id and p.id = h.person_id
    where s.gss = ${gss} and s.kind in ('lead-officer', 'chief-executive', 'policy-officer')
      and p.erased_at is null and h.from_date <= ${day}::date
      and (h.until_date is null or h.until_date > ${day}::date)
    group by p.name, p.email order by p.name`.execute(db)
  const before = rows.filter(({ first }) => first)
  return (before.length > 0 ? before : rows).map(({ name, email }) => ({ name, email }))
}
