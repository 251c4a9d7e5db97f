import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { keptFile } from '../../../kernel/files.ts'
import type { Reader } from '../reader.ts'
import { readableBy } from './reader.ts'

/** A document of a solution that this reader may read; null where there is none for them. */
export async function solutionFile(db: Reads, slug: string, documentId: string, reader: Reader) {
  const { rows } = await sql<{ fileId: string }>`
    select d.file_id as "fileId" from solution_document d
    join solution s on s.network_id = d.network_id and s.id = d.solution_id
    where s.slug = ${slug} and d.id = ${documentId}::uuid and ${readableBy(reader, 's')}`.execute(
    db,
  )
  return rows[0] ? keptFile(db, rows[0].fileId) : null
}
