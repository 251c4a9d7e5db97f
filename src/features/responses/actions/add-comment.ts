import type { Act, Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { lockParagraph } from './lock-paragraph.ts'

export interface NewComment {
  paragraphId: string
  /** The words commented on, as they stand in the paragraph; empty for the whole of it. */
  passage: string
  text: string
}

/** Adds a comment by anyone who holds a seat today; it stays with the revision it was made on. */
export async function addComment(
  act: Act,
  comment: NewComment,
): Promise<{ id: string } | Refused<'no-seat' | 'empty' | 'not-found' | 'passage-gone'>> {
  const seat = act.by?.seats[0]
  if (!seat) return { refused: 'no-seat' }
  if (comment.text.trim() === '') return { refused: 'empty' }
  const paragraph = await lockParagraph(act, comment.paragraphId)
  if (!paragraph) return { refused: 'not-found' }
  if (comment.passage !== '' && !paragraph.text.includes(comment.passage))
    return { refused: 'passage-gone' }
  const id = newId()
  await act.db
    .insertInto('comment')
    .values({
      network_id: act.networkId,
      id,
      paragraph_id: comment.paragraphId,
      revision: paragraph.revision,
      passage: comment.passage,
      text: comment.text,
      person_id: act.by?.personId ?? null,
      at: act.now,
    })
    .execute()
  await act.record({
    name: 'comment.added',
    seatId: seat.id,
    gss: seat.gss,
    subjectId: id,
    facts: { paragraph: comment.paragraphId, revision: paragraph.revision },
  })
  return { id }
}

/** Marks a comment as settled; settling it twice is the same as settling it once. */
export async function resolveComment(
  act: Act,
  commentId: string,
): Promise<{ resolved: true } | Refused<'no-seat'>> {
  const seat = act.by?.seats[0]
  if (!seat) return { refused: 'no-seat' }
  const done = await act.db
    .updateTable('comment')
    .set({ resolved_at: act.now, resolved_by: act.by?.personId ?? null })
    .where('id', '=', commentId)
    .where('resolved_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (done)
    await act.record({
      name: 'comment.resolved',
      seatId: seat.id,
      gss: seat.gss,
      subjectId: commentId,
    })
  return { resolved: true }
}
