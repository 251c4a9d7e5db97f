import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type Found, markedParts, type Sought } from '../search.ts'
import { asked, passage, wholeMarked } from './full-text.ts'

/** Published events by title, summary, place and programme: those for everybody, and for who holds a seat those for members. An event by invitation is found by nobody. */
export async function findEvents(db: Reads, { words, seated, most }: Sought): Promise<Found> {
  const audiences = seated ? ['public', 'members'] : ['public']
  const { rows } = await sql<{
    slug: string
    title: string
    day: string
    snippet: string
    rank: number
    cancelled: boolean
    total: number
  }>`
    select slug, ${wholeMarked(sql`title`, words)} as title, cancelled_at is not null as cancelled,
      to_char(starts_at at time zone time_zone, 'YYYY-MM-DD') as day,
      ${passage(sql`concat_ws(' ', summary, body, programme)`, words)} as snippet,
      ts_rank_cd(vector, ${asked(words)}, 32) as rank, count(*) over ()::int as total
    from network_event, lateral (select setweight(to_tsvector('english', title), 'A')
      || setweight(to_tsvector('english', concat_ws(' ', summary, place)), 'B')
      || to_tsvector('english', concat_ws(' ', body, programme)) as vector) v
    where published_at is not null and audience = any(${audiences}) and vector @@ ${asked(words)}
    order by rank desc, starts_at desc limit ${most}`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    hits: rows.map(({ slug, title, day, snippet, rank, cancelled }) => ({
      kind: 'event',
      href: `/events/${slug}`,
      title: markedParts(title),
      note: cancelled ? 'Does not take place' : null,
      snippet: markedParts(snippet),
      day,
      rank,
    })),
  }
}
