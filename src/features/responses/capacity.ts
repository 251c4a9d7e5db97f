import type { SeatKind } from '../../kernel/seats.ts'

/** Seats of a council, and those of the network office, in the words of the register. */
export const councilSeatKinds = [
  'leader',
  'portfolio-holder',
  'policy-officer',
  'chief-executive',
] as const satisfies SeatKind[]
export const officeSeatKinds = [
  'director',
  'policy-manager',
  'coordinator',
  'communications',
] as const satisfies SeatKind[]

/** A seat in which somebody acts: one held today, or with its end, one that a rule must refuse. */
export interface Capacity {
  kind: SeatKind
  /** Code of the council; null for a seat of the network. */
  gss: string | null
  /** First day of holding it, ISO date. */
  from?: string | null
  /** First day of no longer holding it, ISO date. */
  until?: string | null
}

/** Whether the seat is held on a day, ISO date. */
export function isHeldOn({ from, until }: Capacity, day: string): boolean {
  return (!from || from <= day) && (!until || day < until)
}

/** Whether it is a seat of the network office. */
export function isOfOffice({ kind, gss }: Capacity): boolean {
  return gss === null && includes(officeSeatKinds, kind)
}

/** Whether it is a seat of this council. */
export function isOfCouncil(by: Capacity, gss: string): boolean {
  return by.gss === gss && includes(councilSeatKinds, by.kind)
}

/** Whether a list of kinds holds this one; the list may be narrower than the kind's own type. */
export function includes(kinds: readonly SeatKind[], kind: SeatKind): boolean {
  return kinds.includes(kind)
}

/** Why a seat gives no right today, or null. */
export type HoldingRefusal =
  | { refused: 'seat-not-begun'; on: string }
  | { refused: 'seat-ended'; on: string }

/** Why the seat is not held on a day, ISO date, or null: not yet, or no longer. */
export function whyNotHeldOn(by: Capacity, day: string): HoldingRefusal | null {
  if (isHeldOn(by, day)) return null
  return by.from && day < by.from
    ? { refused: 'seat-not-begun', on: by.from }
    : { refused: 'seat-ended', on: by.until! }
}
