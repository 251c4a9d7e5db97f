import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'

/** Whether the deed is done by the office, or by the system itself; the seat is null for the system. */
export function byOffice(act: Act): { may: boolean; seatId: string | null } {
  if (act.by === null) return { may: true, seatId: null }
  const seat = officeSeat(act.by)
  return { may: seat !== null, seatId: seat?.id ?? null }
}

/** The article as it is being written, locked for this deed, with what was done to it; null if there is none. */
export async function lockArticle(act: Act, id: string) {
  const article = await act.db
    .selectFrom('article')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!article) return null
  const newest = await act.db
    .selectFrom('article_revision')
    .select(['number', 'content'])
    .where('article_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const withdrawal = await act.db
    .selectFrom('article_withdrawal')
    .select('article_id')
    .where('article_id', '=', id)
    .executeTakeFirst()
  const schedule = await act.db
    .selectFrom('article_schedule')
    .selectAll()
    .where('article_id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return {
    ...article,
    newest: newest ?? null,
    withdrawn: withdrawal !== undefined,
    schedule: schedule ?? null,
  }
}

export type LockedArticle = NonNullable<Awaited<ReturnType<typeof lockArticle>>>
