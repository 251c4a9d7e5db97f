import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { type WritingRefusal, whyNotWrite } from '../publication.ts'
import { lockPublication, noteChange } from './lock-publication.ts'

/** A chapter is added at the end; two who add at once get a place each. */
export async function addChapter(
  act: Act,
  given: { publicationId: string; title: string; text: string },
): Promise<{ id: string } | Refused<Exclude<WritingRefusal, 'changed-since'>>> {
  const { office, seatId, found } = await lockPublication(act, given.publicationId)
  const refusal = whyNotWrite(office, found)
  if (refusal) return { refused: refusal }
  const last = await act.db
    .selectFrom('publication_chapter')
    .select((row) => row.fn.max('position').as('position'))
    .where('publication_id', '=', given.publicationId)
    .executeTakeFirst()
  const id = newId()
  await act.db
    .insertInto('publication_chapter')
    .values({
      network_id: act.networkId,
      id,
      publication_id: given.publicationId,
      position: (last?.position ?? 0) + 1,
      title: given.title,
      text: given.text,
      changed_at: act.now,
      changed_by: act.by?.personId ?? null,
    })
    .execute()
  await noteChange(act, given.publicationId)
  await act.record({
    name: 'chapter.added',
    seatId,
    subjectId: id,
    facts: { publication: given.publicationId },
  })
  return { id }
}
