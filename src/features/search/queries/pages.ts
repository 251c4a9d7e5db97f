import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { standingPages } from '../../site/index.ts'
import { markedParts } from '../marked.ts'
import { type FoundHit, namedHit } from '../named.ts'
import { asked, passage, wholeMarked } from './full-text.ts'

/** Pages that every network has, by what they are for. */
export async function findPages(db: Reads, words: string): Promise<FoundHit[]> {
  const { rows } = await sql<{ href: string; title: string; snippet: string; rank: number }>`
    select href, ${wholeMarked(sql`title`, words)} as title, ${passage(sql`about`, words)} as snippet,
      ts_rank_cd(vector, ${asked(words)}, 32) as rank
    from jsonb_to_recordset(${JSON.stringify(standingPages)}::jsonb) p(href text, title text, about text),
      lateral (select setweight(to_tsvector('english', title), 'A') || to_tsvector('english', about) as vector) v
    where vector @@ ${asked(words)} and querytree(${asked(words)}) not in ('', 'T')
    order by rank desc, p.title`.execute(db)
  return rows.map(({ href, title, snippet, rank }) =>
    namedHit({
      kind: 'page',
      subjectId: href,
      href,
      title: markedParts(title),
      note: null,
      passage: markedParts(snippet),
      score: Math.min(rank, 0.9),
    }),
  )
}
