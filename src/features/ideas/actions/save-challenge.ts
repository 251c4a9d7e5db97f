import type { Act, Refused } from '../../../kernel/act.ts'
import { followRecord } from '../../finding/index.ts'
import { seatIn } from '../acting.ts'
import { type ChallengeRefusal, type ChallengeText, whyNotWriteChallenge } from '../challenge.ts'
import { findableChallenges } from '../queries/findable.ts'
import { lockChallenge, standingOf } from './lock-challenge.ts'
import { namedInIdea } from './named-in-idea.ts'
import { whyNotActNow } from './why-not-act-now.ts'
import { columnsOf, writeChallenge } from './write-challenge.ts'

/** A council changes its challenge, if nobody changed it meanwhile; who may read it sees the new words at once. */
export async function saveChallenge(
  act: Act,
  given: { slug: string; seenVersion: number; text: ChallengeText },
): Promise<{ slug: string } | Refused<ChallengeRefusal>> {
  const { text } = given
  const before = await lockChallenge(act, given.slug)
  if (!before) return { refused: 'unknown-challenge' }
  const refused = whyNotWriteChallenge(
    await whyNotActNow(act, before.gss),
    standingOf(before),
    await namedInIdea(act, before.gss, text),
  )
  if (refused) return { refused }
  if (before.lock_version !== given.seenVersion) return { refused: 'changed-meanwhile' }
  await act.db
    .updateTable('challenge')
    .set({ ...columnsOf(text), changed_at: act.now, lock_version: before.lock_version + 1 })
    .where('id', '=', before.id)
    .execute()
  await writeChallenge(act, before.id, text)
  await followRecord(act, findableChallenges, before.id)
  await act.record({
    name: 'challenge.changed',
    seatId: seatIn(act.by, before.gss)?.id ?? null,
    gss: before.gss,
    subjectId: before.id,
  })
  return { slug: before.slug }
}
