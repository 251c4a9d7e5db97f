import type { Act, Refused } from '../../../kernel/act.ts'
import { questionsOf } from '../queries/questions.ts'
import {
  mostQuestions,
  type QuestionContent,
  type QuestionRefusal,
  whyNotQuestion,
} from '../question.ts'
import { matchQuestions } from '../reissue.ts'
import { followConsultation } from './follow-consultation.ts'
import { lockConsultation, markChanged } from './lock-consultation.ts'
import { officeSeatOf } from './office.ts'
import { insertQuestions, questionColumns } from './question-rows.ts'

/** Puts these questions, in this order, in place of those a consultation has. One that is found again by its text and number keeps its identity and its contributions; one that is not is dropped and kept. */
export async function setQuestions(
  act: Act,
  { consultationId, questions }: { consultationId: string; questions: readonly QuestionContent[] },
): Promise<
  | { kept: number; added: number; dropped: number; lockVersion: number }
  | Refused<'not-office' | 'not-found' | QuestionRefusal>
> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  if (questions.length > mostQuestions) return { refused: 'too-many-questions' }
  const refusal = questions.map(whyNotQuestion).find((reason) => reason !== null)
  if (refusal) return { refused: refusal }
  if (!(await lockConsultation(act, consultationId))) return { refused: 'not-found' }
  const { kept, added, gone } = matchQuestions(await questionsOf(act.db, consultationId), questions)
  const positions = new Map(questions.map((question, place) => [question, place + 1]))
  const positionOf = (question: QuestionContent) => positions.get(question) as number
  for (const { before, after } of kept)
    await act.db
      .updateTable('question')
      .set({
        ...questionColumns({ ...after, shortTitle: after.shortTitle ?? before.shortTitle }),
        position: positionOf(after),
      })
      .where('id', '=', before.id)
      .execute()
  await insertQuestions(
    act,
    consultationId,
    added.map((question) => ({ position: positionOf(question), question })),
  )
  if (gone.length > 0)
    await act.db
      .updateTable('question')
      .set({ dropped_at: act.now })
      .where(
        'id',
        'in',
        gone.map((question) => question.id),
      )
      .execute()
  await followConsultation(act, consultationId)
  const numbers = { kept: kept.length, added: added.length, dropped: gone.length }
  await act.record({ name: 'questions.set', seatId, subjectId: consultationId, facts: numbers })
  return { ...numbers, lockVersion: await markChanged(act, consultationId) }
}
