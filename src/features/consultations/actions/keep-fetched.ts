import type { Act } from '../../../kernel/act.ts'
import type { FetchedDocument } from '../../../kernel/fetch-document.ts'
import { lockReading } from './lock-reading.ts'
import { keepDocuments } from './start-reading.ts'

/** Keeps the very bytes that were fetched for a reading; a second worker that fetched the same keeps nothing. */
export async function keepFetched(
  act: Act,
  readingId: string,
  documents: readonly FetchedDocument[],
): Promise<void> {
  const reading = await lockReading(act, readingId)
  if (reading?.state !== 'reading') return
  const kept = await act.db
    .selectFrom('consultation_document')
    .select('id')
    .where('reading_id', '=', readingId)
    .limit(1)
    .executeTakeFirst()
  if (kept) return
  await keepDocuments(
    act,
    readingId,
    documents.map(({ name, mime, bytes, address }) => ({ name, mime, bytes, sourceUrl: address })),
  )
}
