import type { Reads } from '../../kernel/db.ts'

export interface DemonstrationPerson {
  id: string
  name: string
  seat: string
  council: string | null
  kind: string
}

/** Everybody of a demonstration who holds a seat today, the network first, then council by council. */
export async function demonstrationPeople(
  db: Reads,
  today: string,
): Promise<DemonstrationPerson[]> {
  const rows = await db
    .selectFrom('person as p')
    .innerJoin('seat_holding as h', (join) =>
      join.onRef('h.network_id', '=', 'p.network_id').onRef('h.person_id', '=', 'p.id'),
    )
    .innerJoin('seat as s', (join) =>
      join.onRef('s.network_id', '=', 'h.network_id').onRef('s.id', '=', 'h.seat_id'),
    )
    .leftJoin('authority as a', 'a.gss', 's.gss')
    .select(['p.id', 'p.name', 's.title as seat', 'a.short_name as council', 's.kind'])
    .where('p.demonstration', '=', true)
    .where('p.erased_at', 'is', null)
    .where('h.from_date', '<=', today)
    .where((where) =>
      where.or([where('h.until_date', 'is', null), where('h.until_date', '>', today)]),
    )
    .orderBy('a.short_name', (order) => order.asc().nullsFirst())
    .orderBy('s.kind')
    .orderBy('p.name')
    .execute()
  const seen = new Set<string>()
  return rows.filter((row) => (seen.has(row.id) ? false : seen.add(row.id)))
}
