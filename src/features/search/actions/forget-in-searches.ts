import type { Act } from '../../../kernel/act.ts'

/** Of somebody who is erased no search is kept, no feed answers and no letter goes out. */
export async function forgetInSearches(
  act: Act,
  { personId }: { personId: string },
): Promise<undefined> {
  await act.db.deleteFrom('saved_search').where('person_id', '=', personId).execute()
  await act.db.deleteFrom('search_letters').where('person_id', '=', personId).execute()
}
