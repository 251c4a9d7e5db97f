import type { Act, Refused } from '../../../kernel/act.ts'
import { newSalt, sha256 } from '../../../kernel/hash.ts'
import { newId } from '../../../kernel/ids.ts'
import { type ActingRefusal, seatIn } from '../acting.ts'
import { type CheckAnswer, whyNotSentence } from '../solution-check.ts'
import { lockSolution } from './lock-solution.ts'
import { noteAnswer } from './note-answer.ts'
import { whyNotActNow } from './why-not-act-now.ts'

export type ConfirmRefusal =
  | ActingRefusal
  | 'unknown-solution'
  | 'not-shared'
  | 'sentence-needed'
  | 'sentence-too-long'

/** Somebody of its council says on the page how a shared solution goes, asked or not. */
export async function confirmSolution(
  act: Act,
  given: { slug: string; answer: CheckAnswer; sentence: string },
): Promise<{ slug: string } | Refused<ConfirmRefusal>> {
  const found = await lockSolution(act, given.slug)
  if (!found) return { refused: 'unknown-solution' }
  const refused =
    (await whyNotActNow(act, found.gss)) ??
    (found.shared_at === null ? 'not-shared' : whyNotSentence(given.answer, given.sentence))
  if (refused) return { refused }
  const seatId = seatIn(act.by, found.gss)?.id ?? found.contact_seat_id
  const checkId = newId()
  await act.db
    .insertInto('solution_check')
    .values({
      network_id: act.networkId,
      id: checkId,
      solution_id: found.id,
      asked_at: act.now,
      // Nobody was written to, so there is no link that this could be the hash of.
      token_hash: sha256(newSalt()),
      answered_at: act.now,
      state: given.answer,
      sentence: given.sentence,
      person_id: act.by?.personId ?? null,
      seat_id: seatId,
    })
    .execute()
  const { gss, id: solutionId, slug } = found
  await noteAnswer(act, { solutionId, gss, seatId, checkId, answer: given.answer })
  return { slug }
}
