import { plainText } from '../../documents/prose/words.ts'
import type { NumberedProse, ResponseDocument, StrengthLine } from '../../documents/response.ts'
import type { Stance } from '../../documents/stance.ts'

/** One answer as a position keeps it. */
export interface AnswerToRecord {
  /** Its place among the answers, from 1. */
  place: number
  label: string
  question: string
  stance: Stance | null
  strength: StrengthLine | null
  dissent: { council: string | null; text: string }[]
  paragraphs: NumberedProse[]
}

/** The answers of a frozen response that say something, to the letter; a question left blank makes no position. */
export function answersToRecord(document: ResponseDocument): AnswerToRecord[] {
  return document.sections
    .flatMap(({ answers }) => answers)
    .map((answer, at) => ({ place: at + 1, ...answer }))
    .filter(({ stance, paragraphs }) => stance !== null || paragraphs.length > 0)
}

/** The words of an answer without marks, each paragraph under its number. */
export function wordsOf(paragraphs: readonly NumberedProse[]): string {
  return paragraphs
    .map(({ number, prose }) => (number === null ? '' : `${number} `) + plainText(prose))
    .join('\n\n')
}
