import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { seatIn } from '../acting.ts'
import { type ShareRefusal, whyNotShare } from '../challenge.ts'
import { findableChallenges } from '../queries/findable.ts'
import { lockChallenge, standingOf } from './lock-challenge.ts'
import { whyNotActNow } from './why-not-act-now.ts'

/** A council shares its challenge: from now on those it is open to read it, and it meets the solutions there are. */
export async function shareChallenge(
  act: Act,
  slug: string,
): Promise<{ id: string } | Refused<ShareRefusal>> {
  const challenge = await lockChallenge(act, slug)
  if (!challenge) return { refused: 'unknown-challenge' }
  const refused = whyNotShare(await whyNotActNow(act, challenge.gss), standingOf(challenge))
  if (refused) return { refused }
  await act.db
    .updateTable('challenge')
    .set({ shared_at: act.now, shared_by: act.by?.personId ?? null, changed_at: act.now })
    .where('id', '=', challenge.id)
    .execute()
  await followRecord(act, findableChallenges, challenge.id)
  await act.record({
    name: 'challenge.shared',
    seatId: seatIn(act.by, challenge.gss)?.id ?? null,
    gss: challenge.gss,
    subjectId: challenge.id,
  })
  await act.enqueue('meet-ideas', { challengeId: challenge.id })
  return { id: challenge.id }
}
