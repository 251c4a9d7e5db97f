import { setImmediate as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { answering } from '../answer.ts'
import type { Asker } from '../findable.ts'
import type { FindingIndex } from '../finding-index.ts'
import type { By, Filters, Found } from '../found.ts'
import { type Question, readQuestion } from '../question.ts'
import { bestOf, filtered } from '../ranking.ts'
import type { Allowed } from '../record-list.ts'
import { scoreWords } from '../word-scores.ts'
import { freshIndex } from './fresh-index.ts'
import { meaningWithin } from './question-meaning.ts'
import { shownHits } from './shown-hits.ts'
import { understood } from './understood.ts'

/** What somebody looks for, and who they are. */
export interface Sought {
  networkId: string
  words: string
  asker: Asker
  filters?: Filters
  limit: number
  offset?: number
  by?: By
  /** The last word may be only begun, as while somebody types. */
  typing?: boolean
  /** So long the meaning of the question is waited for; then words alone answer. 200 unless said otherwise. */
  patienceMs?: number
}

const pagePatienceMs = 200

/** Finds in all that the asker may find, by words and by meaning; the best first. From the commit of a deed on, its record is found as it now is. */
export async function findInAll(db: Reads, sought: Sought): Promise<Found> {
  const ranked = await ranking(db, sought, false)
  if (!ranked) return nothing
  const { index, places, counts, read, total } = ranked
  return {
    hits: await shownHits(db, index, { ...ranked, places }),
    total,
    counts,
    ...(read.corrected ? { corrected: read.corrected } : {}),
    tells: true,
  }
}

/** The ids of all that is reached at all, in the very order in which `findInAll` would show it. */
export async function findInOrder(db: Reads, sought: Sought): Promise<string[]> {
  const ranked = await ranking(db, sought, true)
  return (ranked?.places ?? []).map((place) => ranked!.index.records.at(place)!.subjectId)
}

async function ranking(db: Reads, sought: Sought, whole: boolean) {
  const { networkId, asker, filters = {}, limit, offset = 0, by = 'both' } = sought
  const question = readQuestion(sought.words)
  if (question.words.length === 0) return null
  const meaning = asksForMeaning(question, by)
    ? meaningWithin(question.words.join(' '), sought.patienceMs ?? pagePatienceMs)
    : null
  meaning?.catch(() => {})
  const index = await freshIndex(db, networkId)
  const allowed = index.records.allowedTo(asker)
  const read = await understood(db, index, allowed, question, sought.typing ?? false)
  if (read.asked.length === 0) return null
  const words = by === 'meaning' ? null : scoreWords(index, read.asked, read.spans, allowed)
  const meant = await meaning
  const near = meant ? await index.meanings.nearness(meant, allowed.mask, pause) : null
  const { asTyped } = question
  const mask = asTyped ? await holding(db, index, allowed, sought.words) : allowed.mask
  const asking = { by, words: read.asked.length, asTyped, whole }
  const { places: all, score } = answering(words, near, mask, asking)
  const { places, counts } = filtered(index.records, all, filters)
  const best = bestOf(index.records, places, score, offset + limit).slice(offset)
  return { index, places: best, total: places.length, counts, score, words, near, read }
}

const nothing: Found = {
  hits: [],
  total: 0,
  counts: { kinds: [], themes: [], councils: [] },
  tells: false,
}

/** One word is like anything, and what is meant as typed is no question of meaning. */
function asksForMeaning({ words, asTyped }: Question, by: By): boolean {
  if (by !== 'both') return by === 'meaning'
  return !asTyped && words.filter((word) => word.length > 2).length > 1
}

/** Of what the asker may find, the records that hold what was typed as PostgreSQL reads it: "a phrase", or, -without. */
async function holding(
  db: Reads,
  index: FindingIndex,
  { mask }: Allowed,
  typed: string,
): Promise<Uint8Array> {
  const plain = typed.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[“”„]/g, '"')
  const { rows } = await sql<{ kind: string; subjectId: string }>`
    select kind, subject_id as "subjectId" from findable_holding(${plain.slice(0, 600)})`.execute(
    db,
  )
  const held = new Uint8Array(mask.length)
  for (const row of rows) {
    const place = index.records.placeOf(row)
    if (place !== undefined) held[place] = mask[place]!
  }
  return held
}
