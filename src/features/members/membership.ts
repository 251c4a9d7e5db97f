import type { MembershipKind, Precision } from './facts.ts'

/** A date as far as it is known: the day to count with, how exact it is, and where it was read. */
export interface DatedFact {
  /** ISO date; with precision 'unknown' the first day on which it is seen to be so. */
  date: string
  precision: Precision
  /** The first day on which it may have been so, ISO date; null where nobody knows. */
  notBefore: string | null
  source: string | null
}

/** One spell of a council in the network; `until` is the first day on which it is out. */
export interface Spell {
  gss: string
  /** Null where the beginning is lost: counted as a member from ever. */
  from: DatedFact | null
  /** Null while it lasts. */
  until: DatedFact | null
}

/** How many members on a day: with the days as counted, and what the sources leave possible. */
export interface MemberCount {
  counted: number
  least: number
  most: number
}

const ever = '0001-01-01'
const never = '9999-12-31'

/** The first and the last day, ISO dates, on which a dated fact may have come to be. */
export function bounds({ date, precision, notBefore }: DatedFact): { first: string; last: string } {
  const last = lastDay(date, precision)
  if (precision === 'unknown') return { first: notBefore ?? ever, last }
  return { first: notBefore !== null && notBefore < date ? notBefore : date, last }
}

/** Whether a council is counted as a member on a day, and whether that is certain or only possible. */
export function standingOn(
  { from, until }: Spell,
  day: string,
): { counted: boolean; certain: boolean; possible: boolean } {
  const begun = from === null ? { first: ever, last: ever } : bounds(from)
  const ended = until === null ? { first: never, last: never } : bounds(until)
  return {
    counted: (from === null || from.date <= day) && (until === null || day < until.date),
    certain: begun.last <= day && day < ended.first,
    possible: begun.first <= day && day < ended.last,
  }
}

/** How many councils were members on a day, ISO date; a council with several spells counts once. */
export function countOn(spells: readonly Spell[], day: string): MemberCount {
  const counted = new Set<string>()
  const certain = new Set<string>()
  const possible = new Set<string>()
  for (const spell of spells) {
    const standing = standingOn(spell, day)
    if (standing.counted) counted.add(spell.gss)
    if (standing.certain) certain.add(spell.gss)
    if (standing.possible) possible.add(spell.gss)
  }
  return { counted: counted.size, least: certain.size, most: possible.size }
}

/** "26", or "25 to 27" where the sources leave it open. */
export function countWords({ least, most }: MemberCount): string {
  return least === most ? String(least) : `${least} to ${most}`
}

export type MembershipRefusal =
  | 'not-office'
  | 'unknown-authority'
  | 'ends-before-it-begins'
  | 'authority-not-yet'
  | 'authority-abolished'
  | 'already-member'

export interface NewMembership {
  gss: string
  kind: MembershipKind
  from: DatedFact
  until: DatedFact | null
  politicalGroup: string | null
}

/** Who decided that a membership begins or ends, when, and where it is written; the day of joining is another. */
export interface Decision {
  body: string
  /** ISO date. */
  decidedOn: string
  source: string | null
}

/** When an authority exists, ISO dates; `validUntil` is the first day without it. */
export interface Existence {
  validFrom: string | null
  validUntil: string | null
}

/** Why a council cannot be a member for these days, or null: it must exist then, and be a member once at a time. */
export function whyNotAddMembership(
  office: boolean,
  membership: NewMembership,
  authority: Existence | null,
  spells: readonly Spell[],
): MembershipRefusal | null {
  if (!office) return 'not-office'
  if (!authority) return 'unknown-authority'
  return whyNotStand(membership, authority, spells)
}

/** Why a council cannot be a member from one day until another, or null: the rule of every deed that sets days. */
export function whyNotStand(
  { gss, from, until }: Pick<NewMembership, 'gss' | 'until'> & { from: DatedFact | null },
  { validFrom, validUntil }: Existence,
  others: readonly Spell[],
): Exclude<MembershipRefusal, 'not-office' | 'unknown-authority'> | null {
  const begins = from?.date ?? ever
  if (until !== null && until.date <= begins) return 'ends-before-it-begins'
  if (from !== null && validFrom !== null && bounds(from).last < validFrom)
    return 'authority-not-yet'
  if (validUntil !== null && validUntil <= begins) return 'authority-abolished'
  const overlaps = others.some(
    (spell) =>
      spell.gss === gss &&
      (spell.until === null || spell.until.date > begins) &&
      (until === null || spell.from === null || spell.from.date < until.date),
  )
  return overlaps ? 'already-member' : null
}

export type EndingRefusal =
  | 'not-office'
  | 'unknown-membership'
  | 'ended-already'
  | 'ends-before-it-begins'

/** Why a membership cannot end on a day, or null. */
export function whyNotEndMembership(
  office: boolean,
  spell: Spell | null,
  until: DatedFact,
): EndingRefusal | null {
  if (!office) return 'not-office'
  if (!spell) return 'unknown-membership'
  if (spell.until !== null) return 'ended-already'
  return spell.from !== null && until.date <= spell.from.date ? 'ends-before-it-begins' : null
}

function lastDay(date: string, precision: Precision): string {
  if (precision === 'day' || precision === 'unknown') return date
  if (precision === 'year') return `${date.slice(0, 4)}-12-31`
  const month = Number(date.slice(5, 7))
  const closing = precision === 'month' ? month : (seasonEnd.get(month) ?? month)
  const [year, first] = [Number(date.slice(0, 4)), closing < month ? 1 : 0]
  return new Date(Date.UTC(year + first, closing, 0)).toISOString().slice(0, 10)
}

/** The last month of the season in which a month lies: winter runs into February. */
const seasonEnd = new Map([
  [12, 2],
  [1, 2],
  [2, 2],
  [3, 5],
  [4, 5],
  [5, 5],
  [6, 8],
  [7, 8],
  [8, 8],
  [9, 11],
  [10, 11],
  [11, 11],
])
