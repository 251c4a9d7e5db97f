import { encodeQuestion } from '../../../documents/meaning/encode.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Asker } from '../findable.ts'
import { type IndexedRecord, MeaningIndex, type NearPassage } from '../meaning-index.ts'

export interface MeaningQuestion {
  networkId: string
  /** Words, or the meaning of a passage that is kept. */
  asked: string | Uint8Array
  asker: Asker
  limit: number
  /** Which records are wanted; all where nothing is said. */
  wanted?: (record: IndexedRecord) => boolean
}

/** A passage near in meaning, with the words of the record to show. */
export interface NearRecord extends NearPassage {
  title: string
  summary: string
  href: string
  passage: string
}

const indexes = new Map<string, MeaningIndex>()
const atOnce = 2000

/** The records whose passages are nearest in meaning to what is asked, the nearest first; only what the asker may find is looked at. What was changed in a committed transaction is found as it now is, once its meaning is known. */
export async function nearestInMeaning(db: Reads, given: MeaningQuestion): Promise<NearRecord[]> {
  const { networkId, asked, asker, limit, wanted } = given
  const question = typeof asked === 'string' ? await encodeQuestion(asked) : asked
  const index = await freshIndex(db, networkId)
  return withWords(db, index.nearest(question, asker, limit, wanted))
}

/** The index of a network with all that this snapshot has. One that another request has brought further stays so. */
async function freshIndex(db: Reads, networkId: string): Promise<MeaningIndex> {
  let index = indexes.get(networkId)
  if (!index) {
    index = new MeaningIndex()
    indexes.set(networkId, index)
  }
  for (;;) {
    const changed = await changedSince(db, index.revision)
    if (changed.length === 0) return index
    await take(db, index, changed)
  }
}

/** Whole revisions alone: records that share the last one may lie beyond the limit. */
async function changedSince(db: Reads, revision: number) {
  const found = db
    .selectFrom('findable')
    .select(['kind', 'subject_id as subjectId', 'audience', 'own_gss as ownGss'])
    .select(['themes', 'councils', 'on_date as on', 'revision', 'removed_at as removedAt'])
    .where('revision', '>', revision)
    .orderBy('revision')
  const some = await found.limit(atOnce).execute()
  const last = some.at(-1)?.revision
  if (some.length < atOnce || last === undefined) return some
  const whole = some.filter((record) => record.revision < last)
  return whole.length > 0 ? whole : found.where('revision', '=', last).execute()
}

async function take(
  db: Reads,
  index: MeaningIndex,
  changed: readonly (IndexedRecord & { revision: number; removedAt: Date | null })[],
): Promise<void> {
  const passages = await db
    .selectFrom('passage')
    .select(['kind', 'subject_id as subjectId', 'position', 'meaning'])
    .where('meaning', 'is not', null)
    .where(
      'subject_id',
      'in',
      changed.map(({ subjectId }) => subjectId),
    )
    .orderBy('position')
    .execute()
  const bySubject = Map.groupBy(passages, ({ kind, subjectId }) => `${kind} ${subjectId}`)
  for (const { revision, removedAt, ...record } of changed) {
    // Another request, with a newer snapshot, may have come first.
    if (revision <= index.revision) continue
    const meanings = bySubject.get(`${record.kind} ${record.subjectId}`) ?? []
    if (removedAt) index.drop(record)
    else
      index.put(
        record,
        meanings.map(({ position, meaning }) => ({ position, meaning: meaning! })),
      )
  }
  index.revision = Math.max(index.revision, changed.at(-1)!.revision)
}

/** The words come from the snapshot that is read: a record that is not in it, or was open to others then, is not shown. */
async function withWords(db: Reads, near: NearPassage[]): Promise<NearRecord[]> {
  if (near.length === 0) return []
  const rows = await db
    .selectFrom('findable as f')
    .innerJoin('passage as p', (join) =>
      join
        .onRef('p.network_id', '=', 'f.network_id')
        .onRef('p.kind', '=', 'f.kind')
        .onRef('p.subject_id', '=', 'f.subject_id'),
    )
    .select(['f.kind', 'f.subject_id as subjectId', 'f.audience', 'f.own_gss as ownGss'])
    .select(['f.title', 'f.summary', 'f.href', 'p.position', 'p.text'])
    .where('f.removed_at', 'is', null)
    .where(
      'f.subject_id',
      'in',
      near.map(({ subjectId }) => subjectId),
    )
    .execute()
  return near.flatMap((one) => {
    const row = rows.find(
      ({ kind, subjectId, position }) =>
        kind === one.kind && subjectId === one.subjectId && position === one.position,
    )
    if (!row || row.audience !== one.audience || row.ownGss !== one.ownGss) return []
    const { title, summary, href, text: passage } = row
    return [{ ...one, title, summary, href, passage }]
  })
}
