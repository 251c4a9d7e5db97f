import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { type CancelEventRefusal, whyNotCancelEvent } from '../event.ts'
import { cancelledLetter } from '../letters.ts'
import { findableEvents } from '../queries/findable.ts'
import { keepCalendar } from './keep-calendar.ts'
import { lockEvent, standingOf } from './lock-event.ts'
import { byOffice, seatOfOffice } from './office.ts'
import { type Mailing, sendLetters } from './send-letters.ts'

/** The office cancels an event with a reason: its page says so, and everybody who is registered or waits is told, with a calendar file that takes it out of their calendar. */
export async function cancelEvent(
  act: Act,
  { slug, reason, mail }: { slug: string; reason: string; mail: Mailing },
): Promise<{ told: number } | Refused<CancelEventRefusal>> {
  const event = await lockEvent(act, { slug })
  if (!event) return { refused: 'unknown-event' }
  const refused = whyNotCancelEvent(byOffice(act), standingOf(event), reason, act.now)
  if (refused) return { refused }
  const after = await act.db
    .updateTable('network_event')
    .set({
      cancelled_at: act.now,
      cancelled_by: act.by?.personId ?? null,
      cancelled_reason: reason.trim(),
      sequence: event.sequence + 1,
      lock_version: event.lock_version + 1,
    })
    .where('id', '=', event.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  const to = await act.db
    .selectFrom('registration')
    .selectAll()
    .where('event_id', '=', event.id)
    .where('state', 'in', ['placed', 'offered', 'waiting'])
    .execute()
  const calendar = await keepCalendar(act, after, mail)
  await sendLetters(act, { event: after, mail, to, calendar }, (about, one) =>
    cancelledLetter(about, one, reason.trim()),
  )
  await followRecord(act, findableEvents, event.id)
  await act.record({
    name: 'event.cancelled',
    seatId: seatOfOffice(act),
    subjectId: event.id,
    facts: { told: to.length },
  })
  return { told: to.length }
}
