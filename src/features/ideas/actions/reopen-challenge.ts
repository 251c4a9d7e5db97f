import { formatDate } from '../../../documents/dates.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { seatIn } from '../acting.ts'
import { type ReopenRefusal, triedAfterReopening, whyNotReopen } from '../challenge.ts'
import { findableChallenges } from '../queries/findable.ts'
import { lockChallenge, standingOf } from './lock-challenge.ts'
import { whyNotActNow } from './why-not-act-now.ts'

/** A council opens its challenge again; what had come of it moves to what was tried. */
export async function reopenChallenge(
  act: Act,
  slug: string,
): Promise<{ id: string } | Refused<ReopenRefusal>> {
  const challenge = await lockChallenge(act, slug)
  if (!challenge) return { refused: 'unknown-challenge' }
  const refused = whyNotReopen(await whyNotActNow(act, challenge.gss), standingOf(challenge))
  if (refused) return { refused }
  await act.db
    .updateTable('challenge')
    .set({
      closed_at: null,
      closed_by: null,
      closing: null,
      tried: triedAfterReopening(
        challenge.tried,
        challenge.closing!,
        formatDate(challenge.closed_at!),
      ),
      changed_at: act.now,
      lock_version: challenge.lock_version + 1,
    })
    .where('id', '=', challenge.id)
    .execute()
  await followRecord(act, findableChallenges, challenge.id)
  await act.record({
    name: 'challenge.reopened',
    seatId: seatIn(act.by, challenge.gss)?.id ?? null,
    gss: challenge.gss,
    subjectId: challenge.id,
  })
  return { id: challenge.id }
}
