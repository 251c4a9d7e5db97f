import type { Reads } from '../../../kernel/db.ts'
import {
  type Found,
  type Hit,
  type Kind,
  kinds,
  mostPages,
  perPage,
  type Sought,
} from '../search.ts'
import { findAnswers } from './search/answers.ts'
import { findArticles } from './search/articles.ts'
import { findEvents } from './search/events.ts'
import { asksForSomething } from './search/full-text.ts'
import { findMembers } from './search/members.ts'
import { findPages } from './search/pages.ts'
import { findPeople } from './search/people.ts'
import { findPublications } from './search/publications.ts'
import { findResponses } from './search/responses.ts'
import { findThemes } from './search/themes.ts'
import { findVideos } from './search/videos.ts'

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

/** Finds in all that the asker may see; of each kind the number, of the kind asked for (null: all) one page. */
export async function search(
  db: Reads,
  asked: Omit<Sought, 'most' | 'tells'>,
  kind: Kind | null,
  page: number,
): Promise<SearchResult> {
  const tells = await asksForSomething(db, asked.words)
  const finders = { ...byName, ...(tells ? byText : {}) }
  const found = new Map<Kind, Found>()
  for (const one of kinds) {
    const find = finders[one]
    const most = kind === null || kind === one ? page * perPage : 1
    if (find) found.set(one, await find(db, { ...asked, tells, most }))
  }
  const shown = [...found].filter(([one]) => kind === null || one === kind)
  const total = shown.reduce((sum, [, { total }]) => sum + total, 0)
  const hits = shown
    .flatMap(([, { hits }]) => hits)
    .sort((a, b) => b.rank - a.rank || (b.day ?? '').localeCompare(a.day ?? ''))
    .slice((page - 1) * perPage, page * perPage)
  return {
    counts: [...found]
      .map(([one, { total }]) => ({ kind: one, total }))
      .filter(({ total }) => total > 0),
    total,
    hits,
    pages: Math.min(mostPages, Math.ceil(total / perPage)),
    tells,
  }
}
