import type { ResolvedProse } from './prose/types.ts'
import type { Stance } from './stance.ts'

/**
 * One frozen response, whole and resolved: what every export is made from and what the SHA-256 is
 * taken of (its RFC 8785 form). Citations and strength lines are already words here, so that the
 * same text and numbers stand in each format.
 */
export interface ResponseDocument {
  format: 'hanse-response/1'
  language: 'en-GB'
  network: { name: string }
  consultation: { title: string; body: string; closes: string | null; link: string | null }
  /** 1, 2, 3 … within its response. */
  version: number
  /** ISO 8601, UTC. */
  frozenAt: string
  title: string
  letter: NumberedProse[]
  sections: ResponseSection[]
}

export interface ResponseSection {
  heading: string | null
  answers: ResponseAnswer[]
}

export interface ResponseAnswer {
  /** "7", "6(a)": as printed, or the place in the list where none is printed. */
  label: string
  question: string
  stance: Stance | null
  /** "18 of 25 members agree, 3 have no view, 1 dissents." with the figures it is made of. */
  strength: StrengthLine | null
  paragraphs: NumberedProse[]
  /** Dissent as the councils chose to show it; `council` is null where the name is withheld. */
  dissent: { council: string | null; text: string }[]
}

export interface NumberedProse {
  /** "7.1", or null for a heading. */
  number: string | null
  prose: ResolvedProse
}

export interface StrengthLine {
  line: string
  members: number
  counts: Record<Stance, number>
  silent: number
}
