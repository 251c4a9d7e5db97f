import { randomBytes } from 'node:crypto'
import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { placesFor, type Way } from '../event.ts'
import { offerLetter, placeLetter, waitingLetter } from '../letters.ts'
import { heldPlaces } from '../queries/held.ts'
import {
  type BookingRefusal,
  hasPlace,
  minutesBetweenLetters,
  seesJoiningLink,
  whyNotBook,
} from '../registration.ts'
import { type EventRow, lockEvent, standingOf } from './lock-event.ts'
import { type Mailing, type RegistrationRow, sendLetters } from './send-letters.ts'

export interface Booking {
  slug: string
  /** The word of the invitation’s link, where they came by one. */
  invitation: string
  name: string
  organisation: string
  email: string
  way: Way
  accessNeeds: string
  mail: Mailing
}

/**
 * Somebody books. Bookings of one event stand in a row, so the last place goes to one of two and the
 * other waits. Who books twice has one place, and gets the letter with their own link again: only the
 * letter has it, so a stranger who types somebody’s address learns nothing and changes nothing. It
 * comes again after some minutes only, so that nobody can fill another’s letter box.
 */
export async function bookPlace(
  act: Act,
  booking: Booking,
): Promise<{ state: 'placed' | 'waiting' } | Refused<BookingRefusal>> {
  const event = await lockEvent(act, { slug: booking.slug })
  if (!event || !mayFind(act, event, booking.invitation)) return { refused: 'unknown-event' }
  const refused = whyNotBook(standingOf(event), booking.way, act.now)
  if (refused) return { refused }
  const before = await act.db
    .selectFrom('registration')
    .selectAll()
    .where('event_id', '=', event.id)
    .where((eb) => eb(eb.fn<string>('lower', ['email']), '=', booking.email.toLowerCase()))
    .where('state', 'not in', ['cancelled', 'lapsed'])
    .executeTakeFirst()
  const registration = before ?? (await insert(act, event, booking))
  const waits = registration.state !== 'placed'
  const state = waits ? 'waiting' : 'placed'
  if (before && !(await mayWriteAgain(act, before))) return { state }
  await sendLetters(
    act,
    {
      event,
      mail: booking.mail,
      to: [registration],
      calendar: waits ? null : event.calendar_file_id,
    },
    (about, to) => {
      if (registration.offered_until) return offerLetter(about, to, registration.offered_until)
      if (waits) return waitingLetter(about, to)
      const seen = seesJoiningLink(registration, event.joining_from, act.now)
      return placeLetter(about, to, {
        link: seen ? event.joining_link : null,
        from: event.joining_from,
      })
    },
  )
  return { state }
}

async function mayWriteAgain(act: Act, registration: RegistrationRow): Promise<boolean> {
  const minutes = (act.now.getTime() - registration.letter_at.getTime()) / 60_000
  if (minutes < minutesBetweenLetters) return false
  await act.db
    .updateTable('registration')
    .set({ letter_at: act.now })
    .where('id', '=', registration.id)
    .execute()
  return true
}

function mayFind(act: Act, event: EventRow, invitation: string): boolean {
  if (event.audience === 'public') return true
  if (event.audience === 'members') return act.by === null || act.by.seats.length > 0
  return invitation === event.invitation
}

async function insert(act: Act, event: EventRow, booking: Booking): Promise<RegistrationRow> {
  const { way, name, organisation, email, accessNeeds } = booking
  const { held, waiting } = (await heldPlaces(act.db, [event.id])).get(event.id)!
  const places = placesFor({ places: event.places, onlinePlaces: event.online_places }, way)
  const state = hasPlace(places, held[way], waiting[way]) ? 'placed' : 'waiting'
  const own = act.by?.email.toLowerCase() === email.toLowerCase()
  const made = await act.db
    .insertInto('registration')
    .values({
      network_id: act.networkId,
      id: newId(),
      event_id: event.id,
      person_id: own ? act.by!.personId : null,
      name,
      organisation,
      email,
      way,
      access_needs: accessNeeds,
      token: randomBytes(24).toString('base64url'),
      state,
      registered_at: act.now,
      queued_at: act.now,
      letter_at: act.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await act.record({
    name: state === 'placed' ? 'place.booked' : 'waiting-list.joined',
    subjectId: made.id,
    facts: { event: event.id, way },
  })
  return made
}
