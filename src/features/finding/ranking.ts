import type { Count, Filters, Found } from './found.ts'
import type { RecordList, Sort } from './record-list.ts'

type Facet = 'kinds' | 'themes' | 'councils'

const valuesOf: Record<Facet, (sort: Sort) => readonly string[]> = {
  kinds: ({ kind }) => [kind],
  themes: ({ themes }) => themes,
  councils: ({ councils }) => councils,
}
const facets = Object.keys(valuesOf) as Facet[]

/** Of the places found, those that the filters take, and how many there would be with another choice in one of them. Places of one sort are counted together: there are few sorts and may be many places. */
export function filtered(
  records: RecordList,
  found: readonly number[],
  filters: Filters,
): { places: number[]; counts: Found['counts'] } {
  const places = inPeriod(records, found, filters)
  const numbers = new Uint32Array(records.sorts.length)
  for (const place of places) numbers[records.sortAt(place)]!++
  const totals: Record<Facet, Map<string, number>> = {
    kinds: new Map(),
    themes: new Map(),
    councils: new Map(),
  }
  const taken = new Uint8Array(numbers.length)
  records.sorts.forEach((sort, at) => {
    if (numbers[at] === 0) return
    const failed = facets.filter((facet) => !takes(sort, facet, filters))
    if (failed.length === 0) taken[at] = 1
    if (failed.length > 1) return
    for (const facet of failed.length === 0 ? facets : failed)
      for (const value of valuesOf[facet](sort))
        totals[facet].set(value, (totals[facet].get(value) ?? 0) + numbers[at]!)
  })
  const counts = (facet: Facet): Count[] =>
    [...totals[facet]]
      .map(([value, total]) => ({ value, total }))
      .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1))
  return {
    places: places.filter((place) => taken[records.sortAt(place)] === 1),
    counts: { kinds: counts('kinds'), themes: counts('themes'), councils: counts('councils') },
  }
}

function takes(sort: Sort, facet: Facet, filters: Filters): boolean {
  const wanted = filters[facet]
  return !wanted?.length || valuesOf[facet](sort).some((value) => wanted.includes(value))
}

function inPeriod(
  records: RecordList,
  places: readonly number[],
  { from, until }: Filters,
): readonly number[] {
  if (!from && !until) return places
  return places.filter((place) => {
    const on = records.at(place)?.on ?? null
    return on !== null && (!from || on >= from) && (!until || on <= until)
  })
}

/** The best so many places, the best first; of equals the newer record. */
export function bestOf(
  records: RecordList,
  places: readonly number[],
  score: Float32Array,
  most: number,
): number[] {
  const better = (a: number, b: number) =>
    score[b]! - score[a]! ||
    (records.at(b)?.on ?? '').localeCompare(records.at(a)?.on ?? '') ||
    a - b
  if (places.length <= 4 * most) return places.toSorted(better).slice(0, most)
  let best: number[] = []
  let least = Number.NEGATIVE_INFINITY
  // A short list is sorted whenever it is full; what is below its end is never taken in.
  for (const place of places) {
    if (score[place]! < least) continue
    best.push(place)
    if (best.length < 4 * most + 64) continue
    best = best.sort(better).slice(0, most)
    least = score[best.at(-1)!]!
  }
  return best.sort(better).slice(0, most)
}
