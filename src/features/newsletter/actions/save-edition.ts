import type { Act, Refused } from '../../../kernel/act.ts'
import { pictureShown } from '../../pictures/index.ts'
import { type EditionRefusal, type Kind, type StoryKind, whyNotSaveEdition } from '../edition.ts'
import { storiesOf } from '../queries/stories.ts'
import { lockEdition } from './lock-edition.ts'

export interface EditionWords {
  title: string
  kind: Kind
  editorial: string
  /** The picture on its front, of the library; null for none. */
  pictureId: string | null
  /** What stands in it, in its order. */
  items: { kind: StoryKind; id: string }[]
}

/** Saves an edition that has not gone out, unless somebody saved it since it was opened. */
export async function saveEdition(
  act: Act,
  given: { id: string; seen: number; words: EditionWords },
): Promise<{ lockVersion: number } | Refused<EditionRefusal>> {
  const { id, words } = given
  const { office, seatId, found } = await lockEdition(act, id)
  const refusal = whyNotSaveEdition(office, found, given.seen)
  if (refusal || !found) return { refused: refusal ?? 'unknown-edition' }
  if (words.pictureId && !(await pictureShown(act.db, words.pictureId)))
    return { refused: 'picture-gone' }
  const stories = await storiesOf(act.db, words.items)
  if (stories.length !== words.items.length) return { refused: 'story-gone' }
  const lockVersion = found.lock_version + 1
  await act.db
    .updateTable('edition')
    .set({
      title: words.title,
      kind: words.kind,
      editorial: words.editorial,
      picture_id: words.pictureId,
      lock_version: lockVersion,
      changed_at: act.now,
    })
    .where('id', '=', id)
    .execute()
  await act.db.deleteFrom('edition_item').where('edition_id', '=', id).execute()
  if (stories.length > 0)
    await act.db
      .insertInto('edition_item')
      .values(
        stories.map((story, position) => ({
          network_id: act.networkId,
          edition_id: id,
          kind: story.kind,
          subject_id: story.id,
          position,
          title: story.title,
          summary: story.summary,
          path: story.path,
          theme_ids: story.themeIds,
        })),
      )
      .execute()
  await act.record({
    name: 'edition.saved',
    seatId,
    subjectId: id,
    facts: { items: stories.length },
  })
  return { lockVersion }
}
