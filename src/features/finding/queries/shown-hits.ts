import type { Reads } from '../../../kernel/db.ts'
import type { FindingIndex } from '../finding-index.ts'
import type { Hit } from '../found.ts'
import { marked, weightIn } from '../marks.ts'
import type { Nearness } from '../meaning-index.ts'
import { weights } from '../synonyms.ts'
import type { WordScores } from '../word-scores.ts'
import { wordsOf } from '../words.ts'
import { type StemOf, stemsOf } from './stems.ts'
import type { Understood } from './understood.ts'

export interface Ranked {
  /** The places to show, in their order. */
  places: readonly number[]
  score: Float32Array
  words: WordScores | null
  near: Nearness | null
  read: Understood
}

/** So many passages of a record are looked through for the one to show. */
const mostPassages = 80

/** The words to show of what was found. They come from the snapshot that is read: a record that is not in it, or was open to others then, is not shown. */
export async function shownHits(db: Reads, index: FindingIndex, ranked: Ranked): Promise<Hit[]> {
  const records = ranked.places.map((place) => ({ place, record: index.records.at(place)! }))
  if (records.length === 0) return []
  const subjects = records.map(({ record }) => record.subjectId)
  const [rows, passages] = [await rowsOf(db, subjects), await passagesOf(db, subjects)]
  const texts = [...rows.map(({ title }) => title), ...passages.map(({ text }) => text)]
  const stemOf = await stemsOf(db, texts.flatMap(wordsOf), false)
  const stems = soughtStems(ranked.read)
  const marks = new Set(stems.keys())
  return records.flatMap(({ place, record }) => {
    const row = rows.find((one) => one.kind === record.kind && one.subjectId === record.subjectId)
    if (!row || row.audience !== record.audience || row.ownGss !== record.ownGss) return []
    const own = passages.filter(
      ({ kind, subjectId }) => kind === record.kind && subjectId === record.subjectId,
    )
    const passage = bestPassage(own, place, ranked, stems, stemOf)
    return [
      {
        ...record,
        title: marked(row.title, marks, stemOf),
        href: row.href,
        summary: row.summary,
        passage: passage === row.title ? [] : marked(passage, marks, stemOf),
        byMeaning: ranked.words?.typed[place] !== 1,
        score: ranked.score[place]!,
      },
    ]
  })
}

/** What is marked, and how much it counts in a passage. */
function soughtStems({ asked, spans }: Understood): Map<string, number> {
  const stems = new Map<string, number>()
  for (const { others } of spans)
    for (const { term, weight } of others)
      if (term.length === 1 && weight === weights.same) stems.set(term[0]!, weight / 2)
  for (const { stem } of asked) stems.set(stem, 1)
  return stems
}

function bestPassage(
  passages: readonly { position: number; text: string }[],
  place: number,
  { near }: Ranked,
  stems: ReadonlyMap<string, number>,
  stemOf: StemOf,
): string {
  const nearest = near && near.likeness[place]! > -1 ? near.position[place]! : -1
  let [best, most] = ['', -1]
  for (const { position, text } of passages) {
    const weight = weightIn(text, stems, stemOf) + (position === nearest ? 0.75 : 0)
    if (weight > most) [best, most] = [text, weight]
  }
  return best
}

function rowsOf(db: Reads, subjects: readonly string[]) {
  return db
    .selectFrom('findable')
    .select(['kind', 'subject_id as subjectId', 'audience', 'own_gss as ownGss'])
    .select(['title', 'summary', 'href'])
    .where('removed_at', 'is', null)
    .where('subject_id', 'in', subjects)
    .execute()
}

function passagesOf(db: Reads, subjects: readonly string[]) {
  return db
    .selectFrom('passage')
    .select(['kind', 'subject_id as subjectId', 'position', 'text'])
    .where('subject_id', 'in', subjects)
    .where('position', '<', mostPassages)
    .orderBy('position')
    .execute()
}
