import { calendarText } from '../../../documents/calendar/calendar.ts'
import type { Act } from '../../../kernel/act.ts'
import { keepFile } from '../../../kernel/files.ts'
import { eventEntry } from '../event-calendar.ts'
import type { EventRow } from './lock-event.ts'
import type { Mailing } from './send-letters.ts'

/** Keeps the calendar file that travels with letters: one for each time people are told of a change. Returns its id. */
export async function keepCalendar(act: Act, event: EventRow, mail: Mailing): Promise<string> {
  const entry = eventEntry(
    {
      id: event.id,
      slug: event.slug,
      title: event.title,
      summary: event.summary,
      form: event.form,
      place: event.place,
      startsAt: event.starts_at,
      endsAt: event.ends_at,
      sequence: event.sequence,
      cancelledReason: event.cancelled_reason,
    },
    mail.baseUrl,
  )
  const text = calendarText(mail.networkName, [entry], act.now)
  const fileId = await keepFile(act, {
    name: `${event.slug}.ics`,
    mime: 'text/calendar',
    bytes: new TextEncoder().encode(text),
  })
  await act.db
    .updateTable('network_event')
    .set({ calendar_file_id: fileId })
    .where('id', '=', event.id)
    .execute()
  return fileId
}
