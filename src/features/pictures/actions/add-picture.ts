import { createHash } from 'node:crypto'
import type { Focus } from '../../../documents/picture/picture.ts'
import type { ReadPicture } from '../../../documents/picture/read-picture.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { keepFile } from '../../../kernel/files.ts'
import { newId } from '../../../kernel/ids.ts'
import { nameOf, type PictureWords, type WordsRefusal, whyNotWords } from '../picture.ts'
import { byOffice } from './by-office.ts'
import { namePeople } from './name-people.ts'

export interface NewPicture extends PictureWords {
  /** What `readPicture` gave: judged, upright, without metadata. */
  picture: ReadPicture
  focus?: Focus
}

/** Keeps a picture with its words; its sizes are made by a job once this has committed. */
export async function addPicture(
  act: Act,
  { picture, focus = { x: 0.5, y: 0.5 }, ...words }: NewPicture,
): Promise<{ pictureId: string } | Refused<WordsRefusal>> {
  const office = byOffice(act)
  const refusal = whyNotWords(office.may, words)
  if (refusal) return { refused: refusal }
  const pictureId = newId()
  const extension = picture.format === 'jpeg' ? 'jpg' : picture.format
  const name = nameOf(words.alternative)
  const fileId = await keepFile(act, {
    name: `${name}.${extension}`,
    mime: `image/${picture.format}`,
    bytes: picture.bytes,
  })
  await act.db
    .insertInto('picture')
    .values({
      network_id: act.networkId,
      id: pictureId,
      name,
      alternative: words.alternative.trim(),
      caption: words.caption.trim(),
      credit: words.credit.trim(),
      licence: words.licence,
      width: picture.width,
      height: picture.height,
      focus_x: focus.x,
      focus_y: focus.y,
      original_file_id: fileId,
      open_to_all_at: words.openToAll ? act.now : null,
      added_at: act.now,
      added_by: act.by?.personId ?? null,
    })
    .execute()
  const print = createHash('sha256').update(picture.bytes).digest('hex').slice(0, 10)
  await act.db
    .insertInto('picture_size')
    .values({
      network_id: act.networkId,
      picture_id: pictureId,
      name: `original-${print}.${extension}`,
      cut: 'original',
      format: picture.format,
      width: picture.width,
      height: picture.height,
      file_id: fileId,
      made_at: act.now,
    })
    .execute()
  await namePeople(act, pictureId, words.people)
  await act.record({ name: 'picture.added', seatId: office.seatId, subjectId: pictureId })
  await act.enqueue('make-picture-sizes', { pictureId })
  return { pictureId }
}
