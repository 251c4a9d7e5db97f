import type { Act, Refused } from '../../../kernel/act.ts'
import type { ElectionRefusal } from '../election.ts'
import { byOffice } from './by-office.ts'

/** Takes out an election that was entered by mistake or called off; the log keeps that it was there. */
export async function removeElection(
  act: Act,
  electionId: string,
): Promise<{ electionId: string } | Refused<ElectionRefusal>> {
  const office = byOffice(act)
  if (!office.may) return { refused: 'not-office' }
  const removed = await act.db
    .deleteFrom('election')
    .where('id', '=', electionId)
    .returning(['gss', 'poll_day as pollDay'])
    .executeTakeFirst()
  if (!removed) return { refused: 'unknown-election' }
  await act.record({
    name: 'election.removed',
    seatId: office.seatId,
    gss: removed.gss,
    subjectId: electionId,
    facts: { poll: removed.pollDay },
  })
  return { electionId }
}
