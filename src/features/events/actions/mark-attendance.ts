import type { Act, Refused } from '../../../kernel/act.ts'
import { lockEvent } from './lock-event.ts'
import { byOffice, seatOfOffice } from './office.ts'

export type AttendanceRefusal = 'not-office' | 'unknown-event' | 'not-begun'

/** The office notes who came, of those with a place; noting again replaces what was noted. */
export async function markAttendance(
  act: Act,
  { slug, came }: { slug: string; came: readonly string[] },
): Promise<{ came: number } | Refused<AttendanceRefusal>> {
  if (!byOffice(act)) return { refused: 'not-office' }
  const event = await lockEvent(act, { slug })
  if (!event) return { refused: 'unknown-event' }
  if (event.starts_at > act.now) return { refused: 'not-begun' }
  const placed = await act.db
    .selectFrom('registration')
    .select(['id', 'attended_at'])
    .where('event_id', '=', event.id)
    .where('state', '=', 'placed')
    .execute()
  for (const { id, attended_at } of placed) {
    const now = came.includes(id)
    if (now === (attended_at !== null)) continue
    await act.db
      .updateTable('registration')
      .set({ attended_at: now ? act.now : null })
      .where('id', '=', id)
      .execute()
  }
  const there = placed.filter(({ id }) => came.includes(id)).length
  await act.record({
    name: 'attendance.marked',
    seatId: seatOfOffice(act),
    subjectId: event.id,
    facts: { came: there, of: placed.length },
  })
  return { came: there }
}
