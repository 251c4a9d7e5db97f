import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import type { AnswerInDraft } from './answer-in-draft.ts'
import { type NearPosition, positionsNear } from './positions-near.ts'

/** Below this, two texts share the words of the trade and little else. */
const leastLikeness = 0.4

/** The positions nearest in meaning to a question, and to what is written in answer to it, each once by whichever it is nearer to. */
export async function saidBefore(
  db: Reads,
  networkId: string,
  viewer: Viewer | null,
  answer: AnswerInDraft,
  limit = 8,
): Promise<NearPosition[]> {
  const near = (asked: string) => positionsNear(db, { networkId, viewer, asked, limit })
  const found = [...(await near(answer.question)), ...(await near(answer.text.slice(0, 2000)))]
  const best = new Map<string, NearPosition>()
  for (const one of found.toSorted((a, b) => b.likeness - a.likeness))
    if (!best.has(one.id)) best.set(one.id, one)
  return [...best.values()].filter(({ likeness }) => likeness >= leastLikeness).slice(0, limit)
}
