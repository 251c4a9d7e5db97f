import { slugOfWords } from '../../documents/slug.ts'
/** How an event is held. */
export type EventForm = 'in-person' | 'online' | 'both'
/** How somebody takes part. */
export type Way = 'in-person' | 'online'
/** Who finds it: everybody, people of member councils, those who have the invitation’s link. */
export type EventAudience = 'public' | 'members' | 'invited'

/** What an event is, as the office writes it. */
export interface EventText {
  title: string
  summary: string
  /** Marked text of the document model. */
  body: string
  form: EventForm
  startsAt: Date
  endsAt: Date
  timeZone: string
  place: string
  placeAccess: string
  /** Secret: only for those who have a place online. */
  joiningLink: string
  /** From when they see it; null: as soon as they have a place. */
  joiningFrom: Date | null
  audience: EventAudience
  /** Null: as many as come. */
  places: number | null
  onlinePlaces: number | null
  opensAt: Date | null
  closesAt: Date
  programme: string
  partners: string
  speakers: Speaker[]
  themeIds: string[]
  hosts: string[]
  pictureId: string | null
}

export interface Speaker {
  name: string
  role: string
  organisation: string
  /** The council seat in which they speak. */
  seatId: string | null
}

/** What a rule needs to know of an event as it stands in the database. */
export interface EventStanding {
  form: EventForm
  startsAt: Date
  endsAt: Date
  opensAt: Date | null
  closesAt: Date
  publishedAt: Date | null
  cancelledAt: Date | null
}

export type EventState = 'draft' | 'published' | 'cancelled' | 'over'

/** What an event is at a moment. */
export function stateOf(
  event: Pick<EventStanding, 'publishedAt' | 'cancelledAt' | 'endsAt'>,
  now: Date,
): EventState {
  if (event.cancelledAt) return 'cancelled'
  if (!event.publishedAt) return 'draft'
  return event.endsAt <= now ? 'over' : 'published'
}

/** The ways in which people can take part in an event of this form. */
export function waysOf(form: EventForm): Way[] {
  return form === 'both' ? ['in-person', 'online'] : [form]
}

/** How many places an event has for one way of taking part; null: no limit. */
export function placesFor(
  event: Pick<EventText, 'places' | 'onlinePlaces'>,
  way: Way,
): number | null {
  return way === 'online' ? event.onlinePlaces : event.places
}

export type EventTextRefusal =
  | 'not-office'
  | 'unknown-event'
  | 'changed-meanwhile'
  | 'cancelled'
  | 'ends-before-it-begins'
  | 'closes-after-the-end'
  | 'opens-after-it-closes'
  | 'place-missing'
  | 'fewer-places-than-taken'
  | 'fewer-online-places-than-taken'
  | 'way-is-booked'
  | 'unknown-host'
  | 'unknown-theme'
  | 'unknown-seat'
  | 'unknown-picture'

/** Why an event cannot be written like this, or null. `taken` are the places that people hold already. */
export function whyNotWriteEvent(
  office: boolean,
  text: EventText,
  taken: Record<Way, number>,
): EventTextRefusal | null {
  if (!office) return 'not-office'
  if (text.endsAt <= text.startsAt) return 'ends-before-it-begins'
  if (text.closesAt > text.endsAt) return 'closes-after-the-end'
  if (text.opensAt && text.opensAt >= text.closesAt) return 'opens-after-it-closes'
  if (text.form !== 'online' && text.place === '') return 'place-missing'
  const ways = waysOf(text.form)
  if ((['in-person', 'online'] as const).some((way) => taken[way] > 0 && !ways.includes(way)))
    return 'way-is-booked'
  if (text.places !== null && text.places < taken['in-person']) return 'fewer-places-than-taken'
  if (text.onlinePlaces !== null && text.onlinePlaces < taken.online)
    return 'fewer-online-places-than-taken'
  return null
}

export type PublishRefusal =
  | 'not-office'
  | 'unknown-event'
  | 'published-already'
  | 'cancelled'
  | 'over'
  | 'link-missing'

/** Why an event cannot be published, or null: it must be to come, and an event online needs its link. */
export function whyNotPublishEvent(
  office: boolean,
  event: EventStanding & { joiningLink: string },
  now: Date,
): PublishRefusal | null {
  if (!office) return 'not-office'
  if (event.cancelledAt) return 'cancelled'
  if (event.publishedAt) return 'published-already'
  if (event.endsAt <= now) return 'over'
  return event.form !== 'in-person' && event.joiningLink === '' ? 'link-missing' : null
}

export type CancelEventRefusal =
  | 'not-office'
  | 'unknown-event'
  | 'not-published'
  | 'cancelled'
  | 'over'
  | 'reason-missing'

/** Why an event cannot be cancelled, or null: what was published and is not over, with a reason. */
export function whyNotCancelEvent(
  office: boolean,
  event: EventStanding,
  reason: string,
  now: Date,
): CancelEventRefusal | null {
  if (!office) return 'not-office'
  const state = stateOf(event, now)
  if (state === 'cancelled' || state === 'over') return state
  if (state === 'draft') return 'not-published'
  return reason.trim() === '' ? 'reason-missing' : null
}

/** What of a change people who hold a place must be told: when, where, how, the link. Empty where none of it changed. */
export function changesToTell(
  before: Pick<EventText, 'startsAt' | 'endsAt' | 'place' | 'form' | 'joiningLink'>,
  after: Pick<EventText, 'startsAt' | 'endsAt' | 'place' | 'form' | 'joiningLink'>,
): ('time' | 'place' | 'form' | 'link')[] {
  const time = (event: typeof before) => `${+event.startsAt} ${+event.endsAt}`
  return [
    ...(time(before) === time(after) ? [] : ['time' as const]),
    ...(before.place === after.place ? [] : ['place' as const]),
    ...(before.form === after.form ? [] : ['form' as const]),
    ...(before.joiningLink === after.joiningLink ? [] : ['link' as const]),
  ]
}

/** The words of a title in an address: "culture-that-pays-its-way". */
export function slugOf(title: string, otherwise = 'event'): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const slug = slugOfWords(words)
  return slug === '' || slug === 'new' ? otherwise : slug
}
