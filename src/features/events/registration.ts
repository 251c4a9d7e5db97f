import { type EventStanding, stateOf, type Way, waysOf } from './event.ts'

/**
 * placed: has a place. waiting: stands in the queue. offered: a place is kept until an hour named.
 * lapsed: did not answer an offer. cancelled: by the person, or with the event.
 */
export type RegistrationState = 'placed' | 'waiting' | 'offered' | 'lapsed' | 'cancelled'

export type BookingRefusal =
  | 'unknown-event'
  | 'not-published'
  | 'cancelled'
  | 'over'
  | 'not-open-yet'
  | 'closed'
  | 'not-that-way'

/** Why nobody can book now, or null: registration opens and closes at moments of its own. */
export function whyNotBook(event: EventStanding, way: Way, now: Date): BookingRefusal | null {
  const state = stateOf(event, now)
  if (state === 'draft') return 'not-published'
  if (state !== 'published') return state
  if (event.opensAt && now < event.opensAt) return 'not-open-yet'
  if (now >= event.closesAt) return 'closed'
  return waysOf(event.form).includes(way) ? null : 'not-that-way'
}

/** Whether the next who books gets a place: `held` counts places taken and places offered; who waits goes first. */
export function hasPlace(places: number | null, held: number, waiting: number): boolean {
  return places === null || (held < places && waiting === 0)
}

/** How many places can be offered to those who wait. */
export function placesToOffer(places: number | null, held: number): number {
  return places === null ? Number.POSITIVE_INFINITY : Math.max(0, places - held)
}

const day = 86_400_000

/** Until when a place is kept for the first in line: two days, or half the time to the start where that is shorter. */
export function offeredUntil(now: Date, startsAt: Date): Date {
  const left = startsAt.getTime() - now.getTime()
  return new Date(now.getTime() + Math.min(2 * day, left / 2))
}

export type RegistrationRefusal =
  | 'unknown-registration'
  | 'ended'
  | 'over'
  | 'event-cancelled'
  | 'not-that-way'

/** Why a registration can no longer be changed or cancelled, or null. */
export function whyNotChange(
  state: RegistrationState,
  event: EventStanding,
  now: Date,
): RegistrationRefusal | null {
  if (event.cancelledAt) return 'event-cancelled'
  if (state === 'cancelled' || state === 'lapsed') return 'ended'
  return event.endsAt <= now ? 'over' : null
}

export type AcceptRefusal =
  | 'unknown-registration'
  | 'not-offered'
  | 'offer-over'
  | 'event-cancelled'

/** Why an offered place cannot be taken, or null: while the offer stands. */
export function whyNotAccept(
  registration: { state: RegistrationState; offeredUntil: Date | null },
  event: EventStanding,
  now: Date,
): AcceptRefusal | null {
  if (event.cancelledAt) return 'event-cancelled'
  if (registration.state === 'lapsed') return 'offer-over'
  if (registration.state !== 'offered' || !registration.offeredUntil) return 'not-offered'
  return registration.offeredUntil <= now ? 'offer-over' : null
}

/** Whether the joining link is shown to somebody now: with a place online, from the moment the office set. */
export function seesJoiningLink(
  registration: { state: RegistrationState; way: Way },
  joiningFrom: Date | null,
  now: Date,
): boolean {
  if (registration.state !== 'placed' || registration.way !== 'online') return false
  return joiningFrom === null || joiningFrom <= now
}

/** The letter with somebody’s own link is not sent again sooner. */
export const minutesBetweenLetters = 10

/** Days after the end for which the office keeps what somebody needs to take part. */
export const accessNeedsKeptFor = 30
