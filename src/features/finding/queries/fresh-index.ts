import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { FindingIndex, type ToldRecord } from '../finding-index.ts'
import { wordsIn } from '../words.ts'
import { stemsOf } from './stems.ts'

const indexes = new Map<string, FindingIndex>()
const loading = new Map<FindingIndex, Promise<unknown>>()
const atOnce = 500

/** Forgets what is in memory, as a start of the process does. */
export function forgetIndexes(): void {
  indexes.clear()
}

/** The index of a network with all that this snapshot has. One that another request has brought further stays so. */
export async function freshIndex(db: Reads, networkId: string): Promise<FindingIndex> {
  const known = indexes.get(networkId)
  const index = !known || known.worn ? new FindingIndex() : known
  indexes.set(networkId, index)
  for (;;) {
    // Whoever comes while another request fills the index waits for it instead of reading the same.
    await loading.get(index)?.catch(() => {})
    if (loading.has(index)) continue
    const step = takeChanged(db, index)
    loading.set(index, step)
    try {
      if (!(await step)) return index
    } finally {
      loading.delete(index)
    }
  }
}

/** Takes what is newer, a piece of it at a time; false where nothing is. */
async function takeChanged(db: Reads, index: FindingIndex): Promise<boolean> {
  const changed = await changedSince(db, index.revision)
  if (changed.length === 0) return false
  const subjects = changed.map(({ subjectId }) => subjectId)
  const passages = await db
    .selectFrom('passage')
    .select(['kind', 'subject_id as subjectId', 'position', 'meaning'])
    .where('meaning', 'is not', null)
    .where('subject_id', 'in', subjects)
    .orderBy('position')
    .execute()
  const bySubject = Map.groupBy(passages, ({ kind, subjectId }) => `${kind} ${subjectId}`)
  const words = changed.flatMap(({ terms }) => (terms === null ? [] : wordsIn(terms)))
  const stemOf = await stemsOf(db, words, true)
  for (const told of changed) {
    const meanings = bySubject.get(`${told.kind} ${told.subjectId}`) ?? []
    index.take(
      told,
      meanings.map(({ position, meaning }) => ({ position, meaning: meaning! })),
      stemOf,
    )
  }
  index.revision = Math.max(index.revision, changed.at(-1)!.revision)
  return true
}

/** Whole revisions alone: records that share the last one may lie beyond the limit. */
async function changedSince(db: Reads, revision: number): Promise<ToldRecord[]> {
  const found = db
    .selectFrom('findable')
    .select(['kind', 'subject_id as subjectId', 'audience', 'own_gss as ownGss'])
    .select(['themes', 'councils', 'on_date as on', 'revision', 'removed_at as removedAt'])
    .select(sql<string | null>`case when told > ${revision} then terms end`.as('terms'))
    .where('revision', '>', revision)
    .orderBy('revision')
  const some = await found.limit(atOnce).execute()
  const last = some.at(-1)?.revision
  if (some.length < atOnce || last === undefined) return some
  const whole = some.filter((record) => record.revision < last)
  return whole.length > 0 ? whole : found.where('revision', '=', last).execute()
}
