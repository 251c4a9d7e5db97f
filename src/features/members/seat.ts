import type { SeatKind } from '../../kernel/seats.ts'

/** Seats of a council, and seats of the network, with the title that each usually has. */
export const councilSeats = {
  'policy-officer': 'Policy officer',
  'portfolio-holder': 'Portfolio holder',
  leader: 'Leader of the council',
  'chief-executive': 'Chief executive',
  'lead-officer': 'Lead officer',
} as const satisfies Partial<Record<SeatKind, string>>

export const networkSeats = {
  director: 'Network director',
  'policy-manager': 'Policy manager',
  coordinator: 'Coordinator',
  communications: 'Communications officer',
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  'executive-member': 'Member of the executive',
  'portfolio-lead': 'Portfolio lead',
} as const satisfies Partial<Record<SeatKind, string>>

/** Whether somebody in this seat sits in the network office. */
export function isOfficeKind(kind: SeatKind): boolean {
  return ['director', 'policy-manager', 'coordinator', 'communications'].includes(kind)
}

export type SeatRefusal = 'not-office' | 'council-needed' | 'not-a-council-seat' | 'not-a-member'

/** Why a seat cannot be made, or null: a council's seats are of a council that is or was a member, the network's of none. */
export function whyNotAddSeat(
  office: boolean,
  seat: { kind: SeatKind; gss: string | null },
  everMember: boolean,
): SeatRefusal | null {
  if (!office) return 'not-office'
  const ofCouncil = seat.kind in councilSeats
  if (ofCouncil && seat.gss === null) return 'council-needed'
  if (!ofCouncil && seat.gss !== null) return 'not-a-council-seat'
  return ofCouncil && !everMember ? 'not-a-member' : null
}

/** A person in a seat from a day until the first day without, ISO dates. */
export interface Holding {
  personId: string
  acting: boolean
  from: string
  until: string | null
}

export type HoldingRefusal = 'not-office' | 'unknown-seat' | 'ends-before-it-begins' | 'seat-held'

/** Why a person cannot hold a seat for these days, or null: a seat has one holder at a time, and somebody may act beside them. */
export function whyNotSeatPerson(
  office: boolean,
  holding: Omit<Holding, 'personId'>,
  others: readonly Holding[] | null,
): HoldingRefusal | null {
  if (!office) return 'not-office'
  if (others === null) return 'unknown-seat'
  const { from, until, acting } = holding
  if (until !== null && until <= from) return 'ends-before-it-begins'
  const held = others.some(
    (other) =>
      other.acting === acting &&
      (other.until === null || other.until > from) &&
      (until === null || other.from < until),
  )
  return held ? 'seat-held' : null
}

export type HoldingEndRefusal =
  | 'not-office'
  | 'unknown-holding'
  | 'ended-already'
  | 'ends-before-it-begins'
  | 'last-of-office'

/** Why a holding cannot end on a day, or null: the network is never left without anybody in its office. */
export function whyNotEndHolding(
  office: boolean,
  holding: Pick<Holding, 'from' | 'until'> | null,
  until: string,
  lastOfOffice: boolean,
): HoldingEndRefusal | null {
  if (!office) return 'not-office'
  if (!holding) return 'unknown-holding'
  if (holding.until !== null && holding.until <= until) return 'ended-already'
  if (until < holding.from) return 'ends-before-it-begins'
  return lastOfOffice ? 'last-of-office' : null
}
