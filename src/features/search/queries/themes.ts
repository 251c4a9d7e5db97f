import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type Found, likeness, markedParts, type Sought } from '../search.ts'
import { asked, passage, wholeMarked } from './full-text.ts'

/** Themes by name and by what the network says on them. */
export async function findThemes(db: Reads, { words, tells, most }: Sought): Promise<Found> {
  const { rows } = await sql<{
    slug: string
    plain: string
    name: string
    snippet: string
    rank: number
    holds: boolean
  }>`
    select slug, name as plain, ${wholeMarked(sql`name`, words)} as name, ${passage(sql`concat_ws('. ', nullif(line, ''), nullif(text, ''))`, words)} as snippet,
      ts_rank_cd(vector, ${asked(words)}, 32) as rank, vector @@ ${asked(words)} as holds
    from theme, lateral (select setweight(to_tsvector('english', name), 'A')
      || setweight(to_tsvector('english', line), 'B') || to_tsvector('english', text) as vector) v`.execute(
    db,
  )
  const hits = rows
    .map((theme) => ({ ...theme, near: likeness(words, theme.plain) }))
    .filter(({ holds, near }) => (holds && tells) || near > 0.3)
    .map(({ slug, name, snippet, rank, near }) => ({
      kind: 'theme' as const,
      href: `/themes/${slug}`,
      title: markedParts(name),
      note: null,
      snippet: markedParts(snippet),
      day: null,
      rank: Math.max(rank, near * 1.5),
    }))
    .sort((a, b) => b.rank - a.rank)
  return { total: hits.length, hits: hits.slice(0, most) }
}
