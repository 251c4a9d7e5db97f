import { setImmediate as pause } from 'node:timers/promises'
import { encodeQuestion } from '../../../documents/meaning/encode.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Asker } from '../findable.ts'
import { bestOf } from '../ranking.ts'
import type { IndexedRecord } from '../record-list.ts'
import { freshIndex } from './fresh-index.ts'

export interface MeaningQuestion {
  networkId: string
  /** Words, or the meaning of a passage that is kept. */
  asked: string | Uint8Array
  asker: Asker
  limit: number
  /** Which records are wanted; all where nothing is said. */
  wanted?: (record: IndexedRecord) => boolean
}

/** A passage that is near to a question, and how near: 1 is the same. */
export interface NearPassage extends IndexedRecord {
  position: number
  likeness: number
}

/** A passage near in meaning, with the words of the record to show. */
export interface NearRecord extends NearPassage {
  title: string
  summary: string
  href: string
  passage: string
}

/** The records whose passages are nearest in meaning to what is asked, the nearest first; only what the asker may find is looked at. What was changed in a committed transaction is found as it now is, once its meaning is known. */
export async function nearestInMeaning(db: Reads, given: MeaningQuestion): Promise<NearRecord[]> {
  const { networkId, asked, asker, limit, wanted } = given
  const question = typeof asked === 'string' ? await encodeQuestion(asked) : asked
  const { records, meanings } = await freshIndex(db, networkId)
  const { mask } = records.allowedTo(asker)
  if (wanted)
    for (let place = 0; place < mask.length; place++)
      if (mask[place] === 1 && !wanted(records.at(place)!)) mask[place] = 0
  const { likeness, position } = await meanings.nearness(question, mask, pause)
  const places: number[] = []
  for (let place = 0; place < mask.length; place++)
    if (likeness[place]! > -1 && records.at(place)) places.push(place)
  const near = bestOf(records, places, likeness, limit).map((place) => ({
    ...records.at(place)!,
    position: position[place]!,
    likeness: likeness[place]!,
  }))
  return withWords(db, near)
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
