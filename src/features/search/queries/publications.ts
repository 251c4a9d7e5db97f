import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type Found, markedParts, type Sought } from '../search.ts'
import { asked, passage, wholeMarked } from './full-text.ts'

/** Publications by title, summary and chapters, each in its newest version; withdrawn ones are left out. */
export async function findPublications(db: Reads, { words, most }: Sought): Promise<Found> {
  const { rows } = await sql<{
    slug: string
    title: string
    day: string
    snippet: string
    rank: number
    total: number
  }>`
    with held as (
      select p.slug, v.published_at, v.document ->> 'title' as title,
        concat_ws(' ', v.document ->> 'subtitle', v.document ->> 'summary') as summary,
        coalesce((select string_agg(t #>> '{}', ' ') from jsonb_path_query(v.document,
          'strict $.chapters.** ? (@.kind == "text").text') t), '') as chapters
      from publication_version v
      join publication p on p.network_id = v.network_id and p.id = v.publication_id
      where v.id in (select publication_versions_holding(${asked(words)}))
        and not exists (select from publication_version later where later.network_id = v.network_id
          and later.publication_id = v.publication_id and later.number > v.number))
    , ranked as (
      select *, ts_rank_cd(vector, ${asked(words)}, 32) * 1.2 as rank, count(*) over ()::int as total
      from held, lateral (select setweight(to_tsvector('english', title), 'A')
        || setweight(to_tsvector('english', summary), 'B') || to_tsvector('english', chapters) as vector) v
      where vector @@ ${asked(words)} order by rank desc, published_at desc limit ${most})
    select slug, ${wholeMarked(sql`title`, words)} as title,
      to_char(published_at at time zone 'Europe/London', 'YYYY-MM-DD') as day,
      ${passage(sql`concat_ws(' ', summary, left(chapters, 200000))`, words)} as snippet, rank, total
    from ranked order by rank desc, published_at desc`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    hits: rows.map(({ slug, title, day, snippet, rank }) => ({
      kind: 'publication',
      href: `/publications/${slug}`,
      title: markedParts(title),
      note: null,
      snippet: markedParts(snippet),
      day,
      rank,
    })),
  }
}
