import type { Act } from '../../../kernel/act.ts'
import { lapsedLetter } from '../letters.ts'
import { lockEvent } from './lock-event.ts'
import { offerPlaces } from './offer-places.ts'
import { type Mailing, sendLetters } from './send-letters.ts'

/** Ends the offers of an event that nobody answered in time, tells the people, and offers the places to the next in line. Returns how many lapsed. */
export async function lapseOffers(
  act: Act,
  { eventId, mail }: { eventId: string; mail: Mailing },
): Promise<number> {
  const event = await lockEvent(act, { id: eventId })
  if (!event) return 0
  const lapsed = await act.db
    .updateTable('registration')
    .set({ state: 'lapsed', offered_until: null, ended_at: act.now })
    .where('event_id', '=', eventId)
    .where('state', '=', 'offered')
    .where('offered_until', '<=', act.now)
    .returningAll()
    .execute()
  if (lapsed.length === 0) return 0
  await sendLetters(act, { event, mail, to: lapsed, calendar: null }, lapsedLetter)
  for (const { id } of lapsed)
    await act.record({ name: 'offer.lapsed', subjectId: id, facts: { event: eventId } })
  await offerPlaces(act, event, mail)
  return lapsed.length
}
