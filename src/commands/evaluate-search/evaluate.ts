import {
  type By,
  findInOrder,
  findingJobs,
  keepFindable,
  type Measures,
  measuresOf,
} from '../../features/finding/index.ts'
import { actAs } from '../../kernel/act.ts'
import { reading } from '../../kernel/db.ts'
import { newId } from '../../kernel/ids.ts'
import type { Cases } from './read-cases.ts'
import { type Trial, withTrial } from './trial.ts'

const everyone = { member: false, office: false, councils: [] }
const atOnce = 50

/** How well the very search of the product ranks these cases: by words alone, by meaning alone, by both. The documents are kept in a database of its own, which is gone afterwards. */
export function evaluate({ documents, queries }: Cases): Promise<Record<By, Measures>> {
  return withTrial(async (trial) => {
    const names = new Map(documents.map(({ name }) => [newId(), name]))
    const ids = [...names.keys()]
    for (let from = 0; from < documents.length; from += atOnce)
      await actAs(trial.context, trial.networkId, null, async (act) => {
        for (const [at, { name, title, text }] of documents.slice(from, from + atOnce).entries())
          await keepFindable(act, {
            kind: 'document',
            subjectId: ids[from + at]!,
            audience: 'public',
            title,
            text,
            href: `/${name}`,
          })
      })
    for (const job of findingJobs) await job.run({ networkId: trial.networkId }, trial.context)
    const measured = async (by: By) => {
      const judged = []
      for (const { query, relevant } of queries)
        judged.push({ found: await found(trial, query, by, names), relevant })
      return measuresOf(judged)
    }
    return {
      words: await measured('words'),
      meaning: await measured('meaning'),
      both: await measured('both'),
    }
  })
}

async function found(
  { context, networkId }: Trial,
  words: string,
  by: By,
  names: ReadonlyMap<string, string>,
): Promise<string[]> {
  const order = await reading(context.database, networkId, (db) =>
    findInOrder(db, {
      networkId,
      words,
      by,
      asker: everyone,
      limit: names.size,
      patienceMs: Number.POSITIVE_INFINITY,
    }),
  )
  return order.map((id) => names.get(id)!)
}
