import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { type QuestionContent, type QuestionRefusal, whyNotQuestion } from '../question.ts'
import { followConsultation } from './follow-consultation.ts'
import { markChanged } from './lock-consultation.ts'
import { type LockRefusal, lockQuestion, type QuestionRef, setOrder } from './lock-question.ts'
import { questionColumns } from './question-rows.ts'

/** Gives a question new words, or another place in the order (from 1); its identity and what councils said stay. */
export async function changeQuestion(
  act: Act,
  ref: QuestionRef,
  content: QuestionContent,
  position: number | null,
): Promise<{ id: string } | Refused<LockRefusal | QuestionRefusal>> {
  const refusal = whyNotQuestion(content)
  if (refusal) return { refused: refusal }
  const locked = await lockQuestion(act, ref)
  if (isRefused(locked)) return locked
  await act.db
    .updateTable('question')
    .set(questionColumns(content))
    .where('id', '=', ref.questionId)
    .execute()
  if (position !== null && position !== locked.index + 1) {
    const ids = locked.all.map((question) => question.id).filter((id) => id !== ref.questionId)
    ids.splice(Math.max(0, Math.min(ids.length, position - 1)), 0, ref.questionId)
    await setOrder(act, ids)
  }
  await markChanged(act, ref.consultationId)
  await followConsultation(act, ref.consultationId, [ref.questionId])
  await act.record({ name: 'question.changed', seatId: locked.seatId, subjectId: ref.questionId })
  return { id: ref.questionId }
}
