import type { Act, Refused } from '../../../kernel/act.ts'

/** Somebody keeps a search no longer: its feed and its letters end. */
export async function removeSearch(
  act: Act,
  { id }: { id: string },
): Promise<{ id: string } | Refused<'not-found'>> {
  const removed = await act.db
    .deleteFrom('saved_search')
    .where('id', '=', id)
    .where('person_id', '=', act.by?.personId ?? act.networkId)
    .returning('id')
    .executeTakeFirst()
  if (!removed) return { refused: 'not-found' }
  await act.record({ name: 'search.removed', subjectId: id })
  return removed
}
