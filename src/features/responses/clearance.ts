import type { SeatKind } from '../../kernel/seats.ts'
import type { Capacity, HoldingRefusal } from './capacity.ts'
import { councilSeatKinds, includes, isOfCouncil, whyNotHeldOn } from './capacity.ts'

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

/** What clearance looks at: whose words, which revision, whether they say anything, and its history. */
export interface Clearable {
  gss: string
  revision: number
  stance: string | null
  text: string
  clearances: Pick<Clearance, 'level' | 'revision'>[]
}

/** What somebody wants to clear, as the page showed it to them. */
export interface Clearing extends Pick<Clearance, 'level' | 'decidedOn' | 'minuteLink'> {
  seenRevision: number
}

export type ClearanceRefusal =
  | HoldingRefusal
  | { refused: 'not-your-council'; gss: string }
  | { refused: 'not-a-clearing-seat'; level: Clearance['level']; seats: SeatKind[] }
  | { refused: 'nothing-said' }
  | { refused: 'words-changed'; shown: number; now: number }
  | { refused: 'already-cleared'; level: Clearance['level'] }
  | { refused: 'decision-day-needed' }
  | { refused: 'decision-not-yet-taken'; on: string }
  | { refused: 'minute-link-needed' }

/** The seats that give each clearance. Any seat of a council may record what the council decided: the minute is the proof. */
const clearingSeats: Record<Clearance['level'], SeatKind[]> = {
  'portfolio-holder': ['portfolio-holder', 'leader'],
  council: [...councilSeatKinds],
}

/** How far the council stands behind its present words: clearance of an earlier revision does not carry over. */
export function standingLevel({
  revision,
  clearances,
}: Pick<Clearable, 'revision' | 'clearances'>): ClearanceLevel {
  return clearances
    .filter((clearance) => clearance.revision === revision)
    .reduce<ClearanceLevel>(
      (highest, { level }) => (isAtLeast(level, highest) ? level : highest),
      'officer',
    )
}

/** Whether a council that stands behind its words so far is counted in a joint position. */
export function countsUnder(
  constitution: { clearanceToCount: ClearanceLevel },
  level: ClearanceLevel,
): boolean {
  return isAtLeast(level, constitution.clearanceToCount)
}

/**
 * Why this seat may not clear these words, or null. A portfolio holder or the leader clears for
 * their own council; a council decision may be recorded by any of its seats, with day and minute.
 * Nobody clears words that changed after they were shown. `today` is an ISO date.
 */
export function whyNotClear(
  by: Capacity,
  contribution: Clearable,
  clearing: Clearing,
  today: string,
): ClearanceRefusal | null {
  const { gss, revision, stance, text } = contribution
  const { level, seenRevision, decidedOn, minuteLink } = clearing
  if (!isOfCouncil(by, gss)) return { refused: 'not-your-council', gss }
  const notHeld = whyNotHeldOn(by, today)
  if (notHeld) return notHeld
  const seats = clearingSeats[level]
  if (!includes(seats, by.kind)) return { refused: 'not-a-clearing-seat', level, seats }
  if (stance === null && text.trim() === '') return { refused: 'nothing-said' }
  if (seenRevision !== revision)
    return { refused: 'words-changed', shown: seenRevision, now: revision }
  const now = standingLevel(contribution)
  if (now !== 'officer' && isAtLeast(now, level)) return { refused: 'already-cleared', level: now }
  if (level === 'portfolio-holder') return null
  if (decidedOn === null) return { refused: 'decision-day-needed' }
  if (decidedOn > today) return { refused: 'decision-not-yet-taken', on: decidedOn }
  return isWebAddress(minuteLink) ? null : { refused: 'minute-link-needed' }
}

function isAtLeast(level: ClearanceLevel, other: ClearanceLevel): boolean {
  return clearanceLevels.indexOf(level) >= clearanceLevels.indexOf(other)
}

function isWebAddress(text: string | null): boolean {
  return text !== null && URL.canParse(text) && new URL(text).protocol === 'https:'
}
