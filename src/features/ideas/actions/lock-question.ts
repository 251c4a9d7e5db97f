import type { Selectable } from 'kysely'
import type { Act } from '../../../kernel/act.ts'
import type { Tables } from '../../../kernel/tables.ts'

/** Locks a question to the peers until the deed is done, so that an answer and its closing come one after the other; null if there is none. */
export async function lockQuestion(
  act: Act,
  slug: string,
): Promise<Selectable<Tables['peer_question']> | null> {
  const row = await act.db
    .selectFrom('peer_question')
    .selectAll()
    .where('slug', '=', slug)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}
