import type { ResponseDocument } from '../../../documents/response.ts'
import { type FormatName, formats } from '../../../documents/write/index.ts'
import type { Act } from '../../../kernel/act.ts'
import { type FileContent, keepFile } from '../../../kernel/files.ts'

/** Keeps the bytes of one export of a version; the first ones kept are the ones that stay. Returns the file's id. */
export async function keepExport(
  act: Act,
  versionId: string,
  format: FormatName,
  file: FileContent,
): Promise<string> {
  const before = await act.db
    .selectFrom('version_export')
    .select('file_id')
    .where('version_id', '=', versionId)
    .where('format', '=', format)
    .executeTakeFirst()
  if (before) return before.file_id
  const fileId = await keepFile(act, file)
  const kept = await act.db
    .insertInto('version_export')
    .values({
      network_id: act.networkId,
      version_id: versionId,
      format,
      file_id: fileId,
      made_at: act.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('file_id')
    .executeTakeFirst()
  if (kept) return kept.file_id
  const other = await act.db
    .selectFrom('version_export')
    .select('file_id')
    .where('version_id', '=', versionId)
    .where('format', '=', format)
    .executeTakeFirstOrThrow()
  return other.file_id
}

/** Writes one export of a frozen document: the same document gives the same bytes. */
export async function writeExport(
  document: ResponseDocument,
  hash: string,
  format: FormatName,
  name: string,
): Promise<FileContent> {
  const { mime, extension, write } = formats[format]
  return { name: `${name}.${extension}`, mime, bytes: await write(document, { hash }) }
}
