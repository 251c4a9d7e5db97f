import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { followConsultation } from './follow-consultation.ts'
import { markChanged } from './lock-consultation.ts'
import { type LockRefusal, lockQuestion, type QuestionRef } from './lock-question.ts'

/** Takes a question out of the list; it and what councils said to it are kept and can be put back. */
export async function dropQuestion(
  act: Act,
  ref: QuestionRef,
): Promise<{ id: string } | Refused<LockRefusal>> {
  const locked = await lockQuestion(act, ref)
  if (isRefused(locked)) return locked
  await act.db
    .updateTable('question')
    .set({ dropped_at: act.now })
    .where('id', '=', ref.questionId)
    .execute()
  await markChanged(act, ref.consultationId)
  await followConsultation(act, ref.consultationId, [ref.questionId])
  await act.record({ name: 'question.dropped', seatId: locked.seatId, subjectId: ref.questionId })
  return { id: ref.questionId }
}
