import type { Act, Refused } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type FitRefusal, whyNotSayFit } from '../challenge.ts'
import { memberCodes } from '../queries/members-today.ts'
import { lockChallenge, standingOf } from './lock-challenge.ts'

/** Somebody of a member council says that a solution fits a challenge, or that it does not; the last word said stands. */
export async function sayFit(
  act: Act,
  said: { slug: string; solutionId: string; fits: boolean; note: string },
): Promise<{ id: string } | Refused<FitRefusal>> {
  const challenge = await lockChallenge(act, said.slug)
  if (!challenge) return { refused: 'unknown-challenge' }
  const solution = await act.db
    .selectFrom('solution')
    .select('shared_at')
    .where('id', '=', said.solutionId)
    .executeTakeFirst()
  if (!solution) return { refused: 'unknown-solution' }
  const members = await memberCodes(act.db, act.now)
  const seat =
    act.by?.seats.find(({ gss }) => gss !== null && members.includes(gss)) ?? officeSeat(act.by)
  const refused = whyNotSayFit(seat !== null, standingOf(challenge), {
    sharedAt: solution.shared_at,
  })
  if (refused) return { refused }
  const word = {
    fits: said.fits,
    note: said.note,
    person_id: act.by?.personId ?? null,
    seat_id: seat?.id ?? null,
    at: act.now,
  }
  const pair = { challenge_id: challenge.id, solution_id: said.solutionId }
  await act.db
    .insertInto('challenge_solution')
    .values({ network_id: act.networkId, ...pair, ...word })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'challenge_id', 'solution_id']).doUpdateSet(word),
    )
    .execute()
  await act.record({
    name: 'fit.said',
    seatId: seat?.id ?? null,
    gss: seat?.gss ?? null,
    subjectId: challenge.id,
    facts: { solution: said.solutionId, fits: said.fits },
  })
  return { id: challenge.id }
}
