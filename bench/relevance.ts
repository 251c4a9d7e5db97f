import type { By, Judged, Measures } from '../src/features/finding/index.ts'
import { findInAll, findingJobs, keepFindable, measuresOf } from '../src/features/finding/index.ts'
import { actAs, type Installation } from '../src/kernel/act.ts'
import { openDatabase, reading } from '../src/kernel/db.ts'
import { newId } from '../src/kernel/ids.ts'
import { documents } from './relevance/documents.ts'
import { queries, type RelevanceQuery } from './relevance/queries.ts'
import { type Figure, type Row, rowsOf } from './row.ts'
import { type BenchScene, openScene } from './scene/open-scene.ts'

export const about =
  'How well the search ranks invented records for judged queries: by words, by meaning, and by both.'

const { atLeast, alone } = rowsOf('relevance')
const ways = ['words', 'meaning', 'both'] as const satisfies By[]
const called = { ndcg10: 'nDCG@10', mrr: 'MRR', recall5: 'recall@5' }
const named: Record<By, string> = { words: 'words alone', meaning: 'meaning alone', both: 'both' }
/** What both must reach, in times of the better one: clearly more over all; over a part, where the words alone may find nothing, no less. */
const clearly = [1.05, 'a twentieth above the better one'] as const
const noLess = [1, 'the better one'] as const
type Limit = typeof clearly | typeof noLess

/** Measures for some minute, most of it finding the meaning of the records. */
export async function run(): Promise<Row[]> {
  const scene = await openScene(1)
  const database = openDatabase(scene.app)
  const installation = { database, clock: () => new Date() }
  try {
    const names = await keepAll(installation, scene)
    const answers = Object.fromEntries(
      await Promise.all(ways.map(async (by) => [by, await askAll(installation, scene, names, by)])),
    ) as Record<By, Judged[]>
    const part = (set: string, limit: Limit, holds: (one: RelevanceQuery) => boolean) => {
      const of = (by: By) => measuresOf(answers[by].filter((_, at) => holds(queries[at]!)))
      const found = { words: of('words'), meaning: of('meaning'), both: of('both') }
      return rowsOfPart(`${set} (${queries.filter(holds).length})`, limit, found)
    }
    return [
      ...part('All queries', clearly, () => true),
      ...part('Paraphrases', noLess, ({ paraphrase }) => paraphrase),
      ...part('The rest', noLess, ({ paraphrase }) => !paraphrase),
    ]
  } finally {
    await database.close()
    await scene.close()
  }
}

function rowsOfPart(part: string, [times, limitWhat]: Limit, found: Record<By, Measures>): Row[] {
  return (Object.keys(called) as (keyof Measures)[]).flatMap((measure) => {
    const what = (way: By) => `${part}, ${called[measure]}, ${named[way]}`
    const value = (way: By): Figure => [found[way][measure], '']
    const better = Math.max(found.words[measure], found.meaning[measure])
    return [
      alone(what('words'), value('words')),
      alone(what('meaning'), value('meaning')),
      atLeast(what('both'), value('both'), times * better, limitWhat),
    ]
  })
}

/** Makes every record findable as a room does, and finds its meaning as the job does. Answers the name of each by its id. */
async function keepAll(installation: Installation, { networkId, config }: BenchScene) {
  const names = new Map<string, string>()
  await actAs(installation, networkId, null, async (act) => {
    for (const { name, kind, title, text } of documents) {
      const subjectId = newId()
      names.set(subjectId, name)
      const found = { kind, subjectId, title, text, audience: 'public' as const }
      await keepFindable(act, { ...found, href: `/bench/${name}` })
    }
  })
  for (const job of findingJobs) await job.run({ networkId }, { ...installation, config })
  return names
}

/** What a stranger finds for every query, in the order of the queries. */
async function askAll(
  { database }: Installation,
  { networkId }: BenchScene,
  names: Map<string, string>,
  by: By,
): Promise<Judged[]> {
  const asker = { member: false, office: false, councils: [] }
  const judged: Judged[] = []
  for (const { query, relevant } of queries) {
    const { hits } = await reading(database, networkId, (db) =>
      findInAll(db, { networkId, words: query, asker, limit: 50, by }),
    )
    judged.push({ found: hits.map(({ subjectId }) => names.get(subjectId) ?? ''), relevant })
  }
  return judged
}
