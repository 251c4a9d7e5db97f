import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'

/** The edition, locked until the deed is done, and whether who acts is of the office (or the system itself). */
export async function lockEdition(act: Act, id: string) {
  const seat = officeSeat(act.by)
  const found = await act.db
    .selectFrom('edition')
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
          publishAt: found.publish_at,
          publishedAt: found.published_at,
        }
      : null,
  }
}
