import {
  type HeldSeat,
  officeSeat,
  type SeatKind,
  seatOf,
  type Viewer,
} from '../../kernel/seats.ts'

/** The seats of a council in which somebody speaks for it here, those who do so most first. */
const speaking: readonly SeatKind[] = [
  'policy-officer',
  'lead-officer',
  'chief-executive',
  'portfolio-holder',
  'leader',
]

export type ActingRefusal = 'not-of-the-council' | 'not-a-member'

/** Why somebody may not act for a council, or null: they hold a seat of it or of the network office, and it is a member today. A null viewer is the system itself. */
export function whyNotActFor(
  by: Viewer | null,
  gss: string,
  membersToday: readonly string[],
): ActingRefusal | null {
  if (by !== null && seatIn(by, gss) === null) return 'not-of-the-council'
  return membersToday.includes(gss) ? null : 'not-a-member'
}

/** The seat in which somebody acts for a council: one of the council's, or else of the network office. */
export function seatIn(by: Viewer | null, gss: string): HeldSeat | null {
  return seatOf(by, speaking, gss) ?? officeSeat(by)
}

/** The codes of the member councils for which somebody may act today, their own first; the office may help all. */
export function actingFor(by: Viewer | null, membersToday: readonly string[]): string[] {
  const own = membersToday.filter((gss) => seatOf(by, speaking, gss) !== null)
  if (officeSeat(by) === null) return own
  return [...own, ...membersToday.filter((gss) => !own.includes(gss))]
}

/** What is told to somebody who may not act for a council. */
export const actingRefusals: Record<ActingRefusal, string> = {
  'not-of-the-council':
    'Only people who hold a seat of this council, or the network office for it, can do this.',
  'not-a-member': 'This council is not a member today, so nothing can be done in its name.',
}
