import type { Selectable } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import type { Tables } from '../../../kernel/tables.ts'
import type { EventStanding } from '../event.ts'

export type EventRow = Selectable<Tables['network_event']>

/** Locks an event until the deed is done: of two who take the last place at once, the second sees what the first did. Null if there is none. */
export async function lockEvent(
  act: Act,
  by: { id: string } | { slug: string },
): Promise<EventRow | null> {
  const [column, value] = 'id' in by ? (['id', by.id] as const) : (['slug', by.slug] as const)
  const row = await act.db
    .selectFrom('network_event')
    .selectAll()
    .where(column, '=', value)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** The locked event of a registration, and the registration as it stands under that lock. */
export async function lockRegistration(act: Act, by: { id: string } | { token: string }) {
  const [column, value] = 'id' in by ? (['id', by.id] as const) : (['token', by.token] as const)
  const found = await act.db
    .selectFrom('registration')
    .select('event_id')
    .where(column, '=', value)
    .executeTakeFirst()
  const event = found && (await lockEvent(act, { id: found.event_id }))
  if (!event) return null
  const registration = await act.db
    .selectFrom('registration')
    .selectAll()
    .where(column, '=', value)
    .executeTakeFirstOrThrow()
  return { event, registration }
}

/** An event's row as its rules take it. */
export function standingOf(row: EventRow): EventStanding {
  return {
    form: row.form,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    publishedAt: row.published_at,
    cancelledAt: row.cancelled_at,
  }
}
