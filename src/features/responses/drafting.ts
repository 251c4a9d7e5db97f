import type { Prose, ProseProblem } from '../../documents/prose/types.ts'
import { type SeatKind, seatOf, type Viewer } from '../../kernel/seats.ts'
import type { CitationRefusal } from './citation.ts'

export type DraftRefusal =
  | { refused: 'not-a-drafting-seat' }
  | { refused: 'not-found' }
  | { refused: 'submitted' }

const draftingSeats: readonly SeatKind[] = [
  'director',
  'policy-manager',
  'coordinator',
  'portfolio-lead',
]

/** Why somebody may not write the network's answers, or null: the office and those who lead a portfolio for the network draft; what was sent is not redrafted. */
export function whyNotDraft(viewer: Viewer | null, submitted: boolean): DraftRefusal | null {
  // The chair and the executive are councillors of other councils: they sign, and read no drafts.
  const drafts = seatOf(viewer, draftingSeats, null) !== null
  if (!drafts) return { refused: 'not-a-drafting-seat' }
  return submitted ? { refused: 'submitted' } : null
}

/** Somebody saved the paragraph while it was being written: their words, to set beside one's own. */
export interface NewerText {
  refused: 'newer-text'
  theirs: { text: string; revision: number; by: string | null; at: Date }
}

export type ParagraphRefusal =
  | DraftRefusal
  | NewerText
  | { refused: 'empty' }
  | { refused: 'too-long' }
  | { refused: 'marks'; problems: ProseProblem[] }
  | {
      refused: 'citation'
      council: string
      why: CitationRefusal | { refused: 'nothing-said' } | { refused: 'in-a-letter' }
    }

/** At most this many characters in one paragraph. */
export const longestParagraph = 20_000

/** Whether a paragraph is a heading, and so has no number. */
export function isHeading(prose: Prose): boolean {
  return prose.length === 1 && prose[0]?.kind === 'heading'
}

/** The numbers of paragraphs in order: "7.1", "7.2"; in a letter "1", "2"; null for headings. */
export function numbered<T extends { prose: Prose }>(
  paragraphs: T[],
  label: string | null,
): (T & { number: string | null })[] {
  let last = 0
  return paragraphs.map((paragraph) => {
    if (isHeading(paragraph.prose)) return { ...paragraph, number: null }
    last += 1
    return { ...paragraph, number: label === null ? String(last) : `${label}.${last}` }
  })
}

/** The label of each question: its printed number where that is its own, else its place. */
export function labelsOf(questions: { number: string | null }[]): string[] {
  const printed = questions.map(({ number }) => number)
  const own = printed.every((number) => number !== null) && new Set(printed).size === printed.length
  return questions.map(({ number }, place) => (own && number !== null ? number : String(place + 1)))
}
