import type { Stance } from '../../documents/stance.ts'
import type { Capacity, HoldingRefusal } from './capacity.ts'
import { isOfCouncil, whyNotHeldOn } from './capacity.ts'
import type { Clearance } from './clearance.ts'
import { standingLevel } from './clearance.ts'

/** How what a council said may be used, the widest first. */
export const usePermissions = ['by-name', 'unattributed', 'office-only'] as const

export type UsePermission = (typeof usePermissions)[number]

/** A figure with its source, or an example: each can be cited on its own. */
export type Evidence =
  | { kind: 'figure'; figure: string; what: string; source: string }
  | { kind: 'example'; text: string; source: string }

/** What people write of a contribution: the part that is saved, compared and cleared. */
export interface Said {
  stance: Stance | null
  text: string
  evidence: Evidence[]
  use: UsePermission
}

/** What one council says to one question, as it stands now. */
export interface Contribution extends Said {
  id: string
  questionId: string
  gss: string
  /** Grows by one with each saved change; a form sends back the one it was shown. */
  revision: number
  /** Whether its council has let it go, by asking for clearance or clearing; a draft until then. */
  shared: boolean
  clearances: Clearance[]
}

/** What a call says about who may contribute, and until when. */
export interface CallTerms {
  /** Codes of the councils called. */
  councils: string[]
  /** From when on nothing more is taken, ISO 8601; null while the office takes late answers. */
  takesUntil: string | null
}

export type ContributionRefusal =
  | HoldingRefusal
  | { refused: 'not-your-council'; gss: string }
  | { refused: 'not-called'; gss: string }
  | { refused: 'call-closed'; at: string }

/** Two people of one council wrote at once: both texts, and where they differ. Neither is lost. */
export interface MergeConflict {
  refused: 'changed-elsewhere'
  mine: Said
  theirs: Said
  /** The revision that `theirs` is, to be sent back with whatever is then saved. */
  revision: number
  differs: (keyof Said)[]
}

/** Who reads: from outside the network, a member council, or the office. */
export interface Reader {
  office: boolean
  /** Codes of the councils for which the reader holds a seat. */
  councils: string[]
  /** Whether the reader sits in a member council today. */
  member: boolean
}

/** Why this seat may not write for this council, or null. `today` is the ISO date of `now`. */
export function whyNotContribute(
  by: Capacity,
  call: CallTerms,
  gss: string,
  now: string,
  today: string,
): ContributionRefusal | null {
  if (!isOfCouncil(by, gss)) return { refused: 'not-your-council', gss }
  const notHeld = whyNotHeldOn(by, today)
  if (notHeld) return notHeld
  if (!call.councils.includes(gss)) return { refused: 'not-called', gss }
  const { takesUntil } = call
  if (takesUntil !== null && Date.parse(now) >= Date.parse(takesUntil)) {
    return { refused: 'call-closed', at: takesUntil }
  }
  return null
}

/** Why words may not be saved over those that stand, or null: somebody of the same council wrote after they were shown, and differently. */
export function whyNotSave(
  standing: (Said & { revision: number }) | null,
  mine: Said,
  seenRevision: number,
): MergeConflict | null {
  if (standing === null || standing.revision === seenRevision) return null
  const { revision, stance, text, evidence, use } = standing
  const theirs = { stance, text, evidence, use }
  const differs = differences(mine, theirs)
  return differs.length === 0
    ? null
    : { refused: 'changed-elsewhere', mine, theirs, revision, differs }
}

/** What differs between two texts of one contribution; line ends as browsers send them do not. */
export function differences(one: Said, other: Said): (keyof Said)[] {
  const differs: (keyof Said)[] = []
  if (one.stance !== other.stance) differs.push('stance')
  if (plain(one.text) !== plain(other.text)) differs.push('text')
  if (evidenceText(one.evidence) !== evidenceText(other.evidence)) differs.push('evidence')
  if (one.use !== other.use) differs.push('use')
  return differs
}

/**
 * The clearance that saving these words would lose, or null. Whoever cleared them cleared stance,
 * text, evidence and their use together: a change of any of these falls back to officer view.
 */
export function clearanceLostBy(
  standing: Contribution,
  mine: Said,
): Exclude<ReturnType<typeof standingLevel>, 'officer'> | null {
  const level = standingLevel(standing)
  return level === 'officer' || differences(standing, mine).length === 0 ? null : level
}

/**
 * Whether a reader sees a contribution with its council's name, without it, or not at all. Its own
 * council and the office see all of it. Others never learn that a draft or a private one exists.
 */
export function visibleTo(
  reader: Reader,
  contribution: Pick<Contribution, 'gss' | 'use' | 'shared'>,
): 'named' | 'unnamed' | 'hidden' {
  if (reader.office || reader.councils.includes(contribution.gss)) return 'named'
  if (!reader.member || !contribution.shared || contribution.use === 'office-only') return 'hidden'
  return contribution.use === 'by-name' ? 'named' : 'unnamed'
}

/**
 * Among how many members the author of an unattributed contribution to one question is hidden: all
 * whose own words on it cannot be read by name. To one of these councils it is one fewer.
 */
export function hiddenAmong(
  members: { gss: string }[],
  contributions: Pick<Contribution, 'gss' | 'use' | 'shared'>[],
): number {
  const named = new Set(
    contributions.filter(({ shared, use }) => shared && use === 'by-name').map(({ gss }) => gss),
  )
  return members.filter(({ gss }) => !named.has(gss)).length
}

/** Whether so few councils could be the author that an unattributed contribution names one. */
export function isTooThinToHide(constitution: { hideAmong: number }, among: number): boolean {
  return among < constitution.hideAmong
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}

function evidenceText(evidence: Evidence[]): string {
  return JSON.stringify(
    evidence.map((piece) =>
      piece.kind === 'figure'
        ? [piece.kind, piece.figure, piece.what, piece.source]
        : [piece.kind, piece.text, piece.source],
    ),
  )
}
