import { type RawBuilder, sql } from 'kysely'
import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Reads } from '../../../kernel/db.ts'
import { picturesShown } from '../../pictures/index.ts'
import type { IdeaAudience, Reader } from '../reader.ts'
import type { SolutionLicence, SolutionState } from '../solution.ts'
import type { CostBand } from '../solution-filters.ts'
import { readableBy } from './reader.ts'
import { confirmedAt } from './solution-now.ts'

/** Which solutions a list shows, and in what order. */
export interface SolutionsWanted {
  theme: string
  council: string
  state: SolutionState | ''
  cost: CostBand | ''
  order: 'newest' | 'taken-up'
  /** Codes of councils, the most alike first; with it, these come first and no others. */
  like: readonly string[] | null
}

interface Row {
  id: string
  slug: string
  gss: string
  council: string
  councilSlug: string
  title: string
  what: string
  results: string
  wentWrong: string
  state: SolutionState
  audience: IdeaAudience
  licence: SolutionLicence
  costOnce: number | null
  costYearly: number | null
  staff: number | null
  figures: { figure: string; what: string; source: string }[]
  startedOn: string | null
  pictureId: string | null
  sharedAt: Date | null
  changedAt: Date
  confirmedAt: Date
  takenUp: number
  themes: { name: string; slug: string }[]
}

/** A solution as a line of a list. */
export interface SolutionLine extends Row {
  picture: ShownPicture | null
}

/** At most this many lines on one list. */
export const mostSolutions = 200

/** The solutions that this reader may read, drafts of their own council first. */
export async function solutionLines(
  db: Reads,
  reader: Reader,
  wanted: SolutionsWanted,
): Promise<SolutionLine[]> {
  const { rows } = await sql<Row>`
    select s.id, s.slug, s.gss, a.short_name as council, a.slug as "councilSlug", s.title, s.what, s.results,
      s.went_wrong as "wentWrong", s.state, s.audience, s.licence, s.cost_once as "costOnce",
      s.cost_yearly as "costYearly", s.staff, s.figures, to_char(s.started_on, 'YYYY-MM-DD') as "startedOn",
      s.picture_id as "pictureId", s.shared_at as "sharedAt", s.changed_at as "changedAt",
      ${confirmedAt} as "confirmedAt",
      (select count(*)::int from adoption d where d.network_id = s.network_id and d.solution_id = s.id) as "takenUp",
      coalesce((select json_agg(json_build_object('name', t.name, 'slug', t.slug) order by t.name)
        from solution_theme st join theme t on t.network_id = st.network_id and t.id = st.theme_id
        where st.network_id = s.network_id and st.solution_id = s.id), '[]') as themes
    from solution s join authority a on a.gss = s.gss
    where ${readableBy(reader, 's')} and ${fits(wanted)}
    order by s.shared_at is not null, ${order(wanted)}, s.shared_at desc, s.id desc
    limit ${mostSolutions}`.execute(db)
  const pictures = await picturesShown(
    db,
    rows.map(({ pictureId }) => pictureId),
  )
  return rows.map((row) => ({ ...row, picture: pictures.get(row.pictureId ?? '') ?? null }))
}

function order({ order, like }: SolutionsWanted): RawBuilder<unknown> {
  const near = like ? sql`array_position(${[...like]}::text[], s.gss), ` : sql``
  return order === 'taken-up' ? sql`${near}"takenUp" desc` : sql`${near}s.shared_at desc`
}

function fits({ theme, council, state, cost, like }: SolutionsWanted): RawBuilder<boolean> {
  // What it takes in its first year; what is not known is in no band but "not known".
  const first = sql`coalesce(s.cost_once, 0) + coalesce(s.cost_yearly, 0)`
  const known = sql`num_nonnulls(s.cost_once, s.cost_yearly) > 0`
  const bands: Record<CostBand, RawBuilder<boolean>> = {
    free: sql<boolean>`(${known} and ${first} = 0)`,
    'under-50': sql<boolean>`(${known} and ${first} > 0 and ${first} < 50000)`,
    'under-500': sql<boolean>`(${known} and ${first} >= 50000 and ${first} < 500000)`,
    more: sql<boolean>`(${known} and ${first} >= 500000)`,
    unknown: sql<boolean>`(not ${known})`,
  }
  return sql<boolean>`(${theme} = '' or exists (select from solution_theme st join theme t
      on t.network_id = st.network_id and t.id = st.theme_id
      where st.network_id = s.network_id and st.solution_id = s.id and t.slug = ${theme}))
    and (${council} = '' or a.slug = ${council}) and (${state} = '' or s.state = ${state})
    and ${cost === '' ? sql`true` : bands[cost]}
    and ${like === null ? sql`true` : sql`s.gss = any(${[...like]}::text[])`}`
}

/** Themes and councils that the solutions of this reader have, to filter by. */
export async function solutionFacets(db: Reads, reader: Reader) {
  const { rows: themes } = await sql<{ slug: string; name: string }>`
    select distinct t.slug, t.name from solution s
    join solution_theme st on st.network_id = s.network_id and st.solution_id = s.id
    join theme t on t.network_id = st.network_id and t.id = st.theme_id
    where ${readableBy(reader, 's')} order by t.name`.execute(db)
  const { rows: councils } = await sql<{ slug: string; name: string }>`
    select distinct a.slug, a.short_name as name from solution s join authority a on a.gss = s.gss
    where ${readableBy(reader, 's')} order by a.short_name`.execute(db)
  return { themes, councils }
}
