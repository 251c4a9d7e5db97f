import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import { type Asker, type Audience, mayFind } from '../findable.ts'
import type { By, Count, Filters, Found, Hit, Marked } from '../found.ts'
import { nearestInMeaning } from './nearest.ts'

/** What somebody looks for, and who they are. */
export interface Sought {
  networkId: string
  words: string
  asker: Asker
  filters?: Filters
  limit: number
  offset?: number
  by?: By
}

const plain = (text: string): Marked => (text ? [{ text, marked: false }] : [])
const mostNear = 20

/** Finds in all that the asker may find, by words and by meaning; the best first. */
export async function findInAll(db: Reads, sought: Sought): Promise<Found> {
  const { networkId, words, asker, filters = {}, limit, offset = 0, by = 'both' } = sought
  const tells = /[\p{L}\p{N}]{2,}/u.test(words)
  if (!tells) return { hits: [], total: 0, counts: countsOf([], filters), tells }
  const near =
    by === 'words'
      ? []
      : await nearestInMeaning(db, { networkId, asked: words, asker, limit: mostNear })
  const holding = by === 'meaning' ? [] : await holdingWords(db, words, asker)
  const found = new Map<string, Hit>()
  for (const one of holding) found.set(`${one.kind} ${one.subjectId}`, one)
  for (const { position, likeness, passage, ...one } of near) {
    const key = `${one.kind} ${one.subjectId}`
    const known = found.get(key)
    if (known) known.score += likeness
    else if (likeness > 0.4)
      found.set(key, {
        ...one,
        title: plain(one.title),
        passage: position === 0 ? [] : plain(passage),
        byMeaning: true,
        score: likeness,
      })
  }
  const ranked = [...found.values()].sort((a, b) => b.score - a.score)
  const hits = ranked.filter((hit) => fits(hit, filters))
  return {
    hits: hits.slice(offset, offset + limit),
    total: hits.length,
    counts: countsOf(ranked, filters),
    tells,
  }
}

async function holdingWords(db: Reads, words: string, asker: Asker): Promise<Hit[]> {
  const query = sql`websearch_to_tsquery('english', ${words})`
  const rows = await db
    .selectFrom('findable as f')
    .innerJoin('passage as p', (join) =>
      join
        .onRef('p.network_id', '=', 'f.network_id')
        .onRef('p.kind', '=', 'f.kind')
        .onRef('p.subject_id', '=', 'f.subject_id'),
    )
    .select(['f.kind', 'f.subject_id as subjectId', 'f.audience', 'f.own_gss as ownGss', 'f.title'])
    .select(['f.summary', 'f.href', 'f.on_date as on', 'f.themes', 'f.councils'])
    .select(['p.position', 'p.text'])
    .select(sql<number>`ts_rank(to_tsvector('english', p.text), ${query})`.as('rank'))
    .where('f.removed_at', 'is', null)
    .where(sql<boolean>`to_tsvector('english', p.text) @@ ${query}`)
    .orderBy('rank', 'desc')
    .execute()
  const best = new Map<string, Hit>()
  for (const { position, text, rank, audience, ...row } of rows) {
    const key = `${row.kind} ${row.subjectId}`
    if (best.has(key) || !mayFind(asker, audience as Audience, row.ownGss)) continue
    best.set(key, {
      ...row,
      audience,
      title: plain(row.title),
      passage: position === 0 ? [] : plain(text),
      byMeaning: false,
      score: rank + 1,
    })
  }
  return [...best.values()]
}

const dims = {
  kinds: ({ kind }: Hit) => [kind],
  themes: ({ themes }: Hit) => themes,
  councils: ({ councils }: Hit) => councils,
}

function fits(hit: Hit, filters: Filters): boolean {
  for (const dim of ['kinds', 'themes', 'councils'] as const) {
    const wanted = filters[dim]
    if (wanted?.length && !dims[dim](hit).some((value) => wanted.includes(value))) return false
  }
  if (filters.from && !(hit.on && hit.on >= filters.from)) return false
  return !(filters.until && !(hit.on && hit.on <= filters.until))
}

function countsOf(ranked: Hit[], filters: Filters): Found['counts'] {
  const count = (dim: 'kinds' | 'themes' | 'councils'): Count[] => {
    const totals = new Map<string, number>()
    for (const hit of ranked.filter((one) => fits(one, { ...filters, [dim]: undefined })))
      for (const value of dims[dim](hit)) totals.set(value, (totals.get(value) ?? 0) + 1)
    return [...totals].map(([value, total]) => ({ value, total })).sort((a, b) => b.total - a.total)
  }
  return { kinds: count('kinds'), themes: count('themes'), councils: count('councils') }
}
