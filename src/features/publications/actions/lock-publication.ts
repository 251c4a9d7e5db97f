import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'

/** The publication, locked until the deed is done, and whether who acts is of the office (or the system itself). */
export async function lockPublication(act: Act, id: string) {
  const seat = officeSeat(act.by)
  const found = await act.db
    .selectFrom('publication')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return {
    office: act.by === null || seat !== null,
    seatId: seat?.id ?? null,
    found: found
      ? {
          ...found,
          lockVersion: found.lock_version,
          publishedAt: found.published_at,
          withdrawnAt: found.withdrawn_at,
        }
      : null,
  }
}

/** Whoever had the draft open learns that it is another one now. */
export async function noteChange(act: Act, id: string): Promise<void> {
  await act.db
    .updateTable('publication')
    .set((row) => ({ lock_version: row('lock_version', '+', 1), changed_at: act.now }))
    .where('id', '=', id)
    .execute()
}
