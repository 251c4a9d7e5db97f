import type { Reads } from '../../../kernel/db.ts'
import type { Way } from '../event.ts'

/** For each way of taking part: places taken or kept by an offer, and how many wait. */
export interface Held {
  held: Record<Way, number>
  waiting: Record<Way, number>
}

/** Counts the places of events, by event; an event nobody has registered for has none. */
export async function heldPlaces(
  db: Reads,
  eventIds: readonly string[],
): Promise<Map<string, Held>> {
  const none = (): Held => ({
    held: { 'in-person': 0, online: 0 },
    waiting: { 'in-person': 0, online: 0 },
  })
  const found = new Map(eventIds.map((id) => [id, none()]))
  if (eventIds.length === 0) return found
  const rows = await db
    .selectFrom('registration')
    .select((eb) => ['event_id', 'way', 'state', eb.fn.countAll<number>().as('count')])
    .where('event_id', 'in', eventIds)
    .where('state', 'in', ['placed', 'offered', 'waiting'])
    .groupBy(['event_id', 'way', 'state'])
    .execute()
  for (const { event_id, way, state, count } of rows)
    found.get(event_id)![state === 'waiting' ? 'waiting' : 'held'][way] += Number(count)
  return found
}
