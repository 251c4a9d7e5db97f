import type { Act } from '../../../kernel/act.ts'
import { stateOf } from '../event.ts'
import { reminderLetter } from '../letters.ts'
import { seesJoiningLink } from '../registration.ts'
import { lockEvent, standingOf } from './lock-event.ts'
import { type Mailing, sendLetters } from './send-letters.ts'

const day = 86_400_000

/** Reminds everybody with a place, once, from the day before on; who booked within that day has just had a letter. Returns how many. */
export async function remindRegistered(
  act: Act,
  { eventId, mail }: { eventId: string; mail: Mailing },
): Promise<number> {
  const event = await lockEvent(act, { id: eventId })
  if (!event || stateOf(standingOf(event), act.now) !== 'published') return 0
  const dayBefore = new Date(event.starts_at.getTime() - day)
  if (act.now < dayBefore || act.now >= event.starts_at) return 0
  const to = await act.db
    .updateTable('registration')
    .set({ reminded_at: act.now })
    .where('event_id', '=', eventId)
    .where('state', '=', 'placed')
    .where('reminded_at', 'is', null)
    .where('registered_at', '<', dayBefore)
    .returningAll()
    .execute()
  const calendar = event.calendar_file_id
  await sendLetters(act, { event, mail, to, calendar }, (about, one) => {
    const seen = seesJoiningLink({ state: 'placed', way: one.way }, event.joining_from, act.now)
    return reminderLetter(about, one, {
      link: seen ? event.joining_link : null,
      from: event.joining_from,
    })
  })
  if (to.length > 0)
    await act.record({
      name: 'registered.reminded',
      subjectId: eventId,
      facts: { letters: to.length },
    })
  return to.length
}
