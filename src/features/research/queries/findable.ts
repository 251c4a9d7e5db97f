import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Findable, FindableRecords } from '../../finding/index.ts'
import { shippedFigures } from '../shipped/index.ts'

// What ships has no row of its own and may get one by an import: the name in addresses is what both share.
const recordId = (slug: RawBuilder<string>) => sql<string>`md5('indicator ' || ${slug})::uuid`

/** Indicators, those that ship and those that were imported, for everybody; one that ships keeps its name when an import takes its place. */
export const findableIndicators: FindableRecords = {
  kind: 'indicator',
  async read(db, which, limit) {
    const { indicators } = shippedFigures()
    const { rows } = await sql<Omit<Findable, 'kind' | 'audience'>>`
      select id as "subjectId", title, '/indicators/' || slug as href, on_day as on,
        concat_ws('. ', nullif(topic, ''), nullif(publisher, '')) as summary,
        concat_ws(E'\n\n', title, topic, nullif(measures, ''), nullif(caveats, ''), publisher) as text
      from (
        select ${recordId(sql`coalesce(s.slug, i.slug)`)} as id, coalesce(s.slug, i.slug) as slug,
          coalesce(s.title, i.title) as title, coalesce(s.topic, i.topic) as topic,
          coalesce(nullif(i.publisher, ''), s.publisher) as publisher, i.measures, i.caveats,
          to_char(i.updated_on, 'YYYY-MM-DD') as on_day
        from unnest(${indicators.map((one) => one.id)}::text[], ${indicators.map((one) => one.name)}::text[],
          ${indicators.map((one) => one.topic)}::text[], ${indicators.map((one) => one.publisher)}::text[])
          as s (slug, title, topic, publisher)
        full join indicator i on i.slug = s.slug
      ) one
      where ${which(sql`one.id`)} order by slug limit ${limit}`.execute(db)
    return rows.map((row) => ({ ...row, kind: 'indicator', audience: 'public' }))
  },
}

/** The id by which the indicator of this name in addresses is found. */
export const indicatorRecord = (slug: string): string =>
  createHash('md5')
    .update(`indicator ${slug}`)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
