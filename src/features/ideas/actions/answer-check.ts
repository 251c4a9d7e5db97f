import type { Act, Refused } from '../../../kernel/act.ts'
import { checkByToken } from '../queries/solution-checks.ts'
import { type CheckAnswer, type CheckRefusal, whyNotAnswerCheck } from '../solution-check.ts'
import { noteAnswer } from './note-answer.ts'

/** Whoever was written to answers by the link of the letter, once, while they hold the seat; what they say stands on the solution's page. */
export async function answerCheck(
  act: Act,
  given: { token: string; answer: CheckAnswer; sentence: string },
): Promise<{ title: string } | Refused<CheckRefusal>> {
  const seen = await checkByToken(act.db, given.token, act.now)
  if (seen)
    await act.db
      .selectFrom('solution')
      .select('id')
      .where('id', '=', seen.solutionId)
      .forUpdate()
      .executeTakeFirst()
  const found = seen && (await checkByToken(act.db, given.token, act.now))
  const refused = whyNotAnswerCheck(found, given.answer, given.sentence)
  if (refused || !found) return { refused: refused ?? 'unknown-link' }
  await act.db
    .updateTable('solution_check')
    .set({ answered_at: act.now, state: given.answer, sentence: given.sentence })
    .where('id', '=', found.id)
    .execute()
  await noteAnswer(act, { ...found, checkId: found.id, answer: given.answer })
  return { title: found.title }
}
