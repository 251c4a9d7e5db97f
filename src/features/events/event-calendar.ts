import type { CalendarEntry } from '../../documents/calendar/calendar.ts'
import type { EventForm } from './event.ts'
import { whereWords } from './event-words.ts'

/** What a calendar shows of an event; the joining link is never part of it. */
export interface CalendarFacts {
  id: string
  slug: string
  title: string
  summary: string
  form: EventForm
  place: string
  startsAt: Date
  endsAt: Date
  sequence: number
  cancelledReason: string | null
  publishedAt?: Date | null
  changedAt?: Date | null
  cancelledAt?: Date | null
}

/** An event as the entry of a calendar: the same entry after every change, and after it is cancelled. */
export function eventEntry(event: CalendarFacts, baseUrl: string): CalendarEntry {
  return {
    id: event.id,
    when: event.startsAt,
    until: event.endsAt,
    title: event.title,
    note: event.cancelledReason ?? event.summary,
    href: `${baseUrl}/events/${event.slug}`,
    place: whereWords(event.form, event.place),
    sequence: event.sequence,
    cancelled: event.cancelledReason !== null,
    changed: event.cancelledAt ?? event.changedAt ?? event.publishedAt ?? undefined,
    busy: true,
  }
}
