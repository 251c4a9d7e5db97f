import type { Reads } from '../../../kernel/db.ts'
import { findInAll } from '../../finding/index.ts'
import { readAsked } from '../asked.ts'
import { type FoundHit, newestFirst } from '../named.ts'
import { filtersOf } from './choices.ts'
import type { Asking } from './search.ts'

const most = 200
/** Nobody sits before a feed or a letter: it waits for the meaning of its words, so that it finds the same each time. */
const patienceMs = 20_000
/** New records are mostly of these days: of a search that finds very many, they are found beside its best. */
const recentDays = 60

/** What this search finds for the asker, the newest first, at most some hundreds; nothing where it can be looked for no more. */
export async function newestOf(db: Reads, asking: Asking, query: string): Promise<FoundHit[]> {
  const { asked, problem } = readAsked(Object.fromEntries(new URLSearchParams(query)))
  if (problem) return []
  const filters = await filtersOf(db, asked)
  const sought = { ...asking, words: asked.words, limit: most, patienceMs }
  const best = await findInAll(db, { ...sought, filters })
  const since = new Date(Date.parse(asking.day) - recentDays * 86_400_000).toISOString()
  const recently = { ...filters, from: filters.from ?? since.slice(0, 10) }
  const recent =
    best.total > most ? (await findInAll(db, { ...sought, filters: recently })).hits : []
  const known = new Set<string>()
  const hits = [...best.hits, ...recent].filter(({ kind, subjectId }) => {
    const key = `${kind} ${subjectId}`
    return !known.has(key) && known.add(key)
  })
  return newestFirst(hits.map((hit) => ({ ...hit, note: null })))
}
