import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { usePictures } from '../../pictures/index.ts'
import { type PublishRefusal, whyNotPublishEvent } from '../event.ts'
import { findableEvents } from '../queries/findable.ts'
import { keepCalendar } from './keep-calendar.ts'
import { lockEvent, standingOf } from './lock-event.ts'
import { byOffice, seatOfOffice } from './office.ts'
import type { Mailing } from './send-letters.ts'

/** The office publishes an event: from now on those it is for can find it and book. */
export async function publishEvent(
  act: Act,
  { slug, mail }: { slug: string; mail: Mailing },
): Promise<{ id: string } | Refused<PublishRefusal>> {
  const event = await lockEvent(act, { slug })
  if (!event) return { refused: 'unknown-event' }
  const refused = whyNotPublishEvent(
    byOffice(act),
    { ...standingOf(event), joiningLink: event.joining_link },
    act.now,
  )
  if (refused) return { refused }
  await act.db
    .updateTable('network_event')
    .set({ published_at: act.now, published_by: act.by?.personId ?? null })
    .where('id', '=', event.id)
    .execute()
  await usePictures(act, { usedBy: event.id, pictureIds: [event.picture_id ?? []].flat() })
  await keepCalendar(act, event, mail)
  await followRecord(act, findableEvents, event.id)
  await act.record({ name: 'event.published', seatId: seatOfOffice(act), subjectId: event.id })
  return { id: event.id }
}
