import type { Act } from '../../../kernel/act.ts'

/** Locks a reading until the deed is done: two workers on one reading take turns. */
export async function lockReading(act: Act, readingId: string) {
  const row = await act.db
    .selectFrom('reading')
    .selectAll()
    .where('id', '=', readingId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}
