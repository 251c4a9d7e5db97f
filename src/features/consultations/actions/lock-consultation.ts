import type { Act } from '../../../kernel/act.ts'

/** Locks a consultation until the deed is done: of two people changing one consultation, the second sees what the first did. Null if there is none. */
export async function lockConsultation(act: Act, consultationId: string) {
  const row = await act.db
    .selectFrom('consultation')
    .selectAll()
    .where('id', '=', consultationId)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** Marks that the facts or the questions have changed, so that nobody confirms what they have not seen. Returns the new version. */
export async function markChanged(act: Act, consultationId: string): Promise<number> {
  const row = await act.db
    .updateTable('consultation')
    .set((eb) => ({ lock_version: eb('lock_version', '+', 1) }))
    .where('id', '=', consultationId)
    .returning('lock_version')
    .executeTakeFirstOrThrow()
  return row.lock_version
}
