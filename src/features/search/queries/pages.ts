import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { standingPages } from '../../site/index.ts'
import { type Found, markedParts, type Sought } from '../search.ts'
import { asked, passage, wholeMarked } from './full-text.ts'

/** Pages that every network has, by what they are for. */
export async function findPages(db: Reads, { words, most }: Sought): Promise<Found> {
  const { rows } = await sql<{
    href: string
    title: string
    snippet: string
    rank: number
    total: number
  }>`
    select href, ${wholeMarked(sql`title`, words)} as title, ${passage(sql`about`, words)} as snippet,
      ts_rank_cd(vector, ${asked(words)}, 32) as rank, count(*) over ()::int as total
    from jsonb_to_recordset(${JSON.stringify(standingPages)}::jsonb) p(href text, title text, about text),
      lateral (select setweight(to_tsvector('english', title), 'A') || to_tsvector('english', about) as vector) v
    where vector @@ ${asked(words)} order by rank desc, p.title limit ${most}`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    hits: rows.map(({ href, title, snippet, rank }) => ({
      kind: 'page',
      href,
      title: markedParts(title),
      note: null,
      snippet: markedParts(snippet),
      day: null,
      rank,
    })),
  }
}
