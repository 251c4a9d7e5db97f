import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { mostQuestions, splitAt } from '../question.ts'
import { followConsultation } from './follow-consultation.ts'
import { markChanged } from './lock-consultation.ts'
import { type LockRefusal, lockQuestion, type QuestionRef, setOrder } from './lock-question.ts'
import { insertQuestions, questionColumns } from './question-rows.ts'

export type SplitRefusal = LockRefusal | 'no-such-place' | 'too-many-questions'

/** Makes two questions of one; the first keeps its identity and what councils said. Returns the id of the second. */
export async function splitQuestion(
  act: Act,
  ref: QuestionRef,
  at: string,
): Promise<{ id: string } | Refused<SplitRefusal>> {
  const locked = await lockQuestion(act, ref)
  if (isRefused(locked)) return locked
  if (locked.all.length >= mostQuestions) return { refused: 'too-many-questions' }
  const two = splitAt(locked.question, at)
  if (!two) return { refused: 'no-such-place' }
  await act.db
    .updateTable('question')
    .set(questionColumns(two[0]))
    .where('id', '=', ref.questionId)
    .execute()
  const [second] = await insertQuestions(act, ref.consultationId, [
    { position: locked.index + 2, question: two[1] },
  ])
  const id = second as string
  const ids = locked.all.map((question) => question.id)
  ids.splice(locked.index + 1, 0, id)
  await setOrder(act, ids)
  await markChanged(act, ref.consultationId)
  await followConsultation(act, ref.consultationId, [ref.questionId, id])
  await act.record({
    name: 'question.split',
    seatId: locked.seatId,
    subjectId: ref.questionId,
    facts: { second: id },
  })
  return { id }
}
