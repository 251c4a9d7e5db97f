import type { Act, Refused } from '../../../kernel/act.ts'
import { type ChapterRefusal, whyNotWrite } from '../publication.ts'
import { lockPublication, noteChange } from './lock-publication.ts'

/** Moves a chapter one place up or down; at the end of the row it stays where it is. */
export async function moveChapter(
  act: Act,
  given: { publicationId: string; chapterId: string; by: -1 | 1 },
): Promise<{ moved: boolean } | Refused<ChapterRefusal>> {
  const { office, seatId, found } = await lockPublication(act, given.publicationId)
  const refusal = whyNotWrite(office, found)
  if (refusal) return { refused: refusal }
  const rows = await act.db
    .selectFrom('publication_chapter')
    .select(['id', 'position'])
    .where('publication_id', '=', given.publicationId)
    .orderBy('position')
    .execute()
  const at = rows.findIndex(({ id }) => id === given.chapterId)
  const other = rows[at + given.by]
  if (at === -1) return { refused: 'chapter-gone' }
  if (!other) return { moved: false }
  for (const [id, position] of [
    [given.chapterId, other.position],
    [other.id, rows[at]!.position],
  ] as const)
    await act.db.updateTable('publication_chapter').set({ position }).where('id', '=', id).execute()
  await noteChange(act, given.publicationId)
  await act.record({
    name: 'chapter.moved',
    seatId,
    subjectId: given.chapterId,
    facts: { publication: given.publicationId },
  })
  return { moved: true }
}
