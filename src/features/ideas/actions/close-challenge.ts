import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { seatIn } from '../acting.ts'
import { type CloseRefusal, whyNotClose } from '../challenge.ts'
import { findableChallenges } from '../queries/findable.ts'
import { lockChallenge, standingOf } from './lock-challenge.ts'
import { whyNotActNow } from './why-not-act-now.ts'

/** A council closes its challenge with what came of it, which stays for the next who has it. */
export async function closeChallenge(
  act: Act,
  { slug, closing }: { slug: string; closing: string },
): Promise<{ id: string } | Refused<CloseRefusal>> {
  const challenge = await lockChallenge(act, slug)
  if (!challenge) return { refused: 'unknown-challenge' }
  const refused = whyNotClose(await whyNotActNow(act, challenge.gss), standingOf(challenge))
  if (refused) return { refused }
  await act.db
    .updateTable('challenge')
    .set({
      closed_at: act.now,
      closed_by: act.by?.personId ?? null,
      closing,
      changed_at: act.now,
      lock_version: challenge.lock_version + 1,
    })
    .where('id', '=', challenge.id)
    .execute()
  await followRecord(act, findableChallenges, challenge.id)
  await act.record({
    name: 'challenge.closed',
    seatId: seatIn(act.by, challenge.gss)?.id ?? null,
    gss: challenge.gss,
    subjectId: challenge.id,
  })
  return { id: challenge.id }
}
