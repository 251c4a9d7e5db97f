import type { Act, Refused } from '../../../kernel/act.ts'
import { type PublishRefusal, whyNotPublishEdition } from '../edition.ts'
import { itemsOf } from '../queries/editions.ts'
import { lockEdition } from './lock-edition.ts'

/** Sets the minute at which an edition goes out by itself; null takes it back. */
export async function scheduleEdition(
  act: Act,
  given: { id: string; seen: number; at: Date | null },
): Promise<{ at: Date | null } | Refused<PublishRefusal>> {
  const { id, at } = given
  const { office, seatId, found } = await lockEdition(act, id)
  const items = (await itemsOf(act.db, id)).length
  const refusal = whyNotPublishEdition(office, found, {
    seen: given.seen,
    items: at === null ? 1 : items,
    at,
    now: act.now,
  })
  if (refusal || !found) return { refused: refusal ?? 'unknown-edition' }
  await act.db
    .updateTable('edition')
    .set({ publish_at: at, lock_version: found.lock_version + 1 })
    .where('id', '=', id)
    .execute()
  await act.record({
    name: at === null ? 'edition.unscheduled' : 'edition.scheduled',
    seatId,
    subjectId: id,
    facts: { at: at?.toISOString() ?? null },
  })
  if (at) await act.enqueue('publish-due-editions', {}, { at })
  return { at }
}
