import type { Act, Refused } from '../../../kernel/act.ts'
import { type DiscardRefusal, whyNotDiscard } from '../consultation.ts'
import { lockConsultation } from './lock-consultation.ts'
import { officeSeatOf } from './office.ts'

/** Takes away a consultation that nobody has confirmed. What was read for it stays with its files, and can be kept again; what was typed is gone. */
export async function discardConsultation(
  act: Act,
  consultationId: string,
): Promise<{ readings: number } | Refused<DiscardRefusal>> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  const consultation = await lockConsultation(act, consultationId)
  if (!consultation) return { refused: 'not-found' }
  const refusal = whyNotDiscard({
    confirmedAt: consultation.confirmed_at,
    answered: await isAnswered(act, consultationId),
  })
  if (refusal) return { refused: refusal }
  await act.db
    .updateTable('consultation_document')
    .set({ consultation_id: null })
    .where('consultation_id', '=', consultationId)
    .execute()
  const readings = await act.db
    .updateTable('reading')
    .set({
      consultation_id: null,
      state: 'failed',
      failure: 'The office discarded what was made of this document.',
      failure_code: 'discarded',
    })
    .where('consultation_id', '=', consultationId)
    .returning('id')
    .execute()
  for (const table of [
    'question',
    'document_block',
    'consultation_theme',
    'timetable_step',
    'council_date',
  ] as const)
    await act.db.deleteFrom(table).where('consultation_id', '=', consultationId).execute()
  await act.db.deleteFrom('consultation').where('id', '=', consultationId).execute()
  await act.record({ name: 'consultation.discarded', seatId, subjectId: consultationId })
  return { readings: readings.length }
}

async function isAnswered(act: Act, consultationId: string): Promise<boolean> {
  const row = await act.db
    .selectFrom('question')
    .innerJoin('contribution', (join) =>
      join
        .onRef('contribution.network_id', '=', 'question.network_id')
        .onRef('contribution.question_id', '=', 'question.id'),
    )
    .select('contribution.id')
    .where('question.consultation_id', '=', consultationId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
