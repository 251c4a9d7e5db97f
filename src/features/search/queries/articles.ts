import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type Found, markedParts, type Sought } from '../search.ts'
import { asked, passage, wholeMarked } from './full-text.ts'

/** Of so many articles that hold the words, the newest, the nearest are told. */
const mostRanked = 400

/** Published articles by title, summary and words. */
export async function findArticles(db: Reads, { words, most }: Sought): Promise<Found> {
  const { rows } = await sql<{
    slug: string
    title: string
    day: string
    snippet: string
    rank: number
    total: number
  }>`
    with ranked as (
      select a.slug, a.title, a.summary, a.words, a.published_at, held.total::int as total,
        ts_rank_cd(setweight(to_tsvector('english', a.title), 'A')
          || setweight(to_tsvector('english', a.summary), 'B')
          || setweight(to_tsvector('english', a.words), 'C'), ${asked(words)}, 32) as rank
      from articles_holding(${asked(words)}, ${mostRanked}) held
      join published_article a on a.article_id = held.article_id
      order by rank desc, a.published_at desc limit ${most})
    select slug, ${wholeMarked(sql`title`, words)} as title,
      to_char(published_at at time zone 'Europe/London', 'YYYY-MM-DD') as day,
      ${passage(sql`concat_ws(' ', summary, words)`, words)} as snippet, rank, total
    from ranked order by rank desc, published_at desc`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    hits: rows.map(({ slug, title, day, snippet, rank }) => ({
      kind: 'article',
      href: `/news/${slug}`,
      title: markedParts(title),
      note: null,
      snippet: markedParts(snippet),
      day,
      rank,
    })),
  }
}
