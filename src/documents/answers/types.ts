import type { NumberedProse } from '../response.ts'
import type { Stance } from '../stance.ts'

/** One answer of a past response, as it was found in a document; a person confirms it. */
export interface FoundAnswer {
  /** The id of the block in which it starts. */
  place: string
  /** "7", "6(a)" as printed; null for a section of a letter. */
  label: string | null
  /** The question answered, or the heading of the section. */
  question: string
  stance: Stance | null
  /** Whether the stance is printed as such, or gathered from the first words ("We agree"). */
  stanceFrom: 'printed' | 'words' | null
  /** "18 of 25 members agree …", as printed. */
  strength: string | null
  paragraphs: NumberedProse[]
  dissent: { council: string | null; text: string }[]
  /** What stands in the document from the question to the next, block by block: to compare. */
  printed: string[]
}

/** What was found in a document: answers to questions, or where it asks none, its sections. */
export interface FoundAnswers {
  kind: 'questions' | 'sections'
  answers: FoundAnswer[]
  /** Plain sentences for the person who confirms. */
  warnings: string[]
}
