import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type DraftRefusal, whyNotDraft } from '../drafting.ts'
import { lockParagraph } from './lock-paragraph.ts'

/** Swaps a paragraph with its neighbour above or below; at the edge it stays where it is. */
export async function moveParagraph(
  act: Act,
  paragraphId: string,
  direction: 'up' | 'down',
): Promise<{ moved: boolean } | DraftRefusal> {
  const refusal = whyNotDraft(act.by, false)
  if (refusal) return refusal
  const paragraph = await lockParagraph(act, paragraphId)
  if (!paragraph) return { refused: 'not-found' }
  const up = direction === 'up'
  const neighbour = await act.db
    .selectFrom('paragraph')
    .select(['id', 'position'])
    .where('response_id', '=', paragraph.responseId)
    .where('answer_id', paragraph.answerId === null ? 'is' : '=', paragraph.answerId)
    .where('removed_at', 'is', null)
    .where('position', up ? '<' : '>', paragraph.position)
    .orderBy('position', up ? 'desc' : 'asc')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  if (!neighbour) return { moved: false }
  await act.db
    .updateTable('paragraph')
    .set({ position: neighbour.position })
    .where('id', '=', paragraph.id)
    .execute()
  await act.db
    .updateTable('paragraph')
    .set({ position: paragraph.position })
    .where('id', '=', neighbour.id)
    .execute()
  await act.record({
    name: 'paragraph.moved',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: paragraphId,
    facts: { direction },
  })
  return { moved: true }
}
