import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import type { ParagraphRefusal } from '../drafting.ts'
import { whyNotParagraph } from './check-paragraph.ts'
import { lockParagraph } from './lock-paragraph.ts'

export interface SavingParagraph {
  paragraphId: string
  /** The revision that the writer was shown. */
  revision: number
  text: string
}

/** Saves a paragraph as a new revision; over somebody's newer text it saves nothing and hands back both. */
export async function saveParagraph(
  act: Act,
  saving: SavingParagraph,
): Promise<{ revision: number } | ParagraphRefusal> {
  const before = await lockParagraph(act, saving.paragraphId)
  if (!before) return { refused: 'not-found' }
  const refusal = await whyNotParagraph(act, before, saving.text)
  if (refusal) return refusal
  if (before.text === saving.text) return { revision: before.revision }
  if (before.revision !== saving.revision) {
    const theirs = {
      text: before.text,
      revision: before.revision,
      by: before.by,
      at: before.updatedAt,
    }
    return { refused: 'newer-text', theirs }
  }
  const revision = before.revision + 1
  const by = act.by?.personId ?? null
  await act.db
    .updateTable('paragraph')
    .set({ text: saving.text, revision, updated_at: act.now, updated_by: by })
    .where('id', '=', before.id)
    .execute()
  await act.db
    .insertInto('paragraph_revision')
    .values({
      network_id: act.networkId,
      paragraph_id: before.id,
      revision,
      text: saving.text,
      person_id: by,
      at: act.now,
    })
    .execute()
  if (by)
    await act.db
      .deleteFrom('paragraph_edit')
      .where('paragraph_id', '=', before.id)
      .where('person_id', '=', by)
      .execute()
  await act.record({
    name: 'paragraph.saved',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: before.id,
    facts: { revision },
  })
  return { revision }
}
