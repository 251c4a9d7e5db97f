import type { Reads } from '../../../kernel/db.ts'
import type { Rhythm } from '../saved-search.ts'

/** A search that somebody keeps. */
export interface SavedSearch {
  id: string
  name: string
  query: string
  letters: Rhythm
  feedKey: string | null
}

/** The searches that a person keeps, by name. */
export function savedSearches(db: Reads, personId: string): Promise<SavedSearch[]> {
  return db
    .selectFrom('saved_search')
    .select(['id', 'name', 'query', 'letters', 'feed_key as feedKey'])
    .where('person_id', '=', personId)
    .orderBy('name')
    .orderBy('id')
    .execute()
}

/** The search that this key opens, and whose it is; null once the key is replaced or its person erased. */
export async function searchOfKey(db: Reads, key: string) {
  const row = await db
    .selectFrom('saved_search as s')
    .innerJoin('person as p', (join) =>
      join.onRef('p.network_id', '=', 's.network_id').onRef('p.id', '=', 's.person_id'),
    )
    .select(['s.name', 's.query', 's.person_id as personId'])
    .where('s.feed_key', '=', key)
    .where('p.erased_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}

/** Whether this key stops somebody's letters. */
export async function stopsLetters(db: Reads, key: string): Promise<boolean> {
  const row = await db
    .selectFrom('search_letters')
    .select('person_id')
    .where('stop_key', '=', key)
    .executeTakeFirst()
  return row !== undefined
}

/** Everybody who wants letters about a saved search. */
export async function readersOfLetters(db: Reads): Promise<string[]> {
  const rows = await db
    .selectFrom('saved_search')
    .select('person_id')
    .distinct()
    .where('letters', '<>', 'none')
    .orderBy('person_id')
    .execute()
  return rows.map((row) => row.person_id)
}
