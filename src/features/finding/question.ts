import { wordsOf } from './words.ts'

/** What somebody typed, as it is looked for. */
export interface Question {
  /** The words to be found, in their order. */
  words: string[]
  /** A phrase, "or", or words left out: what is typed is meant as it stands, and nothing else is found. */
  asTyped: boolean
}

/** Nobody asks for more; what follows is not read. */
const longest = 600
const mostWords = 40

/** Reads what was typed: "a phrase", or, -without. */
export function readQuestion(typed: string): Question {
  const text = typed.slice(0, longest).replace(/[“”„]/g, '"')
  const without = text.replace(/(^|\s)-("[^"]*"?|\S+)/g, ' ')
  const words = wordsOf(without.replace(/(^|\s)or(?=\s)/gi, ' ')).slice(0, mostWords)
  const leavesOut = /(^|\s)-["\p{L}\p{N}]/u.test(text)
  const asTyped = /"[^"]*[\p{L}\p{N}]/u.test(text) || /\S\s+OR\s+\S/.test(text) || leavesOut
  return { words, asTyped }
}
