import { evaluate } from '../src/commands/evaluate-search/evaluate.ts'
import type { By, Measures } from '../src/features/finding/index.ts'
import { documents } from './relevance/documents.ts'
import { queries } from './relevance/queries.ts'
import { type Figure, type Row, rowsOf } from './row.ts'

export const about =
  'How well the search ranks invented records for judged queries: by words, by meaning, and by both.'

const { atLeast, alone } = rowsOf('relevance')
const called = { ndcg10: 'nDCG@10', mrr: 'MRR', recall5: 'recall@5' }
const measures = Object.keys(called) as (keyof Measures)[]
const named: Record<By, string> = { words: 'words alone', meaning: 'meaning alone', both: 'both' }

/** What both must reach, in times of the better one: clearly more over all; over a part, where the words alone may find nothing, no less. */
const clearly = [1.05, 'a twentieth above the better one'] as const
const noLess = [1, 'the better one'] as const
type Limit = typeof clearly | typeof noLess
type Found = Record<By, Measures>

/** Measures for a minute or two, most of it finding the meaning of the records, as `bin/hanse evaluate-search` does. */
export async function run(): Promise<Row[]> {
  const asked = (wanted: boolean) =>
    queries
      .filter(({ paraphrase }) => paraphrase === wanted)
      .map(({ query, relevant }) => ({ query, relevant: [...relevant] }))
  const [paraphrases, rest] = [asked(true), asked(false)]
  const inOtherWords = await evaluate({ documents: [...documents], queries: paraphrases })
  const inTheirs = await evaluate({ documents: [...documents], queries: rest })
  const share = paraphrases.length / queries.length
  return [
    ...part(`All queries (${queries.length})`, clearly, together(inOtherWords, inTheirs, share)),
    ...part(`Paraphrases (${paraphrases.length})`, noLess, inOtherWords),
    ...part(`The rest (${rest.length})`, noLess, inTheirs),
  ]
}

/** The means over two parts, of which the first has this share of the queries. */
function together(one: Found, other: Found, share: number): Found {
  const mean = (way: By) =>
    Object.fromEntries(
      measures.map((measure) => [
        measure,
        share * one[way][measure] + (1 - share) * other[way][measure],
      ]),
    ) as unknown as Measures
  return { words: mean('words'), meaning: mean('meaning'), both: mean('both') }
}

function part(name: string, [times, limitWhat]: Limit, found: Found): Row[] {
  return measures.flatMap((measure) => {
    const what = (way: By) => `${name}, ${called[measure]}, ${named[way]}`
    const value = (way: By): Figure => [found[way][measure], '']
    const better = Math.max(found.words[measure], found.meaning[measure])
    return [
      alone(what('words'), value('words')),
      alone(what('meaning'), value('meaning')),
      atLeast(what('both'), value('both'), times * better, limitWhat),
    ]
  })
}
