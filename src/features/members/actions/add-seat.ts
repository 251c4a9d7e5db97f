import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import type { SeatKind } from '../../../kernel/seats.ts'
import { type SeatRefusal, whyNotAddSeat } from '../seat.ts'
import { byOffice } from './by-office.ts'

export interface NewSeat {
  kind: SeatKind
  /** Code of the council; null for a seat of the network. */
  gss: string | null
  title: string
  /** The themes it leads on; the first one is the seat's own. */
  themeIds: string[]
  /** How many may hold it at a time: 1, or more where it is joint. */
  places?: number
}

/** Makes a seat, which outlives its holders; nobody sits in it yet. */
export async function addSeat(
  act: Act,
  seat: NewSeat,
): Promise<{ seatId: string } | Refused<SeatRefusal>> {
  const office = byOffice(act)
  const member = await act.db
    .selectFrom('membership')
    .select('id')
    .where('gss', '=', seat.gss)
    .limit(1)
    .executeTakeFirst()
  const refusal = whyNotAddSeat(office.may, seat, member !== undefined)
  if (refusal) return { refused: refusal }
  const seatId = newId()
  await act.db
    .insertInto('seat')
    .values({
      network_id: act.networkId,
      id: seatId,
      gss: seat.gss,
      kind: seat.kind,
      title: seat.title,
      theme_id: seat.themeIds[0] ?? null,
      places: seat.places ?? 1,
    })
    .execute()
  if (seat.themeIds.length > 0) {
    await act.db
      .insertInto('portfolio')
      .values(
        seat.themeIds.map((theme_id) => ({
          network_id: act.networkId,
          seat_id: seatId,
          theme_id,
        })),
      )
      .execute()
  }
  await act.record({
    name: 'seat.added',
    seatId: office.seatId,
    gss: seat.gss,
    subjectId: seatId,
    facts: { kind: seat.kind, themes: seat.themeIds },
  })
  return { seatId }
}
