import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type Found, markedParts, type Sought } from '../search.ts'
import { asked, passage, wholeMarked } from './full-text.ts'

/** Single answers of published responses, by their question and their words. */
export async function findAnswers(db: Reads, { words, most }: Sought): Promise<Found> {
  const { rows } = await sql<{
    slug: string
    title: string
    label: string
    question: string
    day: string
    snippet: string
    rank: number
    total: number
  }>`
    with held as (
      select p.slug, p.published_at, p.record::jsonb #>> '{response,title}' as title, a ->> 'label' as label,
        a ->> 'question' as question,
        coalesce((select string_agg(t #>> '{}', ' ') from jsonb_path_query(a, 'strict $.paragraphs.** ? (@.kind == "text").text') t), '') as said
      from published_response p, jsonb_path_query(p.record::jsonb, '$.response.sections[*].answers[*]') a
      where p.id in (select published_responses_holding(${asked(words)})))
    , ranked as (
      select *, ts_rank_cd(vector, ${asked(words)}, 32) as rank, count(*) over ()::int as total
      from held, lateral (select setweight(to_tsvector('english', question), 'B')
        || to_tsvector('english', said) as vector) v
      where vector @@ ${asked(words)}
      order by rank desc, published_at desc limit ${most})
    select slug, title, label, ${wholeMarked(sql`question`, words)} as question, to_char(published_at at time zone 'Europe/London', 'YYYY-MM-DD') as day,
      ${passage(sql`said`, words)} as snippet, rank, total from ranked
    order by rank desc, published_at desc`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    hits: rows.map(({ slug, title, label, question, day, snippet, rank }) => ({
      kind: 'answer',
      href: `/responses/${slug}/whole#q-${encodeURIComponent(label)}`,
      title: markedParts(question),
      note: `Answer in “${title}”`,
      snippet: markedParts(snippet),
      day,
      rank,
    })),
  }
}
