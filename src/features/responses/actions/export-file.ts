import type { FormatName } from '../../../documents/write/index.ts'
import type { Act } from '../../../kernel/act.ts'
import type { FrozenVersion } from '../queries/frozen.ts'
import { keepExport, writeExport } from './keep-export.ts'

/** The id of the kept bytes of one export of a version, made now where nobody has asked for it yet. */
export async function exportFile(
  act: Act,
  version: Pick<FrozenVersion, 'id' | 'document' | 'sha256' | 'slug' | 'number'>,
  format: FormatName,
): Promise<string> {
  const kept = await act.db
    .selectFrom('version_export')
    .select('file_id')
    .where('version_id', '=', version.id)
    .where('format', '=', format)
    .executeTakeFirst()
  if (kept) return kept.file_id
  const name = `${version.slug}-version-${version.number}`
  const file = await writeExport(version.document, version.sha256, format, name)
  return keepExport(act, version.id, format, file)
}
