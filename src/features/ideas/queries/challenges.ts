import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { IdeaAudience, Reader } from '../reader.ts'
import { readableBy } from './reader.ts'

/** A challenge in a list. */
export interface ChallengeLine {
  id: string
  slug: string
  gss: string
  council: string
  councilSlug: string
  title: string
  problem: string
  audience: IdeaAudience
  sharedAt: Date | null
  changedAt: Date
  closedAt: Date | null
  closing: string | null
  themes: { slug: string; name: string }[]
}

/** The whole of a challenge. The contact is for members alone: null for everybody else. */
export interface Challenge extends ChallengeLine {
  whom: string
  since: string
  tried: string
  contactSeatId: string | null
  version: number
  themeIds: string[]
}

export interface ChallengeFilter {
  state: 'open' | 'closed' | 'draft' | 'any'
  /** Slug of a theme. */
  theme?: string | undefined
  gss?: string | undefined
  limit?: number | undefined
}

const line = sql`c.id, c.slug, c.gss, a.short_name as council, a.slug as "councilSlug", c.title,
  c.problem, c.audience, c.shared_at as "sharedAt", c.changed_at as "changedAt",
  c.closed_at as "closedAt", c.closing,
  coalesce((select json_agg(json_build_object('slug', t.slug, 'name', t.name) order by t.name)
    from challenge_theme x join theme t on t.network_id = x.network_id and t.id = x.theme_id
    where x.network_id = c.network_id and x.challenge_id = c.id), '[]'::json) as themes`

const states: Record<ChallengeFilter['state'], RawBuilder<boolean>> = {
  open: sql<boolean>`c.shared_at is not null and c.closed_at is null`,
  closed: sql<boolean>`c.closed_at is not null`,
  draft: sql<boolean>`c.shared_at is null`,
  any: sql<boolean>`c.shared_at is not null`,
}

/** Challenges as lists show them, the newest first, only those that the reader may read. */
export async function challengeLines(
  db: Reads,
  reader: Reader,
  { state, theme, gss, limit = 500 }: ChallengeFilter,
): Promise<ChallengeLine[]> {
  const ofTheme = theme
    ? sql<boolean>`exists (select from challenge_theme x join theme t on t.network_id = x.network_id and t.id = x.theme_id
        where x.network_id = c.network_id and x.challenge_id = c.id and t.slug = ${theme})`
    : sql<boolean>`true`
  const { rows } = await sql<ChallengeLine>`
    select ${line} from challenge c join authority a on a.gss = c.gss
    where ${readableBy(reader, 'c')} and ${states[state]} and ${ofTheme}
      and ${gss ? sql<boolean>`c.gss = ${gss}` : sql<boolean>`true`}
    order by coalesce(c.shared_at, c.created_at) desc, c.id limit ${limit}`.execute(db)
  return rows
}

/** Challenges by their ids, those that the reader may read. */
export async function challengesById(
  db: Reads,
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, ChallengeLine>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<ChallengeLine>`
    select ${line} from challenge c join authority a on a.gss = c.gss
    where c.id = any(${[...ids]}::uuid[]) and c.shared_at is not null and ${readableBy(reader, 'c')}`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** One challenge that the reader may read, or null. */
export async function challengeBySlug(
  db: Reads,
  reader: Reader,
  slug: string,
): Promise<Challenge | null> {
  const { rows } = await sql<Challenge>`
    select ${line}, c.whom, c.since, c.tried, c.lock_version as version,
      case when ${reader.member || reader.office} then c.contact_seat_id end as "contactSeatId",
      array(select x.theme_id from challenge_theme x
        where x.network_id = c.network_id and x.challenge_id = c.id) as "themeIds"
    from challenge c join authority a on a.gss = c.gss
    where c.slug = ${slug} and ${readableBy(reader, 'c')}`.execute(db)
  return rows[0] ?? null
}

/** The councils that have a challenge which the reader may read, by name: to filter by. */
export async function councilsWithChallenges(
  db: Reads,
  reader: Reader,
): Promise<{ gss: string; council: string }[]> {
  const { rows } = await sql<{ gss: string; council: string }>`
    select distinct a.gss, a.short_name as council
    from challenge c join authority a on a.gss = c.gss
    where c.shared_at is not null and ${readableBy(reader, 'c')} order by a.short_name`.execute(db)
  return rows
}

/** Every theme of the network, by name. */
export function themesToChoose(db: Reads): Promise<{ id: string; slug: string; name: string }[]> {
  return db.selectFrom('theme').select(['id', 'slug', 'name']).orderBy('name').execute()
}
