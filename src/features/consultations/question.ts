import type { ReadPart, ReadQuestion } from '../../documents/read/types.ts'

/** A question's content, whoever wrote it; it gets its identity and place in the order when it is kept. */
export interface QuestionContent extends Omit<ReadQuestion, 'place'> {
  /** A few words that name it in narrow places; null shows the number and text. */
  shortTitle: string | null
  /** The block of the source in which it starts; null if it was typed. */
  place: string | null
}

/** One question of a consultation; its id lasts, whatever becomes of its number. */
export interface Question extends QuestionContent {
  id: string
  /** From 1, in order, without gaps that mean anything. */
  position: number
}

/** More questions than any council would answer: a reading that finds more has gone wrong. */
export const mostQuestions = 500

/** A question with nothing but its words. */
export function plainQuestion(text: string, more: Partial<QuestionContent> = {}): QuestionContent {
  return {
    number: null,
    text,
    shortTitle: null,
    type: 'open',
    multiple: false,
    options: [],
    parts: [],
    followUp: [],
    guidance: [],
    section: null,
    demographic: false,
    place: null,
    ...more,
  }
}

/** How a question is named in a sentence: "Question 7", or its first words where none was printed. */
export function questionName(question: { number: string | null; text: string }): string {
  if (question.number !== null) return `Question ${question.number}`
  const words = question.text.split(/\s+/)
  return `“${words.slice(0, 6).join(' ')}${words.length > 6 ? ' …' : ''}”`
}

export type QuestionRefusal = 'no-text' | 'too-few-options' | 'too-many-questions'

/** Why a question cannot stand as it is, or null. */
export function whyNotQuestion(question: QuestionContent): QuestionRefusal | null {
  if (question.text.trim() === '') return 'no-text'
  if (question.type === 'choice' && question.options.length < 2) return 'too-few-options'
  return null
}

/** A place at which one question can become two; `at` names it. */
export interface SplitPlace {
  at: string
  first: string
  second: string
}

/** Where a question may be split: after each sentence and line, then after commas and before "and"; and before each of its parts. */
export function splitPlaces(question: QuestionContent): SplitPlace[] {
  const { text, parts } = question
  const ends = [
    ...text.matchAll(/\.[)”"’]*\s+(?=[^\p{Ll}])|[?!:;][)”"’]*\s+|\n+|,\s+|\s+(?=(?:and|or)\s)/gu),
  ]
  const within = ends
    .map((end) => end.index + end[0].length)
    .map((at) => ({
      at: `text-${at}`,
      first: text.slice(0, at).trim(),
      second: text.slice(at).trim(),
    }))
    .filter(({ first, second }) => first.length > 1 && second.length > 1)
  const apart = parts.map((part, place) => ({
    at: `part-${place}`,
    first: text,
    second: part.label ? `${part.label} ${part.text}` : part.text,
  }))
  return [...within, ...apart]
}

/** One question as two at a place that `splitPlaces` names, or null: the first keeps number and section; the printed answers go with the last words. */
export function splitAt(
  question: QuestionContent,
  at: string,
): [QuestionContent, QuestionContent] | null {
  const place = splitPlaces(question).find((one) => one.at === at)
  if (!place) return null
  const { section, demographic, place: source, number, parts } = question
  const apart = at.startsWith('part-') ? parts[Number(at.slice(5))] : undefined
  if (apart) {
    const { text, type, options, multiple } = apart
    const own = number !== null && apart.label ? `${number}${apart.label}` : null
    const second = { number: own, type, options, multiple, section, demographic, place: source }
    return [
      { ...question, parts: parts.filter((part) => part !== apart) },
      plainQuestion(text, second),
    ]
  }
  return [
    plainQuestion(place.first, { number, section, demographic, place: source }),
    { ...question, number: null, shortTitle: null, text: place.second },
  ]
}

/** Two questions as one; the first keeps its number, and no word or printed answer of either is lost. */
export function merged(first: QuestionContent, second: QuestionContent): QuestionContent {
  const both = {
    ...first,
    followUp: [...first.followUp, ...second.followUp],
    guidance: [...first.guidance, ...second.guidance],
    parts: [...first.parts, ...second.parts],
    demographic: first.demographic && second.demographic,
    shortTitle: first.shortTitle ?? second.shortTitle,
  }
  const asked = second.type !== 'open' || second.options.length > 0
  if (!asked && first.type !== 'open')
    return { ...both, followUp: [...first.followUp, second.text, ...second.followUp] }
  if (asked && first.type !== 'open')
    return { ...both, parts: [...first.parts, asPart(second), ...second.parts] }
  const { type, options, multiple } = asked ? second : first
  return { ...both, text: `${first.text}\n${second.text}`, type, options, multiple }
}

function asPart({ number, text, type, options, multiple }: QuestionContent): ReadPart {
  return { label: number, text, type, options, multiple }
}
