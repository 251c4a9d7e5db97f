import type { Act, Refused } from '../../../kernel/act.ts'
import { type FileContent, keepFile } from '../../../kernel/files.ts'
import { newId } from '../../../kernel/ids.ts'
import { officeSeatOf } from './office.ts'

export interface NewReading {
  /** Where the document lies; null where files were sent. */
  address: string | null
  files: readonly FileContent[]
  /** The consultation that came out again; null for a new one. */
  consultationId: string | null
}

/** Keeps the very files that were sent, and has them read by job. */
export async function startReading(
  act: Act,
  { address, files, consultationId }: NewReading,
): Promise<{ id: string } | Refused<'not-office'>> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  const id = newId()
  await act.db
    .insertInto('reading')
    .values({
      network_id: act.networkId,
      id,
      consultation_id: consultationId,
      state: 'waiting',
      source_url: address,
      started_by: act.by?.personId ?? null,
      created_at: act.now,
    })
    .execute()
  await keepDocuments(
    act,
    id,
    files.map((file) => ({ ...file, sourceUrl: null })),
  )
  await act.enqueue('read-consultation', { readingId: id })
  await act.record({
    name: 'reading.started',
    seatId,
    subjectId: id,
    facts: { files: files.length, consultation: consultationId },
  })
  return { id }
}

/** Keeps files as documents of a reading; they belong to a consultation once it is one. */
export async function keepDocuments(
  act: Act,
  readingId: string,
  files: readonly (FileContent & { sourceUrl: string | null })[],
): Promise<void> {
  for (const [position, file] of files.entries()) {
    const fileId = await keepFile(act, file)
    await act.db
      .insertInto('consultation_document')
      .values({
        network_id: act.networkId,
        id: newId(),
        reading_id: readingId,
        file_id: fileId,
        name: file.name,
        source_url: file.sourceUrl,
        position,
      })
      .execute()
  }
}
