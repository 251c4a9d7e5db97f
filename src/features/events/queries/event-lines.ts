import { type Expression, type SqlBool, sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { isId } from '../../../kernel/ids.ts'
import { isOffice, type Viewer } from '../../../kernel/seats.ts'
import type { EventAudience, EventForm, Way } from '../event.ts'
import { heldPlaces } from './held.ts'

/** An event in a list. It has no joining link, whoever asks. */
export interface EventLine {
  id: string
  slug: string
  title: string
  summary: string
  form: EventForm
  startsAt: Date
  endsAt: Date
  timeZone: string
  place: string
  audience: EventAudience
  places: number | null
  onlinePlaces: number | null
  held: Record<Way, number>
  waiting: Record<Way, number>
  opensAt: Date | null
  closesAt: Date
  publishedAt: Date | null
  changedAt: Date | null
  cancelledAt: Date | null
  cancelledReason: string | null
  sequence: number
  themes: { slug: string; name: string }[]
  hosts: { gss: string; name: string; slug: string }[]
}

export interface EventFilter {
  /** To come, soonest first; past, latest first; all, by time. */
  when: 'to-come' | 'past' | 'all'
  now: Date
  themeId?: string | undefined
  gss?: string | undefined
  /** "2027-04", by London's calendar. */
  month?: string | undefined
  limit?: number | undefined
  /** Drafts, and what only invited people find: for the office’s own desk. */
  drafts?: boolean | undefined
  /** This one alone, for a caller that has asked already whether it may be shown. */
  only?: string | undefined
}

/** What somebody may find in a list: everybody the public ones, members theirs besides. */
export function foundBy(viewer: Viewer | null): EventAudience[] {
  return viewer && viewer.seats.length > 0 ? ['public', 'members'] : ['public']
}

/** Events as lists show them, only those that the asker may find. */
export async function eventLines(
  db: Reads,
  viewer: Viewer | null,
  filter: EventFilter,
): Promise<EventLine[]> {
  const office = filter.drafts === true && isOffice(viewer)
  const { themeId, gss, month } = filter
  const rows = await db
    .selectFrom('network_event as e')
    .selectAll('e')
    .where((eb) => {
      const all: Expression<SqlBool>[] = []
      if (filter.only !== undefined) return eb('e.id', '=', filter.only)
      if (!office) {
        all.push(eb('e.published_at', 'is not', null), eb('e.audience', 'in', foundBy(viewer)))
      }
      if (filter.when === 'to-come') all.push(eb('e.ends_at', '>', filter.now))
      if (filter.when === 'past') all.push(eb('e.ends_at', '<=', filter.now))
      if (themeId !== undefined)
        all.push(
          eb.exists(
            eb
              .selectFrom('event_theme as t')
              .select('t.theme_id')
              .whereRef('t.event_id', '=', 'e.id')
              .where('t.theme_id', '=', isId(themeId) ? themeId : nobody),
          ),
        )
      if (gss !== undefined)
        all.push(
          eb.exists(
            eb
              .selectFrom('event_host as h')
              .select('h.gss')
              .whereRef('h.event_id', '=', 'e.id')
              .where('h.gss', '=', gss),
          ),
        )
      if (month !== undefined)
        all.push(
          sql<SqlBool>`to_char(e.starts_at at time zone 'Europe/London', 'YYYY-MM') = ${month}`,
        )
      return eb.and(all)
    })
    .orderBy('e.starts_at', filter.when === 'past' ? 'desc' : 'asc')
    .orderBy('e.id')
    .limit(filter.limit ?? 500)
    .execute()
  const ids = rows.map(({ id }) => id)
  const [places, themes, hosts] = [
    await heldPlaces(db, ids),
    await themesOf(db, ids),
    await hostsOf(db, ids),
  ]
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    form: row.form,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    timeZone: row.time_zone,
    place: row.place,
    audience: row.audience,
    places: row.places,
    onlinePlaces: row.online_places,
    ...places.get(row.id)!,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    publishedAt: row.published_at,
    changedAt: row.changed_at,
    cancelledAt: row.cancelled_at,
    cancelledReason: row.cancelled_reason,
    sequence: row.sequence,
    themes: themes.get(row.id) ?? [],
    hosts: hosts.get(row.id) ?? [],
  }))
}

const nobody = '00000000-0000-0000-0000-000000000000'

async function themesOf(db: Reads, ids: string[]) {
  if (ids.length === 0) return new Map<string, { slug: string; name: string }[]>()
  const rows = await db
    .selectFrom('event_theme')
    .innerJoin('theme', (join) =>
      join
        .onRef('theme.network_id', '=', 'event_theme.network_id')
        .onRef('theme.id', '=', 'event_theme.theme_id'),
    )
    .select(['event_theme.event_id', 'theme.slug', 'theme.name'])
    .where('event_theme.event_id', 'in', ids)
    .orderBy('theme.name')
    .execute()
  return Map.groupBy(rows, ({ event_id }) => event_id)
}

async function hostsOf(db: Reads, ids: string[]) {
  const found = new Map<string, { gss: string; name: string; slug: string }[]>()
  if (ids.length === 0) return found
  const rows = await db
    .selectFrom('event_host')
    .innerJoin('authority', 'authority.gss', 'event_host.gss')
    .select(['event_host.event_id', 'authority.gss', 'authority.short_name', 'authority.slug'])
    .where('event_host.event_id', 'in', ids)
    .orderBy('authority.short_name')
    .execute()
  for (const { event_id, gss, short_name, slug } of rows)
    found.set(event_id, [...(found.get(event_id) ?? []), { gss, name: short_name, slug }])
  return found
}

/** The next events that everybody may find, soonest first: for the front, a theme, a council. */
export function nextEvents(
  db: Reads,
  asked: { now: Date; limit: number; themeId?: string; gss?: string },
): Promise<EventLine[]> {
  return eventLines(db, null, { when: 'to-come', ...asked }).then((lines) =>
    lines.filter(({ cancelledAt }) => cancelledAt === null),
  )
}
