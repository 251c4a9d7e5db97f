import type { Act } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { officeSeat } from '../../../kernel/seats.ts'
import type { ParagraphRefusal } from '../drafting.ts'
import { type Place, whyNotParagraph } from './check-paragraph.ts'

/** Adds a paragraph at the end of an answer or the covering letter, with its first revision. */
export async function addParagraph(
  act: Act,
  place: Place,
  text: string,
): Promise<{ id: string } | ParagraphRefusal> {
  // Two who add at once queue here, so that both stand, one after the other.
  await act.db
    .selectFrom('response')
    .select('id')
    .where('id', '=', place.responseId)
    .forUpdate()
    .execute()
  const refusal = await whyNotParagraph(act, place, text)
  if (refusal) return refusal
  const id = newId()
  const { last } = await act.db
    .selectFrom('paragraph')
    .select((select) => select.fn.max('position').as('last'))
    .where('response_id', '=', place.responseId)
    .where('answer_id', place.answerId === null ? 'is' : '=', place.answerId)
    .executeTakeFirstOrThrow()
  const by = act.by?.personId ?? null
  await act.db
    .insertInto('paragraph')
    .values({
      network_id: act.networkId,
      id,
      response_id: place.responseId,
      answer_id: place.answerId,
      position: Number(last ?? 0) + 1,
      text,
      revision: 1,
      updated_at: act.now,
      updated_by: by,
    })
    .execute()
  await act.db
    .insertInto('paragraph_revision')
    .values({
      network_id: act.networkId,
      paragraph_id: id,
      revision: 1,
      text,
      person_id: by,
      at: act.now,
    })
    .execute()
  await act.record({
    name: 'paragraph.added',
    seatId: officeSeat(act.by)?.id ?? null,
    subjectId: id,
    facts: { response: place.responseId },
  })
  return { id }
}
