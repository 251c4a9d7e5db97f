import { sql } from 'kysely'
import type { Act, Refused } from '../../../kernel/act.ts'
import { usePictures } from '../../pictures/index.ts'
import { type PublishRefusal, whyNotPublishEdition } from '../edition.ts'
import { itemsOf } from '../queries/editions.ts'
import { storiesOf } from '../queries/stories.ts'
import { lockEdition } from './lock-edition.ts'

/** An edition goes out: it gets the next number, stands in the archive, and is sent to subscribers by a job. What was withdrawn meanwhile is left out. */
export async function publishEdition(
  act: Act,
  given: { id: string; seen: number | null },
): Promise<{ number: number } | Refused<PublishRefusal>> {
  const { id } = given
  // Two that go out at once get two numbers.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${act.networkId} editions`}, 0))`.execute(
    act.db,
  )
  const { office, seatId, found } = await lockEdition(act, id)
  const chosen = await itemsOf(act.db, id)
  const stories = await storiesOf(act.db, chosen)
  const refusal = whyNotPublishEdition(office, found, {
    seen: given.seen ?? found?.lock_version ?? 0,
    items: stories.length,
    at: null,
    now: act.now,
  })
  if (refusal || !found) return { refused: refusal ?? 'unknown-edition' }
  for (const item of chosen) {
    const story = stories.find((one) => one.kind === item.kind && one.id === item.id)
    const row = act.db
    if (story)
      await row
        .updateTable('edition_item')
        .set({ title: story.title, summary: story.summary, path: story.path })
        .where('edition_id', '=', id)
        .where('kind', '=', item.kind)
        .where('subject_id', '=', item.id)
        .execute()
    else
      await row
        .deleteFrom('edition_item')
        .where('edition_id', '=', id)
        .where('kind', '=', item.kind)
        .where('subject_id', '=', item.id)
        .execute()
  }
  const last = await act.db
    .selectFrom('edition')
    .select((row) => row.fn.max('number').as('number'))
    .executeTakeFirst()
  const number = (last?.number ?? 0) + 1
  await act.db
    .updateTable('edition')
    .set({
      number,
      published_at: act.now,
      published_by: act.by?.personId ?? null,
      publish_at: null,
      lock_version: found.lock_version + 1,
    })
    .where('id', '=', id)
    .execute()
  if (found.picture_id) await usePictures(act, { usedBy: id, pictureIds: [found.picture_id] })
  await act.record({
    name: 'edition.published',
    seatId,
    subjectId: id,
    facts: { number, items: stories.length },
  })
  await act.enqueue('send-edition', { editionId: id })
  return { number }
}
