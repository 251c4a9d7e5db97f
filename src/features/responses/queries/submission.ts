import type { Reads } from '../../../kernel/db.ts'

/** When a version was sent; null before. */
export async function submissionOf(
  db: Reads,
  versionId: string,
): Promise<{ id: string; sentAt: Date } | null> {
  const row = await db
    .selectFrom('submission')
    .select(['id', 'sent_at as sentAt'])
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row ?? null
}

/** Where a version is published; null before. */
export async function publishedOf(db: Reads, versionId: string): Promise<{ slug: string } | null> {
  const row = await db
    .selectFrom('published_response')
    .select('slug')
    .where('version_id', '=', versionId)
    .executeTakeFirst()
  return row ?? null
}
