import { formatDate, formatTime, formatWeekday, formatZone } from '../../documents/dates.ts'
import type { EventAudience, EventForm, Way } from './event.ts'

export const formWords: Record<EventForm, string> = {
  'in-person': 'In person',
  online: 'Online',
  both: 'In person and online',
}

export const wayWords: Record<Way, string> = {
  'in-person': 'In person',
  online: 'Online',
}

export const audienceWords: Record<EventAudience, string> = {
  public: 'Everybody',
  members: 'Member councils only',
  invited: 'Those who have the invitation’s link',
}

export const timeZones = {
  'Europe/London': 'London, Belfast, Cardiff',
  'Europe/Dublin': 'Dublin, Lisbon',
  'Europe/Berlin': 'Berlin, Brussels, Paris',
  'Europe/Helsinki': 'Helsinki, Athens',
  'America/New_York': 'New York',
} as const

/** "Thursday 22 April 2027, 10am to 3pm BST". */
export function whenWords(startsAt: Date, endsAt: Date, zone: string): string {
  const day = (at: Date) => `${formatWeekday(at, true, zone)} ${formatDate(at, zone)}`
  const from = `${day(startsAt)}, ${formatTime(startsAt, zone)}`
  const until = formatTime(endsAt, zone)
  const end = day(startsAt) === day(endsAt) ? until : `${day(endsAt)}, ${until}`
  return `${from} to ${end} ${formatZone(endsAt, zone)}`
}

/** "Guildhall, Portsmouth, and online". */
export function whereWords(form: EventForm, place: string): string {
  if (form === 'online') return 'Online'
  return form === 'both' ? `${place}, and online` : place
}

/** What a list says of the places left: "41 of 90 places left", "Fully booked, with a waiting list". */
export function placesWords(places: number | null, held: number, waiting: number): string | null {
  if (places === null) return null
  const left = waiting > 0 ? 0 : Math.max(0, places - held)
  if (left > 0) return `${left} of ${places} places left`
  return waiting > 0 ? `Fully booked, ${waiting} on the waiting list` : 'Fully booked'
}
