import type { ReadConsultation } from '../../../documents/read/types.ts'
import { type Act, isRefused } from '../../../kernel/act.ts'
import { slugOf } from '../consultation.ts'
import { factsRead, questionsRead, unusableSentence, whyNotUse } from '../reading.ts'
import { addConsultation } from './add-consultation.ts'
import { failReading } from './fail-reading.ts'
import { fileDocuments } from './file-documents.ts'
import { lockReading } from './lock-reading.ts'

/** Ends a reading with what was read: a new document becomes an unconfirmed consultation; one that came out again waits until a person has seen what changed. Done twice, it is done once. */
export async function finishReading(
  act: Act,
  { readingId, read }: { readingId: string; read: ReadConsultation },
): Promise<void> {
  const reading = await lockReading(act, readingId)
  if (reading?.state !== 'reading') return
  const reason = whyNotUse(read)
  if (reason) {
    const sentence = unusableSentence(reason, read.questions.length)
    // Of a reading that cannot be right, the document is kept and the questions are not.
    const kept = { ...read, questions: [] }
    return failReading(act, { readingId, code: reason, sentence, read: kept })
  }
  await act.db
    .updateTable('reading')
    .set({ state: 'read', result: JSON.stringify(read), finished_at: act.now })
    .where('id', '=', readingId)
    .execute()
  await act.record({
    name: 'reading.finished',
    subjectId: readingId,
    facts: { questions: read.questions.length, consultation: reading.consultation_id },
  })
  if (reading.consultation_id === null) await becomeConsultation(act, readingId, read)
}

/** Makes a consultation of a reading, with its document beside it. */
export async function becomeConsultation(
  act: Act,
  readingId: string,
  read: ReadConsultation,
): Promise<{ id: string; slug: string }> {
  const document = await act.db
    .selectFrom('consultation_document')
    .select(['name', 'source_url'])
    .where('reading_id', '=', readingId)
    .orderBy('position')
    .limit(1)
    .executeTakeFirst()
  const { source_url: address } = await act.db
    .selectFrom('reading')
    .select('source_url')
    .where('id', '=', readingId)
    .executeTakeFirstOrThrow()
  const { facts, warnings } = factsRead(read, { url: address, name: document?.name ?? '' })
  const added = await addConsultation(act, {
    ...facts,
    questions: questionsRead(read),
    blocks: read.blocks,
  })
  if (isRefused(added)) throw new Error(`A reading cannot be kept: ${added.refused}`)
  if (added.slug !== slugOf(facts.title))
    warnings.push(
      'A consultation of this title is here already. If this is the same one come out again, discard it here and read the new document from that one’s own page, so that no answer is lost.',
    )
  await act.db
    .updateTable('reading')
    .set({
      state: 'read',
      consultation_id: added.id,
      result: JSON.stringify({ ...read, warnings }),
    })
    .where('id', '=', readingId)
    .execute()
  await fileDocuments(act, readingId, added.id)
  return added
}
