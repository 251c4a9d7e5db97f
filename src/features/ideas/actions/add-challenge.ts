import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { followRecord } from '../../finding/index.ts'
import { seatIn } from '../acting.ts'
import {
  type ChallengeRefusal,
  type ChallengeText,
  slugOf,
  takenSlugs,
  whyNotWriteChallenge,
} from '../challenge.ts'
import { findableChallenges } from '../queries/findable.ts'
import { namedInIdea } from './named-in-idea.ts'
import { whyNotActNow } from './why-not-act-now.ts'
import { columnsOf, writeChallenge } from './write-challenge.ts'

/** A council drafts a challenge; nobody outside it and the network office sees it yet. Its address is made of its title and stays. */
export async function addChallenge(
  act: Act,
  { gss, text }: { gss: string; text: ChallengeText },
): Promise<{ id: string; slug: string } | Refused<ChallengeRefusal>> {
  const refused = whyNotWriteChallenge(
    await whyNotActNow(act, gss),
    { sharedAt: null, closedAt: null },
    await namedInIdea(act, gss, text),
  )
  if (refused) return { refused }
  const stem = slugOf(text.title)
  for (let copy = takenSlugs.includes(stem) ? 2 : 1; ; copy++) {
    const made = await act.db
      .insertInto('challenge')
      .values({
        network_id: act.networkId,
        id: newId(),
        slug: copy === 1 ? stem : `${stem}-${copy}`,
        gss,
        ...columnsOf(text),
        created_at: act.now,
        created_by: act.by?.personId ?? null,
        changed_at: act.now,
      })
      .onConflict((conflict) => conflict.columns(['network_id', 'slug']).doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst()
    if (!made) continue
    await writeChallenge(act, made.id, text)
    await followRecord(act, findableChallenges, made.id)
    await act.record({
      name: 'challenge.added',
      seatId: seatIn(act.by, gss)?.id ?? null,
      gss,
      subjectId: made.id,
    })
    return made
  }
}
