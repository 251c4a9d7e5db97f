import { type ClearanceLevel, countsUnder, standingLevel } from './clearance.ts'
import type { Constitution } from './constitution.ts'
import type { Contribution } from './contribution.ts'
import { hiddenAmong, isTooThinToHide } from './contribution.ts'

export type CitationRefusal =
  | { refused: 'nothing-to-cite' }
  | { refused: 'not-shared' }
  | { refused: 'kept-for-the-office' }
  | { refused: 'too-few-to-hide-among'; among: number }
  | { refused: 'not-cleared'; level: ClearanceLevel; needed: ClearanceLevel }

/**
 * Why an answer may not rest on what a council said, or null: it is not theirs to read yet, was
 * kept for the office, is not cleared as far as the constitution asks, or would give away its
 * author. `contributions` are all to the same question.
 */
export function whyNotCite(
  constitution: Pick<Constitution, 'clearanceToCount' | 'hideAmong'>,
  members: { gss: string }[],
  contributions: Contribution[],
  contribution: Contribution,
): CitationRefusal | null {
  const { use, shared, stance, text, evidence } = contribution
  if (use === 'office-only') return { refused: 'kept-for-the-office' }
  if (!shared) return { refused: 'not-shared' }
  if (stance === null && text.trim() === '' && evidence.length === 0) {
    return { refused: 'nothing-to-cite' }
  }
  const among = hiddenAmong(members, contributions)
  if (use === 'unattributed' && isTooThinToHide(constitution, among)) {
    return { refused: 'too-few-to-hide-among', among }
  }
  const level = standingLevel(contribution)
  const needed = constitution.clearanceToCount
  return countsUnder(constitution, level) ? null : { refused: 'not-cleared', level, needed }
}

/** How a citation reads in the response: the council's name where it gave it, "one council" where it did not, null where nothing may be said. */
export function citationWords(
  { use }: Pick<Contribution, 'use'>,
  name: string,
  startsSentence = false,
): string | null {
  if (use === 'office-only') return null
  if (use === 'by-name') return name
  return startsSentence ? 'One council' : 'one council'
}
