import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { likeness } from '../likeness.ts'
import { markedParts } from '../marked.ts'
import { type FoundHit, least, namedHit } from '../named.ts'
import { asked, passage, wholeMarked } from './full-text.ts'

/** Themes by name and by what the network says on them. */
export async function findThemes(db: Reads, words: string): Promise<FoundHit[]> {
  const { rows } = await sql<{
    id: string
    slug: string
    plain: string
    name: string
    snippet: string
    holds: boolean
  }>`
    select id, slug, name as plain, ${wholeMarked(sql`name`, words)} as name,
      ${passage(sql`concat_ws('. ', nullif(line, ''), nullif(text, ''))`, words)} as snippet,
      to_tsvector('english', concat_ws(' ', name, line, text)) @@ ${asked(words)}
        and querytree(${asked(words)}) not in ('', 'T') as holds
    from theme`.execute(db)
  return rows
    .map(({ id, slug, plain, name, snippet, holds }) =>
      namedHit({
        kind: 'theme',
        subjectId: id,
        href: `/themes/${slug}`,
        title: markedParts(name),
        note: null,
        passage: markedParts(snippet),
        themes: [slug],
        score: Math.max(likeness(words, plain), holds ? 0.5 : 0),
      }),
    )
    .filter(({ score }) => score > least)
    .sort((a, b) => b.score - a.score)
}
