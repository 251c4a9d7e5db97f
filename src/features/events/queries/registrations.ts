import type { Reads } from '../../../kernel/db.ts'
import { isOffice, type Viewer } from '../../../kernel/seats.ts'
import type { EventStanding, Way } from '../event.ts'
import { type RegistrationState, seesJoiningLink } from '../registration.ts'

/** One registration as the office sees it. */
export interface RegistrationLine {
  id: string
  name: string
  organisation: string
  email: string
  way: Way
  accessNeeds: string
  state: RegistrationState
  registeredAt: Date
  offeredUntil: Date | null
  attended: boolean
}

/** Who has registered for an event: first those with a place, then the queue in its order; nobody but the office is told. */
export async function registrationsOf(
  db: Reads,
  eventId: string,
  viewer: Viewer | null,
): Promise<RegistrationLine[]> {
  if (!isOffice(viewer)) return []
  const rows = await db
    .selectFrom('registration')
    .selectAll()
    .where('event_id', '=', eventId)
    .orderBy('queued_at')
    .orderBy('id')
    .execute()
  const order: RegistrationState[] = ['placed', 'offered', 'waiting', 'lapsed', 'cancelled']
  return rows
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map((row) => ({
      id: row.id,
      name: row.name,
      organisation: row.organisation,
      email: row.email,
      way: row.way,
      accessNeeds: row.access_needs,
      state: row.state,
      registeredAt: row.registered_at,
      offeredUntil: row.offered_until,
      attended: row.attended_at !== null,
    }))
}

/** Somebody's own registration, with the joining link from the moment they may see it. */
export interface OwnRegistration {
  token: string
  name: string
  organisation: string
  email: string
  way: Way
  accessNeeds: string
  state: RegistrationState
  offeredUntil: Date | null
  /** How many stand before them in the queue. */
  before: number
  joiningLink: string | null
  joiningFrom: Date | null
  event: EventStanding & {
    id: string
    summary: string
    sequence: number
    slug: string
    title: string
    timeZone: string
    place: string
    placeAccess: string
    cancelledReason: string | null
  }
}

/** What the personal link shows; null where nobody has this link. */
export async function ownRegistration(
  db: Reads,
  token: string,
  now: Date,
): Promise<OwnRegistration | null> {
  const row = await db
    .selectFrom('registration')
    .selectAll()
    .where('token', '=', token)
    .executeTakeFirst()
  if (!row) return null
  const event = await db
    .selectFrom('network_event')
    .selectAll()
    .where('id', '=', row.event_id)
    .executeTakeFirstOrThrow()
  const before = await db
    .selectFrom('registration')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('event_id', '=', row.event_id)
    .where('way', '=', row.way)
    .where('state', '=', 'waiting')
    .where((eb) =>
      eb.or([
        eb('queued_at', '<', row.queued_at),
        eb.and([eb('queued_at', '=', row.queued_at), eb('id', '<', row.id)]),
      ]),
    )
    .executeTakeFirstOrThrow()
  const seen = seesJoiningLink(row, event.joining_from, now) && event.cancelled_at === null
  return {
    token: row.token,
    name: row.name,
    organisation: row.organisation,
    email: row.email,
    way: row.way,
    accessNeeds: row.access_needs,
    state: row.state,
    offeredUntil: row.offered_until,
    before: Number(before.count),
    joiningLink: seen && event.joining_link !== '' ? event.joining_link : null,
    joiningFrom: event.joining_from,
    event: {
      id: event.id,
      summary: event.summary,
      sequence: event.sequence,
      slug: event.slug,
      title: event.title,
      timeZone: event.time_zone,
      place: event.place,
      placeAccess: event.place_access,
      cancelledReason: event.cancelled_reason,
      form: event.form,
      startsAt: event.starts_at,
      endsAt: event.ends_at,
      opensAt: event.opens_at,
      closesAt: event.closes_at,
      publishedAt: event.published_at,
      cancelledAt: event.cancelled_at,
    },
  }
}
