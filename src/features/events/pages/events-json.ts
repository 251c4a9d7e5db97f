import { placesFor, waysOf } from '../event.ts'
import type { EventLine } from '../queries/event-lines.ts'

/** The events that everybody may find, as data: facts and addresses. */
export function eventsJson(given: {
  network: string
  baseUrl: string
  lines: readonly EventLine[]
}): string {
  const events = given.lines.map((line) => {
    const address = `${given.baseUrl}/events/${line.slug}`
    return {
      title: line.title,
      address,
      summary: line.summary,
      form: line.form,
      starts: line.startsAt.toISOString(),
      ends: line.endsAt.toISOString(),
      timeZone: line.timeZone,
      place: line.place || null,
      cancelled: line.cancelledReason,
      places: waysOf(line.form).map((way) => ({
        way,
        places: placesFor(line, way),
        taken: line.held[way],
        waiting: line.waiting[way],
      })),
      registrationCloses: line.closesAt.toISOString(),
      themes: line.themes.map(({ slug }) => slug),
      hosts: line.hosts.map(({ gss }) => gss),
      calendar: `${address}.ics`,
    }
  })
  return `${JSON.stringify({ network: given.network, events }, null, 2)}\n`
}
