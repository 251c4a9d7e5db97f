import type { Act } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { findableSolutions } from '../queries/findable-solutions.ts'
import type { CheckAnswer } from '../solution-check.ts'

/** A solution stands where its council says that it stands; whoever has it open for change learns that it is another one now. */
export async function noteAnswer(
  act: Act,
  given: { solutionId: string; gss: string; seatId: string; checkId: string; answer: CheckAnswer },
): Promise<void> {
  const { answer, solutionId } = given
  const state = answer === 'ended' || answer === 'failed' ? answer : null
  if (state) {
    await act.db
      .updateTable('solution')
      .set((row) => ({ state, lock_version: row('lock_version', '+', 1) }))
      .where('id', '=', solutionId)
      .execute()
    await followRecord(act, findableSolutions, solutionId)
  }
  await act.record({
    name: 'solution-check.answered',
    seatId: given.seatId,
    gss: given.gss,
    subjectId: solutionId,
    facts: { check: given.checkId, state: answer },
  })
}
