import type { Act } from '../../../kernel/act.ts'

/** Whoever holds the key of a letter stops all letters about the saved searches of its reader, at once; the searches stay. Twice is the same as once. */
export async function stopLetters(act: Act, key: string): Promise<{ stopped: boolean }> {
  const reader = await act.db
    .selectFrom('search_letters')
    .select('person_id')
    .where('stop_key', '=', key)
    .executeTakeFirst()
  if (!reader) return { stopped: false }
  await act.db
    .updateTable('saved_search')
    .set({ letters: 'none' })
    .where('person_id', '=', reader.person_id)
    .execute()
  await act.record({ name: 'search-letters.stopped' })
  return { stopped: true }
}
