import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { usePictures } from '../../pictures/index.ts'
import {
  changesToTell,
  type EventText,
  type EventTextRefusal,
  stateOf,
  whyNotWriteEvent,
} from '../event.ts'
import { changeLetter } from '../letters.ts'
import { findableEvents } from '../queries/findable.ts'
import { heldPlaces } from '../queries/held.ts'
import { keepCalendar } from './keep-calendar.ts'
import { lockEvent, standingOf } from './lock-event.ts'
import { offerPlaces } from './offer-places.ts'
import { byOffice, seatOfOffice } from './office.ts'
import { type Mailing, sendLetters } from './send-letters.ts'
import { checkNamed, columnsOf, writeEvent } from './write-event.ts'

/** The office changes an event that nobody changed meanwhile. Of a new time, place, form or link everybody who is registered is told; more places go to those who wait. */
export async function saveEvent(
  act: Act,
  given: { slug: string; seenVersion: number; text: EventText; mail: Mailing },
): Promise<{ told: number } | Refused<EventTextRefusal>> {
  const { text, mail } = given
  const before = await lockEvent(act, { slug: given.slug })
  if (!before) return { refused: 'unknown-event' }
  if (before.cancelled_at) return { refused: 'cancelled' }
  if (before.lock_version !== given.seenVersion) return { refused: 'changed-meanwhile' }
  const { held } = (await heldPlaces(act.db, [before.id])).get(before.id)!
  const refused = whyNotWriteEvent(byOffice(act), text, held) ?? (await checkNamed(act, text))
  if (refused) return { refused }
  const columns = columnsOf(text)
  const changes = changesToTell(
    {
      startsAt: before.starts_at,
      endsAt: before.ends_at,
      place: before.place,
      form: before.form,
      joiningLink: before.joining_link,
    },
    { ...text, place: columns.place, joiningLink: columns.joining_link },
  )
  const tell = stateOf(standingOf(before), act.now) === 'published' && changes.length > 0
  const after = await act.db
    .updateTable('network_event')
    .set({
      ...columns,
      lock_version: before.lock_version + 1,
      ...(tell ? { sequence: before.sequence + 1, changed_at: act.now } : {}),
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await writeEvent(act, before.id, text)
  if (after.published_at)
    await usePictures(act, { usedBy: after.id, pictureIds: [after.picture_id ?? []].flat() })
  const to = tell
    ? await act.db
        .selectFrom('registration')
        .selectAll()
        .where('event_id', '=', before.id)
        .where('state', 'in', ['placed', 'offered', 'waiting'])
        .execute()
    : []
  if (tell) {
    const calendar = await keepCalendar(act, after, mail)
    await sendLetters(act, { event: after, mail, to, calendar }, (about, one) =>
      changeLetter(about, one, changes),
    )
  }
  if (after.published_at) await followRecord(act, findableEvents, after.id)
  await act.record({
    name: 'event.changed',
    seatId: seatOfOffice(act),
    subjectId: before.id,
    facts: { told: to.length, changes },
  })
  await offerPlaces(act, after, mail)
  return { told: to.length }
}
