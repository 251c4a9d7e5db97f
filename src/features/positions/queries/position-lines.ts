import { type RawBuilder, sql } from 'kysely'
import type { StrengthLine } from '../../../documents/response.ts'
import type { Stance } from '../../../documents/stance.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import type { StepKind } from '../position.ts'
import { isPublic, lastStep, readableBy } from './visible.ts'

/** A position as it stands in a list. */
export interface PositionLine {
  id: string
  slug: string
  label: string
  question: string
  title: string
  body: string
  stance: Stance | null
  strength: StrengthLine | null
  saidOn: string
  recordedAt: Date
  state: StepKind
  changedAt: Date
  lapsesOn: string | null
  public: boolean
  fromDocument: boolean
  /** Where its response is published. */
  publishedSlug: string | null
  themes: { slug: string; name: string }[]
  /** What it says, without marks, each paragraph under its number. */
  text: string
}

export interface PositionFilter {
  /** Slug of a theme. */
  theme?: string | undefined
  /** 'lapsing': what lapses by `lapsingBy` unless it is reaffirmed. */
  state?: 'standing' | 'lapsing' | StepKind | undefined
  /** ISO date. */
  lapsingBy?: string | undefined
  body?: string | undefined
  /** A year in which it was said. */
  year?: string | undefined
}

/** What a line is made of, from position `p` and its last step. */
export const lineColumns: RawBuilder<unknown> = sql`p.id, p.slug, p.label, p.question, p.title, p.body, p.stance,
  p.strength, to_char(p.said_on, 'YYYY-MM-DD') as "saidOn", p.recorded_at as "recordedAt",
  last.kind as state, last.at as "changedAt", to_char(last.lapses_on, 'YYYY-MM-DD') as "lapsesOn",
  ${isPublic} as public, p.document_id is not null as "fromDocument", p.text,
  (select r.slug from published_response r
    where r.network_id = p.network_id and r.version_id = p.version_id) as "publishedSlug",
  coalesce((select json_agg(json_build_object('slug', t.slug, 'name', t.name) order by t.name)
    from position_theme pt join theme t on t.network_id = pt.network_id and t.id = pt.theme_id
    where pt.network_id = p.network_id and pt.position_id = p.id), '[]'::json) as themes`

/** The positions that somebody may read, the newest first. */
export async function positionLines(
  db: Reads,
  viewer: Viewer | null,
  filter: PositionFilter = {},
  limit = 500,
): Promise<PositionLine[]> {
  const { rows } = await sql<PositionLine>`
    select ${lineColumns} from position p ${lastStep}
    where ${readableBy(viewer)} and ${wanted(filter)}
    order by p.said_on desc, p.title, p.version_id, p.document_id, p.place limit ${limit}`.execute(
    db as never,
  )
  return rows
}

function wanted({ theme, state, body, year, lapsingBy = '' }: PositionFilter): RawBuilder<boolean> {
  const conditions = [sql<boolean>`true`]
  if (theme)
    conditions.push(sql`exists (select from position_theme pt
      join theme t on t.network_id = pt.network_id and t.id = pt.theme_id
      where pt.network_id = p.network_id and pt.position_id = p.id and t.slug = ${theme})`)
  if (state === 'standing') conditions.push(sql`last.kind in ('made', 'reaffirmed')`)
  else if (state === 'lapsing') conditions.push(sql`last.lapses_on <= ${lapsingBy}::date`)
  else if (state) conditions.push(sql`last.kind = ${state}`)
  if (body) conditions.push(sql`p.body = ${body}`)
  if (year) conditions.push(sql`extract(year from p.said_on) = ${Number(year)}`)
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`
}

/** What the positions that somebody may read can be filtered by. */
export async function positionChoices(db: Reads, viewer: Viewer | null) {
  const { rows } = await sql<{
    themes: { slug: string; name: string }[]
    bodies: string[]
    years: string[]
  }>`
    with read as (select p.network_id, p.id, p.body, extract(year from p.said_on)::int as year
      from position p where ${readableBy(viewer)})
    select
      coalesce((select json_agg(t order by t.name) from (select distinct t.slug, t.name from read
        join position_theme pt on pt.network_id = read.network_id and pt.position_id = read.id
        join theme t on t.network_id = pt.network_id and t.id = pt.theme_id) t), '[]') as themes,
      coalesce((select json_agg(b order by b) from (select distinct body as b from read where body <> '') x), '[]') as bodies,
      coalesce((select json_agg(y::text order by y desc) from (select distinct year as y from read) x), '[]') as years`.execute(
    db as never,
  )
  return rows[0]!
}
