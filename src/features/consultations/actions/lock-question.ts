import { sql } from 'kysely'
import type { Act, Refused } from '../../../kernel/act.ts'
import { questionsOf } from '../queries/questions.ts'
import { seenHash } from '../queries/seen.ts'
import type { Question } from '../question.ts'
import { lockConsultation } from './lock-consultation.ts'
import { officeSeatOf } from './office.ts'

/** Which question a deed is about, and the fingerprint of it as the person saw it. */
export interface QuestionRef {
  consultationId: string
  questionId: string
  seen: string
}

export interface LockedQuestion {
  seatId: string | null
  question: Question
  /** All questions in order, and where this one stands among them. */
  all: Question[]
  index: number
}

export type LockRefusal = 'not-office' | 'not-found' | 'changed'

/** Holds the whole list of questions until the deed is done; refuses a deed on a question that has changed since it was shown. */
export async function lockQuestion(
  act: Act,
  ref: QuestionRef,
): Promise<LockedQuestion | Refused<LockRefusal>> {
  const seatId = officeSeatOf(act)
  if (seatId === undefined) return { refused: 'not-office' }
  if (!(await lockConsultation(act, ref.consultationId))) return { refused: 'not-found' }
  const all = await questionsOf(act.db, ref.consultationId)
  const index = all.findIndex((question) => question.id === ref.questionId)
  const question = all[index]
  if (!question) return { refused: 'not-found' }
  if (seenHash(question) !== ref.seen) return { refused: 'changed' }
  return { seatId, question, all, index }
}

/** Numbers the questions of a consultation from 1 in this order. */
export async function setOrder(act: Act, ids: readonly string[]): Promise<void> {
  await sql`update question q set position = o.position
    from unnest(${[...ids]}::uuid[]) with ordinality as o (id, position)
    where q.id = o.id and q.network_id = ${act.networkId} and q.position <> o.position`.execute(
    act.db,
  )
}

/** Whether any council has said anything to a question. */
export async function hasContributions(act: Act, questionId: string): Promise<boolean> {
  const row = await act.db
    .selectFrom('contribution')
    .select('id')
    .where('question_id', '=', questionId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
