import type { Act } from '../../../kernel/act.ts'
import { placesFor, stateOf, waysOf } from '../event.ts'
import { offerLetter } from '../letters.ts'
import { heldPlaces } from '../queries/held.ts'
import { offeredUntil, placesToOffer } from '../registration.ts'
import { type EventRow, standingOf } from './lock-event.ts'
import { type Mailing, sendLetters } from './send-letters.ts'

/** Offers every free place of a locked event to the first in line, each kept until an hour that the letter names. Returns how many were offered. */
export async function offerPlaces(act: Act, event: EventRow, mail: Mailing): Promise<number> {
  if (stateOf(standingOf(event), act.now) !== 'published' || event.starts_at <= act.now) return 0
  const { held, waiting } = (await heldPlaces(act.db, [event.id])).get(event.id)!
  const until = offeredUntil(act.now, event.starts_at)
  let offered = 0
  for (const way of waysOf(event.form)) {
    const places = placesFor({ places: event.places, onlinePlaces: event.online_places }, way)
    const free = Math.min(placesToOffer(places, held[way]), waiting[way])
    if (free === 0) continue
    const first = await act.db
      .selectFrom('registration')
      .selectAll()
      .where('event_id', '=', event.id)
      .where('way', '=', way)
      .where('state', '=', 'waiting')
      .orderBy('queued_at')
      .orderBy('id')
      .limit(free)
      .execute()
    const ids = first.map(({ id }) => id)
    await act.db
      .updateTable('registration')
      .set({ state: 'offered', offered_until: until })
      .where('id', 'in', ids)
      .execute()
    await sendLetters(act, { event, mail, to: first, calendar: null }, (about, to) =>
      offerLetter(about, to, until),
    )
    for (const id of ids)
      await act.record({
        name: 'place.offered',
        subjectId: id,
        facts: { event: event.id, until: until.toISOString() },
      })
    offered += first.length
  }
  return offered
}
