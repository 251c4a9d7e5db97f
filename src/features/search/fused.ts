import { type Hit, type Kind, kinds, perPage, plain } from './search.ts'

/** A record near in meaning to what is asked. */
export interface Near {
  kind: string
  title: string
  summary: string
  href: string
  passage: string
  on: string | null
  likeness: number
}

/** A short title is like many questions by chance; a passage says more of itself. */
const least = { title: 0.5, passage: 0.4 }

/** Whether a passage is about what is asked; the title of a record is its passage 0. */
export const isNear = ({ position, likeness }: { position: number; likeness: number }): boolean =>
  likeness >= (position === 0 ? least.title : least.passage)

/** Where the words find more of a kind than this, they are clear enough: the meaning adds none. */
export const mostFused = perPage
/** Softens the first places, as is usual in reciprocal rank fusion. */
const soft = 60

/** A question of one word, a phrase, and words left out are looked for by words alone: one word is like anything, and the others are meant as they stand. */
export function asksForMeaning(words: string): boolean {
  if (/"|“|(^|\s)-[\p{L}\p{N}]/u.test(words)) return false
  return (words.match(/[\p{L}\p{N}]{3,}/gu) ?? []).length > 1
}

/** The nearest by words and the nearest in meaning in one order: what is high in both stands first, a name that was typed exactly before all. */
export function fuse(byWords: readonly Hit[], near: readonly Near[]): Hit[] {
  const places = new Map(near.map(({ href }, place) => [href, place]))
  const share = (place: number | undefined) => (place === undefined ? 0 : 1 / (soft + 1 + place))
  const known = new Set(byWords.map(({ href }) => href))
  const scored = byWords.map((hit, place) => ({
    hit,
    score: (hit.rank >= 1.5 ? 1 : 0) + share(place) + share(places.get(hit.href)),
  }))
  near.forEach((one, place) => {
    const hit = hitOf(one)
    if (hit && !known.has(one.href)) scored.push({ hit, score: share(place) })
  })
  return scored.sort((a, b) => b.score - a.score).map(({ hit }) => hit)
}

/** The records that the words did not find. */
export function onlyByMeaning(byWords: readonly Hit[], near: readonly Near[]): Near[] {
  const known = new Set(byWords.map(({ href }) => href))
  return near.filter(({ href }) => !known.has(href))
}

const mostWordsShown = 32

function hitOf({ kind, title, summary, href, passage, on, likeness }: Near): Hit | null {
  const known = kinds.find((one): one is Kind => one === kind)
  if (!known) return null
  const words = (passage === title ? summary : passage).split(/\s+/)
  const shown = words.slice(0, mostWordsShown).join(' ')
  const snippet = words.length > mostWordsShown ? `${shown} …` : shown
  return {
    kind: known,
    href,
    title: plain(title),
    note: null,
    snippet: snippet ? plain(snippet) : [],
    day: on,
    byMeaning: true,
    rank: likeness,
  }
}
