import type { Act } from '../../../kernel/act.ts'

/** Files the documents of a reading with a consultation, whose members may then have them. */
export async function fileDocuments(
  act: Act,
  readingId: string,
  consultationId: string,
): Promise<void> {
  await act.db
    .updateTable('consultation_document')
    .set({ consultation_id: consultationId })
    .where('reading_id', '=', readingId)
    .execute()
}
