import type { ActingRefusal } from './acting.ts'
import type { IdeaAudience } from './reader.ts'

/** What is wrong, as a council writes it. */
export interface ChallengeText {
  title: string
  problem: string
  whom: string
  since: string
  tried: string
  audience: IdeaAudience
  contactSeatId: string
  themeIds: string[]
}

/** What a rule needs to know of a challenge as it stands. */
export interface ChallengeStanding {
  sharedAt: Date | null
  closedAt: Date | null
}

export type ChallengeState = 'draft' | 'open' | 'closed'

/** What a challenge is now. */
export function stateOf({ sharedAt, closedAt }: ChallengeStanding): ChallengeState {
  if (closedAt) return 'closed'
  return sharedAt ? 'open' : 'draft'
}

export type ChallengeRefusal =
  | ActingRefusal
  | 'unknown-challenge'
  | 'changed-meanwhile'
  | 'closed'
  | 'unknown-theme'
  | 'contact-of-another-council'

/** Why a challenge cannot be written like this, or null. `named` says whether what it names is there. */
export function whyNotWriteChallenge(
  acting: ActingRefusal | null,
  standing: ChallengeStanding,
  named: { themes: boolean; contact: boolean },
): ChallengeRefusal | null {
  if (acting) return acting
  if (standing.closedAt) return 'closed'
  if (!named.themes) return 'unknown-theme'
  return named.contact ? null : 'contact-of-another-council'
}

export type ShareRefusal = ActingRefusal | 'unknown-challenge' | 'shared-already'

/** Why a challenge cannot be shared, or null. */
export function whyNotShare(
  acting: ActingRefusal | null,
  { sharedAt }: ChallengeStanding,
): ShareRefusal | null {
  if (acting) return acting
  return sharedAt ? 'shared-already' : null
}

export type CloseRefusal = ActingRefusal | 'unknown-challenge' | 'not-shared' | 'closed-already'

/** Why a challenge cannot be closed, or null: only what others have seen is closed, with what came of it. */
export function whyNotClose(
  acting: ActingRefusal | null,
  { sharedAt, closedAt }: ChallengeStanding,
): CloseRefusal | null {
  if (acting) return acting
  if (!sharedAt) return 'not-shared'
  return closedAt ? 'closed-already' : null
}

export type ReopenRefusal = ActingRefusal | 'unknown-challenge' | 'not-closed'

/** Why a challenge cannot be opened again, or null. */
export function whyNotReopen(
  acting: ActingRefusal | null,
  { closedAt }: ChallengeStanding,
): ReopenRefusal | null {
  if (acting) return acting
  return closedAt ? null : 'not-closed'
}

export type FitRefusal = 'not-a-member-today' | 'unknown-challenge' | 'unknown-solution' | 'closed'

/** Why somebody cannot say whether a solution fits a challenge, or null: anybody with a seat of a member council or of the office may. */
export function whyNotSayFit(
  seated: boolean,
  challenge: ChallengeStanding,
  solution: { sharedAt: Date | null },
): FitRefusal | null {
  if (!seated) return 'not-a-member-today'
  if (stateOf(challenge) === 'draft') return 'unknown-challenge'
  if (!solution.sharedAt) return 'unknown-solution'
  return challenge.closedAt ? 'closed' : null
}

/** What was tried, with what came of it before the challenge was opened again: nothing that was said is lost. */
export function triedAfterReopening(tried: string, closing: string, closedOn: string): string {
  return [tried, `Closed on ${closedOn}: ${closing}`].filter(Boolean).join('\n\n')
}

/** The address of a challenge or question made of its words: "empty-shops-on-the-high-street". */
export function slugOf(words: string): string {
  const slug = words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replace(/^-+|-+$/g, '')
  return slug || 'untitled'
}

/** Words that are addresses of their own below "/challenges": no challenge is called so. */
export const takenSlugs: readonly string[] = ['new']
