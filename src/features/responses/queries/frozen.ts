import type { ResponseDocument } from '../../../documents/response.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { FileContent } from '../../../kernel/files.ts'
import { isId } from '../../../kernel/ids.ts'

export interface FrozenVersion {
  id: string
  responseId: string
  consultationId: string
  slug: string
  title: string
  number: number
  latest: number
  canonical: string
  document: ResponseDocument
  sha256: string
  summary: string[]
  note: string
  frozenAt: Date
  frozenBy: string | null
}

/** One frozen version with its consultation, or null. */
export async function frozenVersion(db: Reads, id: string): Promise<FrozenVersion | null> {
  if (!isId(id)) return null
  const row = await db
    .selectFrom('response_version as v')
    .innerJoin('response as r', (join) =>
      join.onRef('r.network_id', '=', 'v.network_id').onRef('r.id', '=', 'v.response_id'),
    )
    .innerJoin('consultation as c', (join) =>
      join.onRef('c.network_id', '=', 'r.network_id').onRef('c.id', '=', 'r.consultation_id'),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 'v.network_id').onRef('p.id', '=', 'v.frozen_by'),
    )
    .select([
      'v.id',
      'r.id as responseId',
      'c.id as consultationId',
      'c.slug',
      'c.title',
      'v.number',
      'v.canonical',
      'v.sha256',
      'v.summary',
      'v.note',
      'v.frozen_at as frozenAt',
      'p.name as frozenBy',
    ])
    .select((select) =>
      select
        .selectFrom('response_version as l')
        .select((inner) => inner.fn.max('l.number').as('latest'))
        .whereRef('l.network_id', '=', 'v.network_id')
        .whereRef('l.response_id', '=', 'v.response_id')
        .as('latest'),
    )
    .where('v.id', '=', id)
    .executeTakeFirst()
  return row
    ? {
        ...row,
        latest: Number(row.latest),
        document: JSON.parse(row.canonical) as ResponseDocument,
      }
    : null
}

/** The kept bytes of one export, or null while none was made. */
export async function keptExport(
  db: Reads,
  versionId: string,
  format: string,
): Promise<FileContent | null> {
  const row = await db
    .selectFrom('version_export as e')
    .innerJoin('file as f', (join) =>
      join.onRef('f.network_id', '=', 'e.network_id').onRef('f.id', '=', 'e.file_id'),
    )
    .select(['f.name', 'f.mime', 'f.bytes'])
    .where('e.version_id', '=', versionId)
    .where('e.format', '=', format)
    .executeTakeFirst()
  return row ?? null
}
