import { type Act, isRefused, type Refused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { newToken } from '../../../kernel/session.ts'
import { askingNow } from '../queries/asking-now.ts'
import { newestOf } from '../queries/newest.ts'
import { type Rhythm, type SaveRefusal, whyNotSaveSearch } from '../saved-search.ts'

/** Somebody keeps a search with its filters: it has a feed at a secret address, and what it finds now is old. The same search kept twice is one, under its newer name. */
export async function saveSearch(
  act: Act,
  given: { name: string; query: string; letters: Rhythm },
): Promise<{ id: string } | Refused<SaveRefusal>> {
  const { query, letters } = given
  const name = given.name.trim()
  const person = await whoMaySave(act, name, query)
  if (isRefused(person)) return person
  const asking = await askingNow(act.db, { networkId: act.networkId, viewer: act.by, now: act.now })
  const known = (await newestOf(act.db, asking, query)).map(({ subjectId }) => subjectId)
  const row = await act.db
    .insertInto('saved_search')
    .values({
      network_id: act.networkId,
      id: newId(),
      person_id: person.id,
      name,
      query,
      letters,
      feed_key: newToken(),
      known,
      looked_at: act.now,
      created_at: act.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['network_id', 'person_id', 'query']).doUpdateSet({ name, letters }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await act.record({ name: 'search.saved', subjectId: row.id, facts: { letters } })
  return row
}

async function whoMaySave(
  act: Act,
  name: string,
  query: string,
): Promise<{ id: string } | Refused<SaveRefusal>> {
  const id = act.by?.personId ?? null
  const others = await act.db
    .selectFrom('saved_search')
    .select('id')
    .where('person_id', '=', id ?? act.networkId)
    .where('query', '<>', query)
    .execute()
  const refused = whyNotSaveSearch({ signedIn: id !== null, name, kept: others.length })
  return refused || id === null ? { refused: refused ?? 'signed-out' } : { id }
}
