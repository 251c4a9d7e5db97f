import { withholdsName } from './record-building.ts'
import type { Requirement } from './requirement.ts'
import { standingBallots } from './result.ts'
import type { Ballot, Member, Reached, Round } from './sign-off.ts'

/** One member's ballot as somebody may read it; without a name where the council withholds it. */
export interface ShownBallot {
  member: Member | null
  ballot: Ballot
}

/** What members may know of a closed round beside its counts. */
export interface ShownBallots {
  ballots: ShownBallot[]
  /** Members without a ballot that counts; empty where listing them would give away a withheld name. */
  silent: Member[]
}

/**
 * The ballots of a closed round as other members may read them, or null where only counts may be
 * told. A name withheld is not shown, nor can it be found by striking out: silent members are not
 * listed beside it, and where too few names are left, nobody is.
 *
 * While a round is open members see only how many have decided. A list of who has decided, read
 * before the close, would name every withheld objector after it.
 */
export function ballotsForMembers(round: Round, ballots: Ballot[], reached: Reached[]) {
  if (round.closedAt === null) return null
  const standing = standingOf(round, ballots, reached)
  const withheld = [...standing.values()].filter(withholdsName)
  const named = round.members.filter(({ gss }) => {
    const ballot = standing.get(gss)
    return ballot !== undefined && !withholdsName(ballot)
  })
  const among = round.members.length - named.length
  const hidden = among >= round.constitution.hideAmong && among > withheld.length
  if (withheld.length > 0 && !hidden) return null
  const silent = round.members.filter(({ gss }) => !standing.has(gss))
  const shown: ShownBallots = {
    ballots: [
      ...named.map((member) => ({ member, ballot: standing.get(member.gss)! })),
      // By their words, not by council: the order must not tell.
      ...withheld
        .toSorted((a, b) => (a.text < b.text ? -1 : 1))
        .map((ballot) => ({ member: null, ballot })),
    ],
    silent: withheld.length > 0 ? [] : silent,
  }
  return shown
}

/** The ballot of each member that counts, or would if the round closed now, by code. */
export function standingOf(round: Round, ballots: Ballot[], reached: Reached[], now?: string) {
  const moment = { ...round, now: round.closedAt ?? now ?? round.closesAt, reached }
  return standingBallots(round.members, ballots, moment)
}

/** Whether a requirement counts all members: that of one nation or group can be the count of one council. */
export function isOfAll({ kind }: Requirement): boolean {
  return kind !== 'nation' && kind !== 'political-group'
}
