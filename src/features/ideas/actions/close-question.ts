import type { Act, Refused } from '../../../kernel/act.ts'
import { seatIn } from '../acting.ts'
import { type CloseQuestionRefusal, whyNotCloseQuestion } from '../peer-question.ts'
import { lockQuestion } from './lock-question.ts'
import { whyNotActNow } from './why-not-act-now.ts'

/** The council that asked closes its question; the answers stay, and nobody is waited for any more. */
export async function closeQuestion(
  act: Act,
  slug: string,
): Promise<{ id: string } | Refused<CloseQuestionRefusal>> {
  const question = await lockQuestion(act, slug)
  if (!question) return { refused: 'unknown-question' }
  const refused = whyNotCloseQuestion(await whyNotActNow(act, question.gss), {
    closedAt: question.closed_at,
  })
  if (refused) return { refused }
  await act.db
    .updateTable('peer_question')
    .set({ closed_at: act.now })
    .where('id', '=', question.id)
    .execute()
  await act.record({
    name: 'peers.question-closed',
    seatId: seatIn(act.by, question.gss)?.id ?? null,
    gss: question.gss,
    subjectId: question.id,
  })
  return { id: question.id }
}
