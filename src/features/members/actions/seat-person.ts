import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { addPerson, personByEmail } from '../../accounts/index.ts'
import { type HoldingRefusal, whyNotSeatPerson } from '../seat.ts'
import { byOffice } from './by-office.ts'
import { type Invitation, invitePerson } from './invite-person.ts'

export interface Seating {
  seatId: string
  person: { name: string; email: string; demonstration: boolean }
  /** The first day, ISO date. */
  from: string
  /** The first day without, ISO date; null while it lasts. */
  until: string | null
  acting: boolean
  /** A letter with a link to sign in; null where nobody is to be told. */
  invitation: Invitation | null
  /** What waits for the seat, for the letter; a sentence each. */
  waiting?: readonly string[]
}

/** Somebody takes a seat from a day on. One address is one person: whoever is known by it keeps their name and their other seats. */
export async function seatPerson(
  act: Act,
  seating: Seating,
): Promise<{ personId: string; holdingId: string } | Refused<HoldingRefusal>> {
  const { seatId, from, until, acting } = seating
  const office = byOffice(act)
  const seat = await act.db
    .selectFrom('seat')
    .select(['gss', 'title', 'places'])
    .where('id', '=', seatId)
    .forUpdate()
    .executeTakeFirst()
  const known = await personByEmail(act.db, seating.person.email)
  const holdings = await act.db
    .selectFrom('seat_holding')
    .select(['person_id as personId', 'acting', 'from_date as from', 'until_date as until'])
    .where('seat_id', '=', seatId)
    .execute()
  const refusal = whyNotSeatPerson(
    office.may,
    { from, until, acting, personId: known },
    seat ? { places: seat.places, holdings } : null,
  )
  if (refusal || !seat) return { refused: refusal ?? 'unknown-seat' }
  const personId = await addPerson(act, seating.person)
  const holdingId = newId()
  await act.db
    .insertInto('seat_holding')
    .values({
      network_id: act.networkId,
      id: holdingId,
      seat_id: seatId,
      person_id: personId,
      acting,
      from_date: from,
      until_date: until,
    })
    .execute()
  await act.record({
    name: 'seat.taken',
    seatId: office.seatId,
    gss: seat.gss,
    subjectId: holdingId,
    facts: { seat: seatId, person: personId, from, until, acting },
  })
  if (seating.invitation)
    await invitePerson(
      act,
      {
        personId,
        title: seat.title,
        gss: seat.gss,
        from,
        ...(seating.waiting ? { waiting: seating.waiting } : {}),
      },
      seating.invitation,
    )
  return { personId, holdingId }
}
