import type { ReadConsultation } from '../../../documents/read/types.ts'
import type { Act } from '../../../kernel/act.ts'
import { lockReading } from './lock-reading.ts'

/** Ends a reading with the sentence that people are told; the files stay, and what was read so far. */
export async function failReading(
  act: Act,
  given: { readingId: string; code: string; sentence: string; read?: ReadConsultation },
): Promise<void> {
  const reading = await lockReading(act, given.readingId)
  if (reading?.state !== 'reading') return
  await act.db
    .updateTable('reading')
    .set({
      state: 'failed',
      failure: given.sentence,
      failure_code: given.code,
      result: given.read ? JSON.stringify(given.read) : null,
      finished_at: act.now,
    })
    .where('id', '=', given.readingId)
    .execute()
  await act.record({
    name: 'reading.failed',
    subjectId: given.readingId,
    facts: { code: given.code },
  })
}
