import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'

/** Whether this deed is done by the network office, or by the system itself. */
export function byOffice(act: Act): boolean {
  return act.by === null || officeSeat(act.by) !== null
}

/** The seat of the office in which the deed is done, for the record. */
export function seatOfOffice(act: Act): string | null {
  return officeSeat(act.by)?.id ?? null
}
