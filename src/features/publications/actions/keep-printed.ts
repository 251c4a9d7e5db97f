import type { Act } from '../../../kernel/act.ts'
import { type FileContent, keepFile } from '../../../kernel/files.ts'

/** Keeps the printed form of a version; of two that print at once the first stays. */
export async function keepPrinted(act: Act, versionId: string, file: FileContent): Promise<void> {
  const before = await act.db
    .selectFrom('publication_file')
    .select('file_id')
    .where('version_id', '=', versionId)
    .where('format', '=', 'pdf')
    .executeTakeFirst()
  if (before) return
  await act.db
    .insertInto('publication_file')
    .values({
      network_id: act.networkId,
      version_id: versionId,
      format: 'pdf',
      file_id: await keepFile(act, file),
      made_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
