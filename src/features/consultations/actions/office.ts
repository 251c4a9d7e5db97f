import type { Act } from '../../../kernel/act.ts'
import { officeSeat } from '../../../kernel/seats.ts'

/** The seat of the network office in which this deed is done: null for the system itself, undefined for somebody who holds none today. */
export function officeSeatOf(act: Act): string | null | undefined {
  return act.by === null ? null : officeSeat(act.by)?.id
}
