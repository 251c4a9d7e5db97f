import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { markChanged } from './lock-consultation.ts'
import { type LockRefusal, lockQuestion, type QuestionRef, setOrder } from './lock-question.ts'

/** Moves a question one place up or down; at either end nothing changes. */
export async function moveQuestion(
  act: Act,
  ref: QuestionRef,
  direction: 'up' | 'down',
): Promise<{ id: string } | Refused<LockRefusal>> {
  const locked = await lockQuestion(act, ref)
  if (isRefused(locked)) return locked
  const ids = locked.all.map((question) => question.id)
  const to = locked.index + (direction === 'up' ? -1 : 1)
  if (to < 0 || to >= ids.length) return { id: ref.questionId }
  ids.splice(locked.index, 1)
  ids.splice(to, 0, ref.questionId)
  await setOrder(act, ids)
  await markChanged(act, ref.consultationId)
  await act.record({ name: 'question.moved', seatId: locked.seatId, subjectId: ref.questionId })
  return { id: ref.questionId }
}
