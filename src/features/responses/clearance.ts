import type { SeatKind } from '../../kernel/seats.ts'

/** How far a council stands behind what it said, the least first. */
export const clearanceLevels = ['officer', 'portfolio-holder', 'council'] as const

export type ClearanceLevel = (typeof clearanceLevels)[number]

/** The words people read for each level. */
export const clearanceWords: Record<ClearanceLevel, string> = {
  officer: 'officer view',
  'portfolio-holder': 'portfolio holder cleared',
  council: 'council decision',
}

/** One step of a council behind one revision of what it said. Rows are added, never changed. */
export interface Clearance {
  level: Exclude<ClearanceLevel, 'officer'>
  /** The revision of the contribution that was cleared; a later one is not. */
  revision: number
  by: SeatKind
  /** ISO 8601, UTC. */
  at: string
  /** The day on which the council decided, ISO date; asked for a council decision. */
  decidedOn: string | null
  /** Address of the minute, https; asked for a council decision. */
  minuteLink: string | null
}
