import type { Constitution } from './constitution.ts'
import { liesDaysApart } from './days.ts'
import type { Requirement } from './requirement.ts'
import { requirements } from './requirement.ts'
import type { Ballot, Decision, Member, Reached, Round } from './sign-off.ts'
import { closingTime } from './sign-off.ts'

/** Counting ballots by decision; with `silent` they add up to `members`. */
export interface BallotCounts extends Record<Decision, number> {
  members: number
  silent: number
  /** Of those who object, how many do so to the wording alone. */
  editorial: number
}

/** How a round stands or ended, and everything it rests on. */
export interface Outcome {
  state: 'open' | 'agreed' | 'not-agreed'
  /** What it would be, or was, on the ballots that count. */
  onTheseBallots: 'agreed' | 'not-agreed'
  why: Requirement[]
  counts: BallotCounts
  /** Codes of members without a ballot that counts, in order. */
  missing: string[]
  /** Codes of members whose phone ballot waits for their own word. */
  unconfirmed: string[]
  /** Under silence: codes of members that nobody has proved to have been reached in time. */
  notReached: string[]
}

/** What beside constitution, members and ballots an outcome depends on. */
export interface RoundMoment extends Pick<Round, 'hash' | 'openedAt' | 'closesAt' | 'closedAt'> {
  now: string
  reached: Reached[]
}

/**
 * The outcome of a round, from nothing but what is given. One council one vote: of each member the
 * last ballot counts that was cast, and if by phone confirmed, on this very text before the close.
 * Agreed under *active* when quorum, nations and political groups are met; under *silence* when
 * too few object to the substance and each member was reached in time or has spoken.
 */
export function outcome(
  constitution: Constitution,
  members: Member[],
  ballots: Ballot[],
  moment: RoundMoment,
): Outcome {
  const standing = standingBallots(members, ballots, moment)
  const notReached = membersNotReached(constitution, members, standing, moment)
  const why = requirements(constitution, members, standing, notReached)
  const onTheseBallots = members.length > 0 && why.every(({ met }) => met) ? 'agreed' : 'not-agreed'
  const missing = codes(members).filter((gss) => !standing.has(gss))
  return {
    state: time(moment.now) < closingTime(moment) ? 'open' : onTheseBallots,
    onTheseBallots,
    why,
    counts: countBallots(members.length, [...standing.values()]),
    missing,
    unconfirmed: waitingForConfirmation(members, ballots, moment, standing),
    notReached,
  }
}

/** Of each member the ballot that counts: the highest number among those valid at this moment. */
export function standingBallots(
  members: Member[],
  ballots: Ballot[],
  moment: RoundMoment,
): Map<string, Ballot> {
  const voters = new Set(members.map(({ gss }) => gss))
  const standing = new Map<string, Ballot>()
  for (const ballot of ballots) {
    if (!voters.has(ballot.gss) || !isValid(ballot, moment)) continue
    const other = standing.get(ballot.gss)
    if (!other || other.number < ballot.number) standing.set(ballot.gss, ballot)
  }
  return standing
}

function isValid(ballot: Ballot, moment: RoundMoment): boolean {
  if (ballot.seenHash !== moment.hash || !isInTime(ballot.castAt, moment)) return false
  if (!ballot.byOffice) return true
  return ballot.confirmedAt !== null && isInTime(ballot.confirmedAt, moment)
}

function isInTime(instant: string, moment: RoundMoment): boolean {
  const at = time(instant)
  return at >= time(moment.openedAt) && at < closingTime(moment) && at <= time(moment.now)
}

function waitingForConfirmation(
  members: Member[],
  ballots: Ballot[],
  moment: RoundMoment,
  standing: Map<string, Ballot>,
): string[] {
  const waiting = new Set(
    ballots
      .filter(
        (ballot) =>
          ballot.byOffice &&
          ballot.confirmedAt === null &&
          ballot.seenHash === moment.hash &&
          isInTime(ballot.castAt, moment) &&
          ballot.number > (standing.get(ballot.gss)?.number ?? 0),
      )
      .map(({ gss }) => gss),
  )
  return codes(members).filter((gss) => waiting.has(gss))
}

function membersNotReached(
  { signOff, timeZone }: Constitution,
  members: Member[],
  standing: Map<string, Ballot>,
  moment: RoundMoment,
): string[] {
  if (signOff.procedure === 'active') return []
  const close = closingTime(moment)
  const inTime = new Set(
    moment.reached
      .filter(
        ({ at }) => isInTime(at, moment) && liesDaysApart(at, close, signOff.noticeDays, timeZone),
      )
      .map(({ gss }) => gss),
  )
  return codes(members).filter((gss) => !standing.has(gss) && !inTime.has(gss))
}

function countBallots(members: number, standing: Ballot[]): BallotCounts {
  const counts: BallotCounts = {
    members,
    endorse: 0,
    'endorse-with-reservation': 0,
    abstain: 0,
    object: 0,
    silent: members - standing.length,
    editorial: 0,
  }
  for (const ballot of standing) {
    counts[ballot.decision] += 1
    if (ballot.decision === 'object' && !ballot.substantive) counts.editorial += 1
  }
  return counts
}

function codes(members: Member[]): string[] {
  return members.map(({ gss }) => gss).sort()
}

function time(instant: string): number {
  return Date.parse(instant)
}
