import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type Found, markedParts, type Sought } from '../search.ts'
import { asked, passage, wholeMarked } from './full-text.ts'

/** Published responses by their title, whom they answer, and their letter. */
export async function findResponses(db: Reads, { words, most }: Sought): Promise<Found> {
  const { rows } = await sql<{
    slug: string
    title: string
    body: string
    day: string
    snippet: string
    rank: number
    total: number
  }>`
    with held as (
      select p.slug, p.published_at, c.title as consultation, c.body, p.record::jsonb #>> '{response,title}' as title,
        (select string_agg(t #>> '{}', ' ') from jsonb_path_query(p.record::jsonb, 'strict $.response.letter.** ? (@.kind == "text").text') t) as letter
      from published_response p
      join response_version v on v.network_id = p.network_id and v.id = p.version_id
      join response r on r.network_id = v.network_id and r.id = v.response_id
      join consultation c on c.network_id = r.network_id and c.id = r.consultation_id
      where p.id in (select published_responses_holding(${asked(words)})))
    select slug, ${wholeMarked(sql`title`, words)} as title, body, to_char(published_at at time zone 'Europe/London', 'YYYY-MM-DD') as day,
      ${passage(sql`coalesce(nullif(letter, ''), consultation)`, words)} as snippet,
      ts_rank_cd(vector, ${asked(words)}, 32) * 1.2 as rank, count(*) over ()::int as total
    from held, lateral (select setweight(to_tsvector('english', title), 'A')
      || setweight(to_tsvector('english', concat_ws(' ', consultation, body)), 'B')
      || to_tsvector('english', coalesce(letter, '')) as vector) v
    where vector @@ ${asked(words)}
    order by rank desc, published_at desc limit ${most}`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    hits: rows.map(({ slug, title, body, day, snippet, rank }) => ({
      kind: 'response',
      href: `/responses/${slug}`,
      title: markedParts(title),
      note: body && `To the ${body.replace(/^the /i, '')}`,
      snippet: markedParts(snippet),
      day,
      rank,
    })),
  }
}
