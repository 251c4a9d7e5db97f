import { keywords } from './queries/keywords.ts'
import { paraphrases } from './queries/paraphrases.ts'
import { slips } from './queries/slips.ts'

/** What somebody types, and the records that answer them. */
export interface RelevanceQuery {
  query: string
  relevant: readonly string[]
  /** Said wholly in other words: no content word is shared with any answer. */
  paraphrase: boolean
}

const judged = (answers: Record<string, string[]>, paraphrase: boolean): RelevanceQuery[] =>
  Object.entries(answers).map(([query, relevant]) => ({ query, relevant, paraphrase }))

/** Every judged query. */
export const queries: readonly RelevanceQuery[] = [
  ...judged(paraphrases, true),
  ...judged(keywords, false),
  ...judged(slips, false),
]
