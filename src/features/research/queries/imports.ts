import type { Reads } from '../../../kernel/db.ts'
import { keptFile } from '../../../kernel/files.ts'
import { isId } from '../../../kernel/ids.ts'
import { type SentFile, sentFigures } from '../sent-figures.ts'

/** One import of figures, for the office. */
export interface ImportLine {
  id: string
  fileName: string
  rows: number
  added: number
  changed: number
  /** Null where the command line did it. */
  by: string | null
  at: Date
}

/** The imports of this network, the newest first. */
export function importsHere(db: Reads): Promise<ImportLine[]> {
  return db
    .selectFrom('indicator_import as i')
    .leftJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 'i.network_id').onRef('p.id', '=', 'i.person_id'),
    )
    .select(['i.id', 'file_name as fileName', 'rows', 'added', 'changed', 'p.name as by', 'at'])
    .orderBy('at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(50)
    .execute()
}

/** The id of the newest import, or '' where there was none. */
export async function newestImport(db: Reads): Promise<string> {
  const newest = await db
    .selectFrom('indicator_import')
    .select('id')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.id ?? ''
}

/** A file and its facts that were sent to be taken in; null where the ids name none. */
export async function sentBefore(
  db: Reads,
  ids: { file: string | undefined; facts: string | undefined },
): Promise<{ file: SentFile; facts: SentFile } | null> {
  const [file, facts] = await Promise.all([ids.file, ids.facts].map((id) => sent(db, id)))
  return file?.mime === sentFigures.table && facts?.mime === sentFigures.facts
    ? { file, facts }
    : null
}

async function sent(db: Reads, id: string | undefined) {
  return id && isId(id) ? keptFile(db, id) : null
}
