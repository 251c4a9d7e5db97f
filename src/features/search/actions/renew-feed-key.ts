import type { Act, Refused } from '../../../kernel/act.ts'
import { newToken } from '../../../kernel/session.ts'

/** The feed of a saved search gets a new secret address, or (`end`) none; the old one opens nothing from then on. */
export async function renewFeedKey(
  act: Act,
  { id, end }: { id: string; end: boolean },
): Promise<{ id: string } | Refused<'not-found'>> {
  const changed = await act.db
    .updateTable('saved_search')
    .set({ feed_key: end ? null : newToken() })
    .where('id', '=', id)
    .where('person_id', '=', act.by?.personId ?? act.networkId)
    .returning('id')
    .executeTakeFirst()
  if (!changed) return { refused: 'not-found' }
  await act.record({ name: end ? 'feed-key.ended' : 'feed-key.renewed', subjectId: id })
  return changed
}
