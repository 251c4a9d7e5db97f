import type { Reads } from '../../../kernel/db.ts'
import { type PublishedLine, publishedLines } from '../../publications/index.ts'

/** The publications on a theme, the newest first. */
export async function publicationsOnTheme(db: Reads, themeId: string): Promise<PublishedLine[]> {
  const rows = await db
    .selectFrom('publication_theme')
    .select('publication_id')
    .where('theme_id', '=', themeId)
    .execute()
  if (rows.length === 0) return []
  const ids = new Set(rows.map((row) => row.publication_id))
  return (await publishedLines(db)).filter(({ id }) => ids.has(id))
}
