import type { Reads } from '../../../kernel/db.ts'
import type { InvitedTo } from '../partner.ts'

/** The name of what somebody is invited to, or null where there is no such thing. */
export async function titleOf(db: Reads, to: InvitedTo): Promise<string | null> {
  if ('consultationId' in to) {
    const row = await db
      .selectFrom('consultation')
      .select('title')
      .where('id', '=', to.consultationId)
      .where('confirmed_at', 'is not', null)
      .executeTakeFirst()
    return row?.title ?? null
  }
  if ('themeId' in to) {
    const row = await db
      .selectFrom('theme')
      .select('name')
      .where('id', '=', to.themeId)
      .executeTakeFirst()
    return row?.name ?? null
  }
  const row = await db
    .selectFrom('network_event')
    .select('title')
    .where('id', '=', to.eventId)
    .where('published_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .executeTakeFirst()
  return row?.title ?? null
}

/** What a partner can be invited to: consultations and published events that are not over, and themes. */
export async function invitable(
  db: Reads,
  today: string,
  now: Date,
): Promise<{ value: string; label: string }[]> {
  const consultations = await db
    .selectFrom('consultation')
    .select(['id', 'title'])
    .where('confirmed_at', 'is not', null)
    .where((where) => where.or([where('closes', 'is', null), where('closes', '>=', today)]))
    .orderBy('title')
    .execute()
  const events = await db
    .selectFrom('network_event')
    .select(['id', 'title'])
    .where('published_at', 'is not', null)
    .where('cancelled_at', 'is', null)
    .where('ends_at', '>', now)
    .orderBy('starts_at')
    .execute()
  const themes = await db.selectFrom('theme').select(['id', 'name']).orderBy('name').execute()
  return [
    ...consultations.map(({ id, title }) => ({
      value: `consultation ${id}`,
      label: `Consultation: ${title}`,
    })),
    ...events.map(({ id, title }) => ({ value: `event ${id}`, label: `Event: ${title}` })),
    ...themes.map(({ id, name }) => ({ value: `theme ${id}`, label: `Theme: ${name}` })),
  ]
}
