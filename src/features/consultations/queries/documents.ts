import type { Reads } from '../../../kernel/db.ts'

/** Where the bytes of a consultation's document are kept; `filed` once it belongs to a consultation, which members may then see. */
export async function documentFile(
  db: Reads,
  documentId: string,
): Promise<{ fileId: string; filed: boolean } | null> {
  const row = await db
    .selectFrom('consultation_document')
    .select(['file_id', 'consultation_id'])
    .where('id', '=', documentId)
    .executeTakeFirst()
  return row ? { fileId: row.file_id, filed: row.consultation_id !== null } : null
}

/** What the reader wants looked at twice in the newest reading of a consultation. */
export async function warningsOf(db: Reads, consultationId: string): Promise<string[]> {
  const row = await db
    .selectFrom('reading')
    .select('result')
    .where('consultation_id', '=', consultationId)
    .where('state', '=', 'read')
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  const warnings = (row?.result as { warnings?: unknown } | null | undefined)?.warnings
  return Array.isArray(warnings) ? warnings.map(String) : []
}
