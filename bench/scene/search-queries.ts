import { numbersFrom } from '../varied.ts'
import { someWords, wordAt } from './findable.ts'
import { commonWords, lessCommonWords } from './words.ts'

export interface BenchQuery {
  sort: string
  words: string
  kind?: string
  theme?: string
  council?: string
}

const some = (next: () => number, words: readonly string[]) =>
  words[Math.floor(next() * words.length)]!

const sorts: Record<
  string,
  (next: () => number, slugs: readonly string[]) => Omit<BenchQuery, 'sort'>
> = {
  'a rare word': (next) => ({ words: wordAt(2000 + Math.floor(next() * 15_000)) }),
  'a common word': (next) => ({ words: some(next, commonWords) }),
  'two common words': (next) => ({
    words: `${some(next, commonWords)} ${some(next, commonWords)}`,
  }),
  'several words': (next) => ({
    words: `${some(next, lessCommonWords)} ${some(next, lessCommonWords)} ${some(next, commonWords)}`,
  }),
  'a sentence': (next) => ({ words: someWords(next, 8) }),
  'a phrase': (next) => ({ words: `"${some(next, commonWords)} ${some(next, lessCommonWords)}"` }),
  'a slip of the pen': (next) => ({
    words: `${misspelt(some(next, lessCommonWords))} ${some(next, commonWords)}`,
  }),
  'one kind': (next) => ({
    words: `${some(next, lessCommonWords)} ${some(next, commonWords)}`,
    kind: 'position',
  }),
  'one theme': (next) => ({
    words: some(next, commonWords),
    theme: `theme-${Math.floor(next() * 9)}`,
  }),
  'one council': (next, slugs) => ({
    words: `${some(next, commonWords)} ${some(next, lessCommonWords)}`,
    council: some(next, slugs),
  }),
}

/** Two letters in the middle changed places. */
function misspelt(word: string): string {
  const at = Math.floor(word.length / 2)
  return word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1)
}

/** Two hundred questions, twenty of each sort, in turn; the same for the same seed. */
export function benchQueries(slugs: readonly string[], seed = 1): BenchQuery[] {
  const next = numbersFrom(seed)
  return Array.from({ length: 20 }, () =>
    Object.entries(sorts).map(([sort, make]) => ({ sort, ...make(next, slugs) })),
  ).flat()
}
