import { addDays } from '../../kernel/clock.ts'
import type { Capacity } from './capacity.ts'
import { isOfOffice } from './capacity.ts'
import type { Constitution } from './constitution.ts'
import { needed } from './constitution.ts'
import { liesDaysApart, momentOnTheClock, wallClock } from './days.ts'
import { outcome, standingBallots } from './result.ts'
import type { Ballot, Member, Round } from './sign-off.ts'

/** A round that the office wants to open now. */
export interface ProposedRound {
  constitution: Constitution
  members: Member[]
  closesAt: string
  /** The newest frozen version of the response, and the one proposed. */
  latestVersion: number
  version: number
  /** Whether another version of this response is being signed off. */
  anotherOpen: boolean
  /** Whether this version was agreed before. */
  agreedBefore: boolean
  /** The last moment at which the response can be sent; null where nobody knows. */
  consultationClosesAt: string | null
}

export type OpeningRefusal =
  | { refused: 'not-the-office' }
  | { refused: 'not-the-latest-version'; latest: number }
  | { refused: 'another-round-open' }
  | { refused: 'already-agreed' }
  | { refused: 'no-members' }
  | { refused: 'quorum-out-of-reach'; needed: number; members: number }
  | { refused: 'silence-cannot-be-broken'; needed: number; members: number }
  | { refused: 'closes-too-soon'; days: number; earliest: string }
  | { refused: 'closes-after-consultation'; at: string }

export type ClosingRefusal =
  | { refused: 'round-closed'; at: string }
  | { refused: 'round-still-open'; until: string; undecided: string[] }

/** Why a round may not be opened now, or null. Every council gets the days that the constitution promises. */
export function whyNotOpenRound(
  by: Capacity,
  round: ProposedRound,
  now: string,
): OpeningRefusal | null {
  const { constitution, members, closesAt } = round
  if (!isOfOffice(by)) return { refused: 'not-the-office' }
  if (round.version !== round.latestVersion) {
    return { refused: 'not-the-latest-version', latest: round.latestVersion }
  }
  if (round.anotherOpen) return { refused: 'another-round-open' }
  if (round.agreedBefore) return { refused: 'already-agreed' }
  if (members.length === 0) return { refused: 'no-members' }
  const outOfReach = whyOutOfReach(constitution, members.length)
  if (outOfReach) return outOfReach
  const { leastDays } = constitution.round
  if (
    Date.parse(closesAt) <= Date.parse(now) ||
    !liesDaysApart(now, closesAt, leastDays, constitution.timeZone)
  ) {
    const earliest = earliestClose(constitution, now)
    return { refused: 'closes-too-soon', days: leastDays, earliest }
  }
  const { consultationClosesAt } = round
  if (consultationClosesAt !== null && Date.parse(closesAt) > Date.parse(consultationClosesAt)) {
    return { refused: 'closes-after-consultation', at: consultationClosesAt }
  }
  return null
}

/**
 * The moment from which a round may be closed, ISO 8601: its deadline, or earlier once every member
 * has decided, no phone ballot waits, and the constitution's hours for second thoughts have passed
 * since the last word.
 *
 * Until the close any council may replace its ballot, so no majority is safe and a round is never
 * closed over the heads of those still to decide, whatever the count. The promise: closing then
 * gives what waiting for the deadline gives, unless a council that has decided would have changed
 * its mind, and each had the constitution's hours to do so. Silence keeps its least days besides.
 * A new ballot moves this moment: ask again after each.
 */
export function mayCloseFrom(round: Round, ballots: Ballot[]): string {
  const { constitution, members, openedAt, closesAt } = round
  const hours = constitution.round.closeEarlyAfterHours
  if (hours === null) return closesAt
  const atTheEnd = { ...round, closedAt: null, now: closesAt, reached: [] }
  const { missing, unconfirmed } = outcome(constitution, members, ballots, atTheEnd)
  if (members.length === 0 || missing.length > 0 || unconfirmed.length > 0) return closesAt
  const standing = standingBallots(members, ballots, atTheEnd)
  const words = [...standing.values()].map(({ castAt, confirmedAt }) =>
    Math.max(Date.parse(castAt), confirmedAt === null ? 0 : Date.parse(confirmedAt)),
  )
  // At least a millisecond later: a ballot cast at the very moment of the close would not count.
  const settled = Math.max(...words) + Math.max(hours * 3_600_000, 1)
  const kept =
    constitution.signOff.procedure === 'silence'
      ? Math.max(settled, Date.parse(earliestClose(constitution, openedAt)))
      : settled
  return new Date(Math.min(kept, Date.parse(closesAt))).toISOString()
}

/** Why a round may not be closed now, or null: only its deadline or `mayCloseFrom` closes it, nobody's wish. */
export function whyNotCloseRound(
  round: Round,
  ballots: Ballot[],
  now: string,
): ClosingRefusal | null {
  if (round.closedAt !== null) return { refused: 'round-closed', at: round.closedAt }
  const until = mayCloseFrom(round, ballots)
  if (Date.parse(now) >= Date.parse(until)) return null
  const { missing } = outcome(round.constitution, round.members, ballots, {
    ...round,
    now,
    reached: [],
  })
  return { refused: 'round-still-open', until, undecided: missing }
}

/** The first moment at which a round opened then may close, ISO 8601, UTC. */
export function earliestClose({ timeZone, round }: Constitution, openedAt: string): string {
  const start = wallClock(openedAt, timeZone)
  return momentOnTheClock(addDays(start.slice(0, 10), round.leastDays) + start.slice(10), timeZone)
}

function whyOutOfReach({ signOff }: Constitution, members: number): OpeningRefusal | null {
  const active = signOff.procedure === 'active'
  const least = needed(active ? signOff.quorum : signOff.objections, members)
  if (least <= members) return null
  return {
    refused: active ? 'quorum-out-of-reach' : 'silence-cannot-be-broken',
    needed: least,
    members,
  }
}
