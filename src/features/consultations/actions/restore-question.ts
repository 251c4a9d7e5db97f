import type { Act, Refused } from '../../../kernel/act.ts'
import { followConsultation } from './follow-consultation.ts'
import { lockConsultation, markChanged } from './lock-consultation.ts'
import { officeSeatOf } from './office.ts'

/** Puts a dropped question back where it stood, with all that councils said to it. Twice is the same as once. */
export async function restoreQuestion(
  act: Act,
  { consultationId, questionId }: { consultationId: string; questionId: string },
): Promise<{ id: string } | Refused<'not-office' | 'not-found'>> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  if (!(await lockConsultation(act, consultationId))) return { refused: 'not-found' }
  const restored = await act.db
    .updateTable('question')
    .set({ dropped_at: null })
    .where('id', '=', questionId)
    .where('consultation_id', '=', consultationId)
    .where('dropped_at', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  if (!restored) return { id: questionId }
  await markChanged(act, consultationId)
  await followConsultation(act, consultationId, [questionId])
  await act.record({ name: 'question.restored', seatId, subjectId: questionId })
  return restored
}
