import type { Focus } from '../../../documents/picture/picture.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { type PictureWords, type WordsRefusal, whyNotWords } from '../picture.ts'
import { byOffice } from './by-office.ts'
import { namePeople } from './name-people.ts'

/** Changes the words of a picture and its point of focus; where the point moved, the cuts around it are made anew. */
export async function describePicture(
  act: Act,
  { pictureId, focus, ...words }: PictureWords & { pictureId: string; focus: Focus },
): Promise<{ pictureId: string } | Refused<WordsRefusal>> {
  const office = byOffice(act)
  const before = await act.db
    .selectFrom('picture')
    .select(['focus_x', 'focus_y', 'focus_version', 'open_to_all_at'])
    .where('id', '=', pictureId)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  const refusal = whyNotWords(office.may, words)
  if (refusal || !before) return { refused: refusal ?? 'unknown-picture' }
  const moved = before.focus_x !== focus.x || before.focus_y !== focus.y
  await act.db
    .updateTable('picture')
    .set({
      alternative: words.alternative.trim(),
      caption: words.caption.trim(),
      credit: words.credit.trim(),
      licence: words.licence,
      focus_x: focus.x,
      focus_y: focus.y,
      focus_version: before.focus_version + (moved ? 1 : 0),
      open_to_all_at: words.openToAll ? (before.open_to_all_at ?? act.now) : null,
    })
    .where('id', '=', pictureId)
    .execute()
  await namePeople(act, pictureId, words.people)
  await act.record({ name: 'picture.described', seatId: office.seatId, subjectId: pictureId })
  if (moved) await act.enqueue('make-picture-sizes', { pictureId })
  return { pictureId }
}
