import type { Reads } from '../../../kernel/db.ts'
import type { SeatKind } from '../../../kernel/seats.ts'

export interface Officer {
  personId: string
  seatId: string
  name: string
  email: string
  title: string
  kind: SeatKind
  gss: string
  slug: string
  council: string
  demonstration: boolean
}

/** Who holds these seats of these councils on a day. */
export function officersOf(
  db: Reads,
  councils: string[],
  kinds: SeatKind[],
  day: string,
): Promise<Officer[]> {
  if (councils.length === 0) return Promise.resolve([])
  return db
    .selectFrom('seat_holding as holding')
    .innerJoin('seat', (join) =>
      join
        .onRef('seat.network_id', '=', 'holding.network_id')
        .onRef('seat.id', '=', 'holding.seat_id'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.network_id', '=', 'holding.network_id')
        .onRef('person.id', '=', 'holding.person_id'),
    )
    .innerJoin('authority', 'authority.gss', 'seat.gss')
    .select([
      'person.id as personId',
      'seat.id as seatId',
      'person.name',
      'person.email',
      'seat.title',
      'seat.kind',
      'authority.gss',
      'authority.slug',
      'authority.short_name as council',
      'person.demonstration',
    ])
    .where('seat.gss', 'in', councils)
    .where('seat.kind', 'in', kinds)
    .where('person.erased_at', 'is', null)
    .where('holding.from_date', '<=', day)
    .where((where) =>
      where.or([where('holding.until_date', 'is', null), where('holding.until_date', '>', day)]),
    )
    .orderBy('authority.short_name')
    .orderBy('person.name')
    .execute()
}
