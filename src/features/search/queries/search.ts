import type { Reads } from '../../../kernel/db.ts'
import { type Asker, type By, type Count, type Filters, findInAll } from '../../finding/index.ts'
import type { Asked } from '../asked.ts'
import { type FoundHit, fits, newestFirst, onePage, textsFor } from '../named.ts'
import { findMembers } from './members.ts'
import { findPages } from './pages.ts'
import { findPeople } from './people.ts'
import { findThemes } from './themes.ts'

export const perPage = 10
/** Nobody turns more pages than this. */
export const mostPages = 30
/** Of so many of the best, the newest are told first. */
const mostDated = 200

/** Who asks, in which network, on which day. */
export interface Asking {
  networkId: string
  asker: Asker
  /** Today, ISO date. */
  day: string
}

export interface SearchResult {
  hits: FoundHit[]
  /** All that was found with these filters. */
  total: number
  pages: number
  /** Each counts what the other filters leave. */
  counts: { kinds: Count[]; themes: Count[]; councils: Count[] }
  /** The words as they were understood, where nobody writes them as they were typed. */
  corrected: string | null
  /** False where all words are so small that every text has them. */
  tells: boolean
}

/** Finds in all that the asker may see, by names, words and meaning, and gives one page of it; the filters are `filters`, read from `asked`. */
export async function search(
  db: Reads,
  asking: Asking,
  asked: Asked,
  given: { filters: Filters; page: number; by?: By; typing?: boolean },
): Promise<SearchResult> {
  const { filters, page, by = 'both', typing = false } = given
  const all = await findNames(db, asked.words, asking)
  const names = all.filter((hit) => fits(hit, filters))
  const start = (page - 1) * perPage
  const dated = asked.order === 'newest'
  const { offset, limit } = dated
    ? { offset: 0, limit: mostDated }
    : textsFor(start, perPage, names.length)
  const { networkId, asker } = asking
  const sought = { networkId, asker, words: asked.words, filters, offset, limit, by, typing }
  const found = await findInAll(db, sought)
  const total = found.total + names.length
  const texts: FoundHit[] = found.hits.map((hit) => ({ ...hit, note: null }))
  return {
    hits: dated
      ? newestFirst([...texts, ...names]).slice(start, start + perPage)
      : onePage({ names, texts, offset, total: found.total, start, perPage }),
    total,
    pages: Math.min(mostPages, Math.ceil((dated ? Math.min(total, mostDated) : total) / perPage)),
    counts: countsWith(found.counts, all, filters),
    corrected: found.corrected ?? null,
    tells: found.tells,
  }
}

/** Members, people in office, themes and standing pages: few enough to be held beside the words, with a slip forgiven. */
async function findNames(db: Reads, words: string, asking: Asking): Promise<FoundHit[]> {
  const { day, asker } = asking
  const members = await findMembers(db, words, day)
  const people = await findPeople(db, words, { day, seated: asker.member })
  const themes = await findThemes(db, words)
  const pages = await findPages(db, words)
  return [...members, ...people, ...themes, ...pages].sort((a, b) => b.score - a.score)
}

const valuesOf = {
  kinds: ({ kind }: FoundHit) => [kind],
  themes: ({ themes }: FoundHit) => themes,
  councils: ({ councils }: FoundHit) => councils,
}

/** The counts of texts with those of names. */
function countsWith(
  counts: SearchResult['counts'],
  names: readonly FoundHit[],
  filters: Filters,
): SearchResult['counts'] {
  const added = (dim: keyof typeof valuesOf): Count[] => {
    const totals = new Map(counts[dim].map(({ value, total }) => [value, total]))
    for (const hit of names.filter((one) => fits(one, { ...filters, [dim]: undefined })))
      for (const value of valuesOf[dim](hit)) totals.set(value, (totals.get(value) ?? 0) + 1)
    return [...totals].map(([value, total]) => ({ value, total })).sort((a, b) => b.total - a.total)
  }
  return { kinds: added('kinds'), themes: added('themes'), councils: added('councils') }
}
