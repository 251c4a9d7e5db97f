import type { Reads } from '../../../kernel/db.ts'
import type { Asker } from '../../finding/index.ts'
import { fuse, mostFused, onlyByMeaning } from '../fused.ts'
import {
  type Found,
  type Hit,
  type Kind,
  kinds,
  mostPages,
  perPage,
  type Sought,
} from '../search.ts'
import { findAnswers } from './answers.ts'
import { findArticles } from './articles.ts'
import { findEvents } from './events.ts'
import { asksForSomething } from './full-text.ts'
import { findMembers } from './members.ts'
import { findNear, meaningOf } from './near.ts'
import { findPages } from './pages.ts'
import { findPeople } from './people.ts'
import { findPublications } from './publications.ts'
import { findResponses } from './responses.ts'
import { findThemes } from './themes.ts'
import { findVideos } from './videos.ts'

type Find = (db: Reads, sought: Sought) => Promise<Found>

/** Finds by name, and forgives a slip. */
const byName: Partial<Record<Kind, Find>> = {
  member: findMembers,
  person: findPeople,
  theme: findThemes,
}
/** Finds by words of the text. */
const byText: Partial<Record<Kind, Find>> = {
  response: findResponses,
  answer: findAnswers,
  article: findArticles,
  publication: findPublications,
  event: findEvents,
  video: findVideos,
  page: findPages,
}

export interface SearchResult {
  /** Of all kinds, whichever is shown; kinds without any are left out. */
  counts: { kind: Kind; total: number }[]
  total: number
  /** The hits of the page asked for, the nearest first. */
  hits: Hit[]
  pages: number
  /** False where all words are so small that every text has them. */
  tells: boolean
}

/** Who asks, and in which network. */
export interface Asking extends Omit<Sought, 'most' | 'tells'> {
  networkId: string
  asker: Asker
}

/** Finds in all that the asker may see, by words and by meaning; of each kind the number, of the kind asked for (null: all) one page. */
export async function search(
  db: Reads,
  { networkId, asker, ...asked }: Asking,
  kind: Kind | null,
  page: number,
): Promise<SearchResult> {
  const tells = await asksForSomething(db, asked.words)
  const meaning = tells ? meaningOf(asked.words) : Promise.resolve(null)
  const found = await byWords(db, { ...asked, tells }, Math.max(page * perPage, mostFused))
  const near = await findNear(db, await meaning, { networkId, asker })
  // Of words that find many, the meaning orders the first; nothing is added to them.
  const more = [...found].flatMap(([one, { total, hits }]) =>
    total > mostFused
      ? []
      : onlyByMeaning(
          hits,
          near.filter((record) => record.kind === one),
        ),
  )
  const counts = [...found].map(([one, { total }]) => ({
    kind: one,
    total: total + more.filter((record) => record.kind === one).length,
  }))
  const shown = [...found].filter(([one]) => kind === null || one === kind)
  const ordered = shown
    .flatMap(([, { hits }]) => hits)
    .sort((a, b) => b.rank - a.rank || (b.day ?? '').localeCompare(a.day ?? ''))
  const known = new Set([...ordered, ...more].map(({ href }) => href))
  const nearShown = near.filter(
    (record) => known.has(record.href) && (kind === null || record.kind === kind),
  )
  const hits = fuse(ordered, nearShown)
  const total = counts
    .filter((one) => kind === null || one.kind === kind)
    .reduce((sum, one) => sum + one.total, 0)
  return {
    counts: counts.filter((one) => one.total > 0),
    total,
    hits: hits.slice((page - 1) * perPage, page * perPage),
    pages: Math.min(mostPages, Math.ceil(total / perPage)),
    tells,
  }
}

async function byWords(
  db: Reads,
  sought: Omit<Sought, 'most'>,
  most: number,
): Promise<Map<Kind, Found>> {
  const finders = { ...byName, ...(sought.tells ? byText : {}) }
  const found = new Map<Kind, Found>()
  for (const one of kinds) {
    const find = finders[one]
    if (find) found.set(one, await find(db, { ...sought, most }))
  }
  return found
}
