import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'

/** Whether the office or the system itself acts, and in which seat. */
export function byOffice(act: Act): { may: boolean; seatId: string | null } {
  if (act.by === null) return { may: true, seatId: null }
  const seat = officeSeat(act.by)
  return { may: seat !== null, seatId: seat?.id ?? null }
}
