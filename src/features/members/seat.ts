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

export type HoldingRefusal =
  | 'not-office'
  | 'unknown-seat'
  | 'ends-before-it-begins'
  | 'seat-held'
  | 'all-places-held'
  | 'holds-it-already'

/** Why a person (null: one not known yet) cannot hold a seat for these days, or null: a seat has as many holders at a time as it has places, one unless it is joint, and as many may act beside or for them. */
export function whyNotSeatPerson(
  office: boolean,
  holding: Omit<Holding, 'personId'> & { personId: string | null },
  seat: { places: number; holdings: readonly Holding[] } | null,
): HoldingRefusal | null {
  if (!office) return 'not-office'
  if (seat === null) return 'unknown-seat'
  const { from, until, personId } = holding
  if (until !== null && until <= from) return 'ends-before-it-begins'
  const beside = seat.holdings.filter((other) => overlaps(other, holding))
  if (beside.some((other) => other.personId === personId)) return 'holds-it-already'
  const alike = beside.filter(({ acting }) => acting === holding.acting)
  if (mostAtOnce(alike, from) < seat.places) return null
  return seat.places === 1 ? 'seat-held' : 'all-places-held'
}

type Days = Pick<Holding, 'from' | 'until'>

function overlaps(one: Days, other: Days): boolean {
  const ended = (first: Days, second: Days) => first.until !== null && first.until <= second.from
  return !ended(one, other) && !ended(other, one)
}

/** How many of these hold the seat together on the fullest day from `first` on. */
function mostAtOnce(holdings: readonly Days[], first: string): number {
  const days = [first, ...holdings.map(({ from }) => from).filter((from) => from > first)]
  const on = (day: string) =>
    holdings.filter(({ from, until }) => from <= day && (until === null || day < until)).length
  return Math.max(...days.map(on))
}

export type SeatChangeRefusal = 'not-office' | 'unknown-seat' | 'more-holders-than-places'

/** Why a seat cannot be changed so, or null: it has a place for everybody who holds it, today or later. */
export function whyNotChangeSeat(
  office: boolean,
  change: { places: number },
  holdings: readonly Holding[] | null,
  today: string,
): SeatChangeRefusal | null {
  if (!office) return 'not-office'
  if (holdings === null) return 'unknown-seat'
  const lasting = holdings.filter(
    ({ acting, until }) => !acting && (until === null || until > today),
  )
  return mostAtOnce(lasting, today) > change.places ? 'more-holders-than-places' : null
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

export type InvitationRefusal = 'not-office' | 'unknown-person' | 'no-seat'

/** Why a person cannot be invited once more, or null: an invitation is to a seat that is theirs or will be. */
export function whyNotInvite(
  office: boolean,
  known: boolean,
  seated: boolean,
): InvitationRefusal | null {
  if (!office) return 'not-office'
  if (!known) return 'unknown-person'
  return seated ? null : 'no-seat'
}
