import type { Act, Refused } from '../../../kernel/act.ts'
import { questionsOf } from '../queries/questions.ts'
import {
  mostQuestions,
  type QuestionContent,
  type QuestionRefusal,
  whyNotQuestion,
} from '../question.ts'
import { followConsultation } from './follow-consultation.ts'
import { lockConsultation, markChanged } from './lock-consultation.ts'
import { setOrder } from './lock-question.ts'
import { officeSeatOf } from './office.ts'
import { insertQuestions } from './question-rows.ts'

/** Adds a question at a place in the order, counted from 1; null adds it at the end. */
export async function addQuestion(
  act: Act,
  given: { consultationId: string; content: QuestionContent; position: number | null },
): Promise<{ id: string } | Refused<'not-office' | 'not-found' | QuestionRefusal>> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  const refusal = whyNotQuestion(given.content)
  if (refusal) return { refused: refusal }
  if (!(await lockConsultation(act, given.consultationId))) return { refused: 'not-found' }
  const ids = (await questionsOf(act.db, given.consultationId)).map((question) => question.id)
  if (ids.length >= mostQuestions) return { refused: 'too-many-questions' }
  const index = Math.max(0, Math.min(ids.length, (given.position ?? ids.length + 1) - 1))
  const [added] = await insertQuestions(act, given.consultationId, [
    { position: index + 1, question: given.content },
  ])
  const id = added as string
  ids.splice(index, 0, id)
  await setOrder(act, ids)
  await markChanged(act, given.consultationId)
  await followConsultation(act, given.consultationId, [id])
  await act.record({ name: 'question.added', seatId, subjectId: id })
  return { id }
}
