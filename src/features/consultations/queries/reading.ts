import type { ReadConsultation } from '../../../documents/read/types.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { ReadingState } from '../reading.ts'

export interface Reading {
  id: string
  state: ReadingState
  address: string | null
  failure: string | null
  failureCode: string | null
  createdAt: Date
  /** What was read, as the reader gave it; null until then. */
  read: ReadConsultation | null
  consultation: { id: string; slug: string; title: string } | null
  documents: { id: string; name: string; size: number; filed: boolean }[]
}

/** One reading with its files; for the network office. */
export async function readingById(db: Reads, id: string): Promise<Reading | null> {
  const row = await db
    .selectFrom('reading')
    .leftJoin('consultation', (join) =>
      join
        .onRef('consultation.network_id', '=', 'reading.network_id')
        .onRef('consultation.id', '=', 'reading.consultation_id'),
    )
    .select([
      'reading.id',
      'reading.state',
      'reading.source_url',
      'reading.failure',
      'reading.failure_code',
      'reading.created_at',
      'reading.result',
      'reading.consultation_id',
      'consultation.slug',
      'consultation.title',
    ])
    .where('reading.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const documents = await db
    .selectFrom('consultation_document')
    .innerJoin('file', (join) =>
      join
        .onRef('file.network_id', '=', 'consultation_document.network_id')
        .onRef('file.id', '=', 'consultation_document.file_id'),
    )
    .select([
      'consultation_document.id',
      'consultation_document.name',
      'file.size',
      'consultation_document.consultation_id',
    ])
    .where('reading_id', '=', id)
    .orderBy('position')
    .execute()
  return {
    id: row.id,
    state: row.state,
    address: row.source_url,
    failure: row.failure,
    failureCode: row.failure_code,
    createdAt: row.created_at,
    read: row.result as ReadConsultation | null,
    consultation:
      row.consultation_id && row.slug !== null && row.title !== null
        ? { id: row.consultation_id, slug: row.slug, title: row.title }
        : null,
    documents: documents.map(({ consultation_id, ...document }) => ({
      ...document,
      filed: consultation_id !== null,
    })),
  }
}

/** The bytes of a reading's files in their order. */
export function filesOfReading(db: Reads, readingId: string) {
  return db
    .selectFrom('consultation_document')
    .innerJoin('file', (join) =>
      join
        .onRef('file.network_id', '=', 'consultation_document.network_id')
        .onRef('file.id', '=', 'consultation_document.file_id'),
    )
    .select(['consultation_document.name', 'file.bytes'])
    .where('reading_id', '=', readingId)
    .orderBy('position')
    .execute()
}
