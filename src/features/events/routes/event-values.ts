import { clockIn } from '../../../documents/calendar/zone.ts'
import { dateValues } from '../../../ui/typed-date.ts'
import type { EventDesk } from '../queries/event-page.ts'

/** What fills the form of an event that is changed. */
export function valuesOf(event: EventDesk): Record<string, string | string[]> {
  const moment = (name: string, at: Date | null): Record<string, string> => {
    if (!at) return {}
    const { day, time } = clockIn(event.timeZone, at)
    return { ...dateValues(name, day), [`${name}Time`]: time }
  }
  return {
    title: event.title,
    summary: event.summary,
    body: event.body,
    form: event.form,
    zone: event.timeZone,
    place: event.place,
    placeAccess: event.placeAccess,
    joiningLink: event.joiningLink,
    audience: event.audience,
    places: event.places === null ? '' : String(event.places),
    onlinePlaces: event.onlinePlaces === null ? '' : String(event.onlinePlaces),
    programme: event.programme,
    partners: event.partners,
    picture: event.pictureId ?? '',
    themes: event.themeIds,
    hosts: event.hosts.map(({ gss }) => gss),
    speakerName: event.speakers.map(({ name }) => name),
    speakerRole: event.speakers.map(({ role }) => role),
    speakerOrganisation: event.speakers.map(({ organisation }) => organisation),
    speakerSeat: event.seats.map((seat) => seat ?? ''),
    ...moment('starts', event.startsAt),
    ...moment('ends', event.endsAt),
    ...moment('opens', event.opensAt),
    ...moment('closes', event.closesAt),
    ...moment('joining', event.joiningFrom),
  }
}
