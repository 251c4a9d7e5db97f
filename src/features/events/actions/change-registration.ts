import type { Act, Refused } from '../../../kernel/act.ts'
import { placesFor, type Way, waysOf } from '../event.ts'
import { placeLetter } from '../letters.ts'
import { heldPlaces } from '../queries/held.ts'
import {
  hasPlace,
  type RegistrationRefusal,
  seesJoiningLink,
  whyNotChange,
} from '../registration.ts'
import { lockRegistration, standingOf } from './lock-event.ts'
import { offerPlaces } from './offer-places.ts'
import { type Mailing, sendLetters } from './send-letters.ts'

export interface Change {
  token: string
  name: string
  organisation: string
  way: Way
  accessNeeds: string
  mail: Mailing
}

/** Somebody changes their own registration. Who wants to take part the other way gets a place there or keeps the one they have; a place that comes free is offered on. */
export async function changeRegistration(
  act: Act,
  { token, name, organisation, way, accessNeeds, mail }: Change,
): Promise<{ slug: string } | Refused<RegistrationRefusal | 'way-full'>> {
  const locked = await lockRegistration(act, { token })
  if (!locked) return { refused: 'unknown-registration' }
  const { event, registration } = locked
  const refused = whyNotChange(registration.state, standingOf(event), act.now)
  if (refused) return { refused }
  if (!waysOf(event.form).includes(way)) return { refused: 'not-that-way' }
  const moves = way !== registration.way
  const details = { name, organisation, access_needs: accessNeeds }
  if (moves) {
    const { held, waiting } = (await heldPlaces(act.db, [event.id])).get(event.id)!
    const places = placesFor({ places: event.places, onlinePlaces: event.online_places }, way)
    if (!hasPlace(places, held[way], waiting[way])) return { refused: 'way-full' }
  }
  const after = await act.db
    .updateTable('registration')
    .set({
      ...details,
      ...(moves ? { way, state: 'placed' as const, offered_until: null, queued_at: act.now } : {}),
    })
    .where('id', '=', registration.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await act.record({
    name: 'registration.changed',
    subjectId: registration.id,
    facts: { event: event.id, way },
  })
  if (moves) {
    const seen = seesJoiningLink(after, event.joining_from, act.now)
    await sendLetters(
      act,
      { event, mail, to: [after], calendar: event.calendar_file_id },
      (about, to) =>
        placeLetter(about, to, {
          link: seen ? event.joining_link : null,
          from: event.joining_from,
        }),
    )
    await offerPlaces(act, event, mail)
  }
  return { slug: event.slug }
}
