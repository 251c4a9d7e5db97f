import type { Act, Refused } from '../../../kernel/act.ts'
import { type ChapterRefusal, whyNotSaveChapter } from '../publication.ts'
import { lockPublication, noteChange } from './lock-publication.ts'

/** Saves a chapter, unless somebody saved or removed it since it was opened: nothing is overwritten unseen. */
export async function saveChapter(
  act: Act,
  given: { publicationId: string; chapterId: string; seen: number; title: string; text: string },
): Promise<{ revision: number } | Refused<ChapterRefusal>> {
  const { office, seatId, found } = await lockPublication(act, given.publicationId)
  const chapter = await act.db
    .selectFrom('publication_chapter')
    .select('revision')
    .where('id', '=', given.chapterId)
    .where('publication_id', '=', given.publicationId)
    .executeTakeFirst()
  const refusal = whyNotSaveChapter(office, found, chapter ?? null, given.seen)
  if (refusal) return { refused: refusal }
  const revision = given.seen + 1
  await act.db
    .updateTable('publication_chapter')
    .set({
      title: given.title,
      text: given.text,
      revision,
      changed_at: act.now,
      changed_by: act.by?.personId ?? null,
    })
    .where('id', '=', given.chapterId)
    .execute()
  await noteChange(act, given.publicationId)
  await act.record({
    name: 'chapter.saved',
    seatId,
    subjectId: given.chapterId,
    facts: { publication: given.publicationId, revision },
  })
  return { revision }
}
