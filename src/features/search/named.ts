import type { Filters, Hit } from '../finding/index.ts'

/** A record that was found, by its name or by its text. */
export interface FoundHit extends Hit {
  /** "Leader of Lincoln", where it says more than the title. */
  note: string | null
  demonstration?: boolean
}

/** A record that everybody who asks may see, found by its name. */
export const namedHit = (
  named: Pick<FoundHit, 'kind' | 'subjectId' | 'href' | 'title' | 'note' | 'passage' | 'score'> &
    Partial<FoundHit>,
): FoundHit => ({
  summary: '',
  on: null,
  themes: [],
  councils: [],
  audience: 'public',
  ownGss: null,
  byMeaning: false,
  ...named,
})

/** From here on a name counts as typed whole, and stands before every text. */
export const whole = 0.94
/** Below, a name is like the words by chance. */
export const least = 0.3

/** Whether what is found by name lies in what is wanted; it has no date, so it lies in no period. */
export function fits(hit: Pick<Hit, 'kind' | 'themes' | 'councils'>, filters: Filters): boolean {
  if (filters.from || filters.until) return false
  return (
    among(filters.kinds, [hit.kind]) &&
    among(filters.themes, hit.themes) &&
    among(filters.councils, hit.councils)
  )
}

const among = (wanted: readonly string[] | undefined, has: readonly string[]) =>
  !wanted?.length || has.some((one) => wanted.includes(one))

/** The newest first; what has no date stands last, the best first. */
export const newestFirst = (hits: readonly FoundHit[]): FoundHit[] =>
  [...hits].sort((a, b) => (b.on ?? '').localeCompare(a.on ?? '') || b.score - a.score)

/** How many texts stand before names that are only like the words. */
const textsFirst = 3

/** Which of the texts a page needs: `offset` and `limit` for a page of `perPage` from `start`. */
export function textsFor(start: number, perPage: number, names: number) {
  const offset = Math.max(0, start - names)
  return { offset, limit: start + perPage - offset }
}

/** One page of names and texts in one order: names typed whole, the best texts, other names, further texts. */
export function onePage<T extends Hit>(given: {
  names: readonly T[]
  texts: readonly T[]
  /** The place of the first of `texts` among all texts, and how many there are. */
  offset: number
  total: number
  start: number
  perPage: number
}): T[] {
  const { names, texts, offset, total, start, perPage } = given
  const first = names.filter(({ score }) => score >= whole)
  const later = names.filter(({ score }) => score < whole)
  const before = Math.min(textsFirst, total)
  const at = (place: number): T | undefined => {
    if (place < first.length) return first[place]
    const left = place - first.length
    if (left < before) return texts[left - offset]
    if (left < before + later.length) return later[left - before]
    return texts[left - later.length - offset]
  }
  return Array.from({ length: perPage }, (_, place) => at(start + place)).filter(
    (hit) => hit !== undefined,
  )
}
