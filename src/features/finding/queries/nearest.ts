import { setImmediate as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { encodeQuestion } from '../../../documents/meaning/encode.ts'
import type { Reads } from '../../../kernel/db.ts'
import type { Asker } from '../findable.ts'
import { bestOf } from '../ranking.ts'
import type { IndexedRecord } from '../record-list.ts'
import { freshIndex } from './fresh-index.ts'

/** So many of the records of a sort. */
export interface Wanted {
  limit: number
  /** Which records are wanted; all where nothing is said. */
  wanted?: ((record: IndexedRecord) => boolean) | undefined
}

/** What is asked, and by whom. */
export interface Meant {
  networkId: string
  /** Words, or the meaning of a passage that is kept. */
  asked: string | Uint8Array
  asker: Asker
}

export interface MeaningQuestion extends Meant, Wanted {}

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
export async function nearestInMeaning(
  db: Reads,
  { limit, wanted, ...meant }: MeaningQuestion,
): Promise<NearRecord[]> {
  const [near] = await nearestOfEach(db, meant, [{ limit, wanted }])
  return near!
}

/** The same for several sorts of records, a list for each, looked for at once. */
export async function nearestOfEach(
  db: Reads,
  { networkId, asked, asker }: Meant,
  sorts: readonly Wanted[],
): Promise<NearRecord[][]> {
  const question = typeof asked === 'string' ? await encodeQuestion(asked) : asked
  const { records, meanings } = await freshIndex(db, networkId)
  const { mask } = records.allowedTo(asker)
  const placesOf = sorts.map((): number[] => [])
  for (let place = 0; place < mask.length; place++) {
    if (mask[place] !== 1) continue
    mask[place] = 0
    sorts.forEach(({ wanted }, sort) => {
      if (wanted && !wanted(records.at(place)!)) return
      mask[place] = 1
      placesOf[sort]!.push(place)
    })
  }
  const { likeness, position } = await meanings.nearness(question, mask, pause)
  const near = sorts.map(({ limit }, sort) => {
    const places = placesOf[sort]!.filter((place) => likeness[place]! > -1 && records.at(place))
    return bestOf(records, places, likeness, limit).map((place) => ({
      ...records.at(place)!,
      position: position[place]!,
      likeness: likeness[place]!,
    }))
  })
  const told = await withWords(db, near.flat())
  return near.map((list) => list.flatMap((one) => told.get(one) ?? []))
}

/** The words come from the snapshot that is read: a record that is not in it, or was open to others then, is not shown. */
async function withWords(
  db: Reads,
  near: readonly NearPassage[],
): Promise<Map<NearPassage, NearRecord>> {
  const told = new Map<NearPassage, NearRecord>()
  if (near.length === 0) return told
  // Each of its own passages alone: a long record has hundreds.
  const { rows } = await sql<Omit<NearRecord, keyof IndexedRecord | 'likeness'> & Told>`
    select f.kind, f.subject_id as "subjectId", f.audience, f.own_gss as "ownGss", f.title, f.summary, f.href,
      p.position, p.text as passage
    from unnest(${near.map(({ kind }) => kind)}::text[], ${near.map(({ subjectId }) => subjectId)}::uuid[],
      ${near.map(({ position }) => position)}::integer[]) as n (kind, subject_id, position)
    join findable f on f.kind = n.kind and f.subject_id = n.subject_id
    join passage p on p.network_id = f.network_id and p.kind = f.kind and p.subject_id = f.subject_id
      and p.position = n.position
    where f.removed_at is null`.execute(db)
  const key = ({ kind, subjectId, position }: NearPassage | Told) =>
    `${kind} ${subjectId} ${position}`
  const byKey = new Map(rows.map((row) => [key(row), row]))
  for (const one of near) {
    const row = byKey.get(key(one))
    if (!row || row.audience !== one.audience || row.ownGss !== one.ownGss) continue
    const { title, summary, href, passage } = row
    told.set(one, { ...one, title, summary, href, passage })
  }
  return told
}

type Told = Pick<NearPassage, 'kind' | 'subjectId' | 'audience' | 'ownGss' | 'position'>
