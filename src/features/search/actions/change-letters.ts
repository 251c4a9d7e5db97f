import type { Act, Refused } from '../../../kernel/act.ts'
import { askingNow } from '../queries/asking-now.ts'
import { newestOf } from '../queries/newest.ts'
import type { Rhythm } from '../saved-search.ts'

/** Somebody chooses how often they hear of a search of theirs. Where letters begin, what is there is old. */
export async function changeLetters(
  act: Act,
  { id, letters }: { id: string; letters: Rhythm },
): Promise<{ id: string } | Refused<'not-found'>> {
  const before = await act.db
    .selectFrom('saved_search')
    .select(['query', 'letters'])
    .where('id', '=', id)
    .where('person_id', '=', act.by?.personId ?? act.networkId)
    .forUpdate()
    .executeTakeFirst()
  if (!before) return { refused: 'not-found' }
  const asking = await askingNow(act.db, { networkId: act.networkId, viewer: act.by, now: act.now })
  const begins = before.letters === 'none' && letters !== 'none'
  const there = begins ? await newestOf(act.db, asking, before.query) : null
  await act.db
    .updateTable('saved_search')
    .set({
      letters,
      ...(there ? { known: there.map(({ subjectId }) => subjectId), looked_at: act.now } : {}),
    })
    .where('id', '=', id)
    .execute()
  await act.record({ name: 'search-letters.changed', subjectId: id, facts: { letters } })
  return { id }
}
