import type { Act } from '../../../kernel/act.ts'
import type { Meeting } from '../queries/meeting.ts'
import { type Mailing, tellOfMatches } from './tell-of-matches.ts'

/** Notes that these challenges and solutions meet, each pair once whatever runs twice, and tells the other side. */
export async function meetIdeas(
  act: Act,
  { meetings, mail }: { meetings: readonly Meeting[]; mail: Mailing },
): Promise<void> {
  if (meetings.length === 0) return
  await act.db
    .insertInto('challenge_match')
    .values(
      meetings.map(({ challengeId, solutionId, newer, likeness }) => ({
        ...{ network_id: act.networkId, challenge_id: challengeId, solution_id: solutionId },
        ...{ newer, likeness, found_at: act.now },
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tellOfMatches(act, mail)
}
