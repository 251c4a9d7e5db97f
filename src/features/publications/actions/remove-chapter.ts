import type { Act, Refused } from '../../../kernel/act.ts'
import { type ChapterRefusal, whyNotSaveChapter } from '../publication.ts'
import { lockPublication, noteChange } from './lock-publication.ts'

/** Takes a chapter out of the draft, as it was seen; published versions keep it. */
export async function removeChapter(
  act: Act,
  given: { publicationId: string; chapterId: string; seen: number },
): Promise<{ removed: true } | Refused<ChapterRefusal>> {
  const { office, seatId, found } = await lockPublication(act, given.publicationId)
  const chapter = await act.db
    .selectFrom('publication_chapter')
    .select(['revision', 'position'])
    .where('id', '=', given.chapterId)
    .where('publication_id', '=', given.publicationId)
    .executeTakeFirst()
  const refusal = whyNotSaveChapter(office, found, chapter ?? null, given.seen)
  if (refusal || !chapter) return { refused: refusal ?? 'chapter-gone' }
  await act.db.deleteFrom('publication_chapter').where('id', '=', given.chapterId).execute()
  await act.db
    .updateTable('publication_chapter')
    .set((row) => ({ position: row('position', '-', 1) }))
    .where('publication_id', '=', given.publicationId)
    .where('position', '>', chapter.position)
    .execute()
  await noteChange(act, given.publicationId)
  await act.record({
    name: 'chapter.removed',
    seatId,
    subjectId: given.chapterId,
    facts: { publication: given.publicationId },
  })
  return { removed: true }
}
