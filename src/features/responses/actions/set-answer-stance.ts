import type { Stance } from '../../../documents/stance.ts'
import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type DraftRefusal, whyNotDraft } from '../drafting.ts'

/** Sets where the network stands on one question; null where it takes no side yet. */
export async function setAnswerStance(
  act: Act,
  answerId: string,
  stance: Stance | null,
): Promise<{ set: true } | DraftRefusal> {
  const refusal = whyNotDraft(act.by, false)
  if (refusal) return refusal
  const done = await act.db
    .updateTable('answer')
    .set((set) => ({ stance, revision: set('revision', '+', 1) }))
    .where('id', '=', answerId)
    .returning('id')
    .executeTakeFirst()
  if (!done) return { refused: 'not-found' }
  await act.record({
    name: 'answer.stance-set',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: answerId,
    facts: { stance },
  })
  return { set: true }
}
