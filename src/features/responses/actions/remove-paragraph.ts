import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import { type DraftRefusal, whyNotDraft } from '../drafting.ts'
import { lockParagraph } from './lock-paragraph.ts'

/** Takes a paragraph out of the draft; its revisions are kept, and it can be put back. */
export async function removeParagraph(
  act: Act,
  paragraphId: string,
): Promise<{ removed: true } | DraftRefusal> {
  const refusal = whyNotDraft(act.by, false)
  if (refusal) return refusal
  const paragraph = await lockParagraph(act, paragraphId)
  if (!paragraph) return { refused: 'not-found' }
  await act.db
    .updateTable('paragraph')
    .set({ removed_at: act.now })
    .where('id', '=', paragraphId)
    .execute()
  await act.record({
    name: 'paragraph.removed',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: paragraphId,
  })
  return { removed: true }
}

/** Puts a removed paragraph back where it stood. */
export async function restoreParagraph(
  act: Act,
  paragraphId: string,
): Promise<{ restored: true } | DraftRefusal> {
  const refusal = whyNotDraft(act.by, false)
  if (refusal) return refusal
  const back = await act.db
    .updateTable('paragraph')
    .set({ removed_at: null })
    .where('id', '=', paragraphId)
    .returning('id')
    .executeTakeFirst()
  if (!back) return { refused: 'not-found' }
  await act.record({
    name: 'paragraph.restored',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: paragraphId,
  })
  return { restored: true }
}
