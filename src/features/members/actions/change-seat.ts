import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { type SeatChangeRefusal, whyNotChangeSeat } from '../seat.ts'
import { byOffice } from './by-office.ts'

/** Gives a seat another title, or makes it joint or single; whoever holds it goes on to. */
export async function changeSeat(
  act: Act,
  change: { seatId: string; title: string; places: number },
): Promise<{ seatId: string } | Refused<SeatChangeRefusal>> {
  const office = byOffice(act)
  const { seatId, title, places } = change
  const seat = await act.db
    .selectFrom('seat')
    .select('gss')
    .where('id', '=', seatId)
    .forUpdate()
    .executeTakeFirst()
  const holdings = await act.db
    .selectFrom('seat_holding')
    .select(['person_id as personId', 'acting', 'from_date as from', 'until_date as until'])
    .where('seat_id', '=', seatId)
    .execute()
  const refusal = whyNotChangeSeat(office.may, change, seat ? holdings : null, dayOf(act.now))
  if (refusal || !seat) return { refused: refusal ?? 'unknown-seat' }
  await act.db.updateTable('seat').set({ title, places }).where('id', '=', seatId).execute()
  await act.record({
    name: 'seat.changed',
    seatId: office.seatId,
    gss: seat.gss,
    subjectId: seatId,
    facts: { places },
  })
  return { seatId }
}
