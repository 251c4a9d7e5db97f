import { addressWords, slugOfWords } from '../../documents/slug.ts'
import type { SourcedFigure } from '../../kernel/tables/ideas.ts'
import type { ActingRefusal } from './acting.ts'
import type { IdeaAudience } from './reader.ts'

export type SolutionState = 'planned' | 'running' | 'ended' | 'failed'
export type SolutionLicence = 'ogl' | 'cc-by' | 'cc-by-sa' | 'network'

/** A council's way of solving something, as it writes it. */
export interface SolutionText {
  title: string
  what: string
  why: string
  how: string
  /** Pounds; null is not known, 0 is free. */
  costOnce: number | null
  costYearly: number | null
  /** Full-time posts. */
  staff: number | null
  costNote: string
  /** ISO date. */
  startedOn: string | null
  timeTaken: string
  results: string
  figures: SourcedFigure[]
  wentWrong: string
  differently: string
  state: SolutionState
  audience: IdeaAudience
  licence: SolutionLicence
  contactSeatId: string
  pictureId: string | null
  sourceAddress: string
  themeIds: string[]
}

export type SolutionRefusal =
  | ActingRefusal
  | 'unknown-solution'
  | 'changed-meanwhile'
  | 'unknown-theme'
  | 'contact-of-another-council'
  | 'unknown-picture'

/** Why a solution cannot be written like this, or null. `named` says whether what it names is there. */
export function whyNotWriteSolution(
  acting: ActingRefusal | null,
  named: { themes: boolean; contact: boolean; picture: boolean },
): SolutionRefusal | null {
  if (acting) return acting
  if (!named.themes) return 'unknown-theme'
  if (!named.contact) return 'contact-of-another-council'
  return named.picture ? null : 'unknown-picture'
}

export type ShareSolutionRefusal = ActingRefusal | 'unknown-solution' | 'shared-already'

/** Why a solution cannot be shared, or null. */
export function whyNotShareSolution(
  acting: ActingRefusal | null,
  { sharedAt }: { sharedAt: Date | null },
): ShareSolutionRefusal | null {
  if (acting) return acting
  return sharedAt ? 'shared-already' : null
}

/** Words that are addresses below /solutions, so no solution may be called so. */
export const takenSolutionSlugs: readonly string[] = ['new', 'read', 'json', 'csv', 'atom']

/** Lower-case words and hyphens of a title, at most 60 characters, cut between words; "solution" where it has no letter. */
export function solutionSlug(title: string): string {
  const words = addressWords(title)
  return slugOfWords(words) || (words[0] ?? 'solution').slice(0, 60)
}
