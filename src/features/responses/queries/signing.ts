import type { Reads } from '../../../kernel/db.ts'
import { type SeatKind, seatOf, type Viewer } from '../../../kernel/seats.ts'
import { type Capacity, officeSeatKinds } from '../capacity.ts'
import { type Officer, officersOf } from './officers.ts'

/** A seat in which somebody wants to sign, or the nearest that they have to one, for a rule to refuse. */
export interface SigningCapacity extends Capacity {
  seatId: string | null
}

/**
 * In what capacity a person can speak for a council: their signing seat of today; else a signing
 * seat that ended or is still to begin, so that the refusal can say when; else any seat at all.
 */
export async function signingCapacity(
  db: Reads,
  viewer: Viewer | null,
  gss: string,
  kinds: readonly SeatKind[],
): Promise<SigningCapacity> {
  const held = seatOf(viewer, kinds, gss) ?? viewer?.seats.find((seat) => seat.gss === gss)
  if (held) return { kind: held.kind, gss, seatId: held.id }
  const other = viewer && (await lastHolding(db, viewer.personId, gss, kinds))
  if (other) return other
  const any = viewer?.seats[0]
  return { kind: any?.kind ?? 'policy-officer', gss: any?.gss ?? null, seatId: any?.id ?? null }
}

async function lastHolding(
  db: Reads,
  personId: string,
  gss: string,
  kinds: readonly SeatKind[],
): Promise<SigningCapacity | null> {
  const row = await db
    .selectFrom('seat_holding as h')
    .innerJoin('seat as s', (join) =>
      join.onRef('s.network_id', '=', 'h.network_id').onRef('s.id', '=', 'h.seat_id'),
    )
    .select(['s.id as seatId', 's.kind', 's.gss', 'h.from_date as from', 'h.until_date as until'])
    .where('h.person_id', '=', personId)
    .where('s.gss', '=', gss)
    .where('s.kind', 'in', kinds)
    .orderBy('h.from_date', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** Who may sign for these councils on a day; each person once for each council. */
export async function signersOf(
  db: Reads,
  councils: string[],
  kinds: SeatKind[],
  day: string,
): Promise<Officer[]> {
  const holders = await officersOf(db, councils, kinds, day)
  return [...new Map(holders.map((one) => [`${one.gss} ${one.personId}`, one])).values()]
}

/** Who works in the network office on a day, to be written to. */
export async function officePeople(
  db: Reads,
  day: string,
): Promise<{ personId: string; name: string; email: string }[]> {
  return db
    .selectFrom('seat_holding as h')
    .innerJoin('seat as s', (join) =>
      join.onRef('s.network_id', '=', 'h.network_id').onRef('s.id', '=', 'h.seat_id'),
    )
    .innerJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 'h.network_id').onRef('p.id', '=', 'h.person_id'),
    )
    .select(['p.id as personId', 'p.name', 'p.email'])
    .distinct()
    .where('s.gss', 'is', null)
    .where('s.kind', 'in', [...officeSeatKinds])
    .where('p.erased_at', 'is', null)
    .where('h.from_date', '<=', day)
    .where((where) =>
      where.or([where('h.until_date', 'is', null), where('h.until_date', '>', day)]),
    )
    .orderBy('p.name')
    .execute()
}
