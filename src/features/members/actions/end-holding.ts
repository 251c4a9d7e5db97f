import { sql } from 'kysely'
import type { Act, Refused } from '../../../kernel/act.ts'
import { type HoldingEndRefusal, isOfficeKind, whyNotEndHolding } from '../seat.ts'
import { byOffice } from './by-office.ts'

/** Somebody leaves a seat: `until` is the first day without them, ISO date. What they did in it stays theirs and the seat's. */
export async function endHolding(
  act: Act,
  ending: { holdingId: string; until: string },
): Promise<{ seatId: string; gss: string | null } | Refused<HoldingEndRefusal>> {
  const office = byOffice(act)
  const holding = await act.db
    .selectFrom('seat_holding')
    .innerJoin('seat', (join) =>
      join
        .onRef('seat.network_id', '=', 'seat_holding.network_id')
        .onRef('seat.id', '=', 'seat_holding.seat_id'),
    )
    .select(['seat_id as seatId', 'from_date as from', 'until_date as until', 'gss', 'kind'])
    .where('seat_holding.id', '=', ending.holdingId)
    .forUpdate('seat_holding')
    .executeTakeFirst()
  const last =
    holding !== undefined && isOfficeKind(holding.kind) && (await othersInOffice(act, ending)) === 0
  const refusal = whyNotEndHolding(office.may, holding ?? null, ending.until, last)
  if (refusal || !holding) return { refused: refusal ?? 'unknown-holding' }
  await act.db
    .updateTable('seat_holding')
    .set({ until_date: ending.until })
    .where('id', '=', ending.holdingId)
    .execute()
  await act.record({
    name: 'seat.left',
    seatId: office.seatId,
    gss: holding.gss,
    subjectId: ending.holdingId,
    facts: { seat: holding.seatId, until: ending.until },
  })
  return { seatId: holding.seatId, gss: holding.gss }
}

/** Who else sits in the office on that day; the lock keeps two from emptying it together. */
async function othersInOffice(
  act: Act,
  { holdingId, until }: { holdingId: string; until: string },
) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${act.networkId} office`}, 0))`.execute(
    act.db,
  )
  const rows = await act.db
    .selectFrom('seat_holding')
    .innerJoin('seat', (join) =>
      join
        .onRef('seat.network_id', '=', 'seat_holding.network_id')
        .onRef('seat.id', '=', 'seat_holding.seat_id'),
    )
    .select(['seat.kind'])
    .where('seat_holding.id', '<>', holdingId)
    .where('from_date', '<=', until)
    .where((where) => where.or([where('until_date', 'is', null), where('until_date', '>', until)]))
    .execute()
  return rows.filter(({ kind }) => isOfficeKind(kind)).length
}
