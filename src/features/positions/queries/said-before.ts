import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { aboutWhat, isNear, nearness, sharedWords } from '../nearness.ts'
import type { AnswerInDraft } from './answer-in-draft.ts'
import { type NearPosition, positionsNear } from './positions-near.ts'

/** What was said before on the same matter, and what is further off; each the nearest first. */
export interface SaidBefore {
  near: NearPosition[]
  further: NearPosition[]
}

/** The positions nearest in meaning to a question, and to what is written in answer to it, each once by whichever it is nearer to. */
export async function saidBefore(
  db: Reads,
  networkId: string,
  viewer: Viewer | null,
  answer: Pick<AnswerInDraft, 'question' | 'text'>,
  except: { exceptId?: string; exceptVersion?: string | null } = {},
): Promise<SaidBefore> {
  const question = aboutWhat(answer.question)
  const text = answer.text.slice(0, 2000)
  const near = (asked: string) =>
    positionsNear(db, { networkId, viewer, asked, limit: 12, ...except })
  const found = [...(await near(question)), ...(await near(text))]
  const best = new Map<string, { position: NearPosition; near: boolean; order: number }>()
  for (const position of found) {
    const shared = sharedWords(`${question} ${text}`, `${position.question} ${position.text}`)
    const { likeness } = position
    const order = nearness({ likeness, shared })
    if ((best.get(position.id)?.order ?? 0) < order)
      best.set(position.id, { position, near: isNear({ likeness, shared }), order })
  }
  const ordered = [...best.values()].toSorted((a, b) => b.order - a.order)
  const those = (wanted: boolean) =>
    ordered.filter((one) => one.near === wanted).map(({ position }) => position)
  return { near: those(true).slice(0, 8), further: those(false).slice(0, 4) }
}
