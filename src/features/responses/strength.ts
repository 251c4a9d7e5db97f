import type { StrengthLine } from '../../documents/response.ts'
import { type Stance, stances } from '../../documents/stance.ts'
import type { ClearanceLevel } from './clearance.ts'
import { countsUnder, standingLevel } from './clearance.ts'
import type { Constitution } from './constitution.ts'
import type { Contribution } from './contribution.ts'
import { hiddenAmong, isTooThinToHide } from './contribution.ts'

/** A strength line with what the office needs to chase. */
export interface Strength extends StrengthLine {
  /** Of those silent, how many have said something that only waits for clearance. */
  notCleared: number
  /** Whether enough councils count for the line to stand in a response. */
  enough: boolean
}

export type NotCounted =
  | { notCounted: 'not-a-member' }
  | { notCounted: 'draft' }
  | { notCounted: 'kept-for-the-office' }
  | { notCounted: 'too-few-to-hide-among'; among: number }
  | { notCounted: 'no-stance' }
  | { notCounted: 'not-cleared'; level: ClearanceLevel }

type Counting = Pick<Constitution, 'clearanceToCount' | 'hideAmong' | 'leastCounted'>

/**
 * Why a council's stance on a question is not counted in anything that others read, or null.
 *
 * What is kept for the office is never counted: a reader who takes the stances given by name from
 * the total would be left with the private ones, and a count of one names its council. What is
 * unattributed is counted while enough councils could have said it. Both are told beside the choice.
 */
export function whyNotCounted(
  constitution: Counting,
  members: { gss: string }[],
  contributions: Contribution[],
  contribution: Contribution,
): NotCounted | null {
  if (!members.some(({ gss }) => gss === contribution.gss)) return { notCounted: 'not-a-member' }
  if (!contribution.shared) return { notCounted: 'draft' }
  if (contribution.use === 'office-only') return { notCounted: 'kept-for-the-office' }
  if (contribution.use === 'unattributed') {
    const among = hiddenAmong(members, contributions)
    if (isTooThinToHide(constitution, among)) return { notCounted: 'too-few-to-hide-among', among }
  }
  if (contribution.stance === null) return { notCounted: 'no-stance' }
  const level = standingLevel(contribution)
  return countsUnder(constitution, level) ? null : { notCounted: 'not-cleared', level }
}

/**
 * The strength of the members behind one question, from the contributions to it that count: never
 * typed. The counts and `silent`, all others, add up to `members`; one council counts once.
 */
export function strengthLine(
  constitution: Counting,
  members: { gss: string }[],
  contributions: Contribution[],
): Strength {
  const counts = Object.fromEntries(stances.map((stance) => [stance, 0])) as Record<Stance, number>
  const seen = new Set<string>()
  let notCleared = 0
  for (const contribution of contributions) {
    if (seen.has(contribution.gss)) continue
    seen.add(contribution.gss)
    const why = whyNotCounted(constitution, members, contributions, contribution)
    if (why === null) counts[contribution.stance!] += 1
    else if (why.notCounted === 'not-cleared') notCleared += 1
  }
  const counted = stances.reduce((sum, stance) => sum + counts[stance], 0)
  const enough = counted >= constitution.leastCounted
  return {
    line: enough
      ? lineOf(counts, members.length)
      : noLineYet(counted, members.length, constitution.leastCounted),
    members: members.length,
    counts,
    silent: members.length - counted,
    notCleared,
    enough,
  }
}

/** The line as it is frozen into a response; null where too few councils count. */
export function frozenStrength({
  enough,
  line,
  members,
  counts,
  silent,
}: Strength): StrengthLine | null {
  return enough ? { line, members, counts, silent } : null
}

function lineOf(counts: Record<Stance, number>, members: number): string {
  const agree = counts['strongly-agree'] + counts.agree
  const against = counts['strongly-disagree'] + counts.disagree
  const { neither, 'no-view': noView } = counts
  const rest = [
    neither > 0 && `${neither} neither`,
    noView > 0 && `${noView} ${noView === 1 ? 'has' : 'have'} no view`,
  ]
  if (agree > against) {
    return sentence(
      `${of(agree, members)} ${verb(agree, 'agree')}`,
      ...rest,
      against > 0 && `${against} ${against === 1 ? 'dissents' : 'dissent'}`,
    )
  }
  if (against > agree) {
    return sentence(
      `${of(against, members)} ${verb(against, 'disagree')}`,
      ...rest,
      agree > 0 && `${agree} ${agree === 1 ? 'agrees' : 'agree'}`,
    )
  }
  if (agree > 0) {
    const [yes, no] = agree === 1 ? ['agrees', 'disagrees'] : ['agree', 'disagree']
    return sentence(`Members differ: ${agree} of ${members} ${yes}, ${against} ${no}`, ...rest)
  }
  if (neither > 0) {
    const words = `${verb(neither, 'agree')} nor ${verb(neither, 'disagree')}`
    return sentence(`${of(neither, members)} neither ${words}`, rest[1] ?? false)
  }
  return sentence(`${of(noView, members)} ${noView === 1 ? 'has' : 'have'} no view`)
}

function noLineYet(counted: number, members: number, least: number): string {
  const some =
    counted === 0
      ? 'no member counts'
      : `${of(counted, members)} ${counted === 1 ? 'counts' : 'count'}`
  return `No line yet: ${some}, ${least} ${least === 1 ? 'is' : 'are'} needed.`
}

function of(some: number, members: number): string {
  if (some === members && members > 1) return `All ${members} members`
  return `${some} of ${members} ${members === 1 ? 'member' : 'members'}`
}

function verb(some: number, word: string): string {
  return some === 1 ? `${word}s` : word
}

function sentence(...parts: (string | false)[]): string {
  return `${parts.filter(Boolean).join(', ')}.`
}
