import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type Found, markedParts, type Sought } from '../search.ts'
import { asked, passage, wholeMarked } from './full-text.ts'

/** Published videos by title, summary and what is said in them; withdrawn ones are left out. */
export async function findVideos(db: Reads, { words, most }: Sought): Promise<Found> {
  const { rows } = await sql<{
    slug: string
    title: string
    day: string
    snippet: string
    rank: number
    total: number
  }>`
    select slug, ${wholeMarked(sql`title`, words)} as title, to_char(recorded_on, 'YYYY-MM-DD') as day,
      ${passage(sql`concat_ws(' ', summary, left(transcript, 200000))`, words)} as snippet,
      ts_rank_cd(vector, ${asked(words)}, 32) as rank, count(*) over ()::int as total
    from video, lateral (select setweight(to_tsvector('english', title), 'A')
      || setweight(to_tsvector('english', summary), 'B')
      || to_tsvector('english', left(transcript, 200000)) as vector) v
    where published_at is not null and withdrawn_at is null and vector @@ ${asked(words)}
    order by rank desc, recorded_on desc limit ${most}`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    hits: rows.map(({ slug, title, day, snippet, rank }) => ({
      kind: 'video',
      href: `/videos/${slug}`,
      title: markedParts(title),
      note: null,
      snippet: markedParts(snippet),
      day,
      rank,
    })),
  }
}
