import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { seenHash } from '../queries/seen.ts'
import { merged } from '../question.ts'
import { followConsultation } from './follow-consultation.ts'
import { markChanged } from './lock-consultation.ts'
import {
  hasContributions,
  type LockRefusal,
  lockQuestion,
  type QuestionRef,
} from './lock-question.ts'
import { questionColumns } from './question-rows.ts'

export type MergeRefusal = LockRefusal | 'no-next' | 'next-has-contributions'

/** Makes one question of two that follow each other; refused where councils have spoken to the second, since their words would be hidden. */
export async function mergeQuestion(
  act: Act,
  ref: QuestionRef & { nextSeen: string },
): Promise<{ id: string } | Refused<MergeRefusal>> {
  const locked = await lockQuestion(act, ref)
  if (isRefused(locked)) return locked
  const next = locked.all[locked.index + 1]
  if (!next) return { refused: 'no-next' }
  if (seenHash(next) !== ref.nextSeen) return { refused: 'changed' }
  if (await hasContributions(act, next.id)) return { refused: 'next-has-contributions' }
  await act.db
    .updateTable('question')
    .set(questionColumns(merged(locked.question, next)))
    .where('id', '=', ref.questionId)
    .execute()
  await act.db
    .updateTable('question')
    .set({ dropped_at: act.now })
    .where('id', '=', next.id)
    .execute()
  await markChanged(act, ref.consultationId)
  await followConsultation(act, ref.consultationId, [ref.questionId, next.id])
  await act.record({
    name: 'question.merged',
    seatId: locked.seatId,
    subjectId: ref.questionId,
    facts: { second: next.id },
  })
  return { id: ref.questionId }
}
