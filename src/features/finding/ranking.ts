import type { Count, Filters, Found } from './found.ts'
import type { IndexedRecord, RecordList } from './record-list.ts'

type Facet = 'kinds' | 'themes' | 'councils'

const valuesOf: Record<Facet, (record: IndexedRecord) => readonly string[]> = {
  kinds: ({ kind }) => [kind],
  themes: ({ themes }) => themes,
  councils: ({ councils }) => councils,
}
const facets = Object.keys(valuesOf) as Facet[]

/** Of the places found, those that the filters take, and how many there would be with another choice in one of them. */
export function filtered(
  records: RecordList,
  places: readonly number[],
  filters: Filters,
): { places: number[]; counts: Found['counts'] } {
  const totals: Record<Facet, Totals> = { kinds: new Map(), themes: new Map(), councils: new Map() }
  const chosen = facets.filter((facet) => filters[facet]?.length)
  const count = (facet: Facet, record: IndexedRecord) => {
    if (facet === 'kinds') more(totals.kinds, record.kind)
    else for (const value of record[facet]) more(totals[facet], value)
  }
  const kept: number[] = []
  for (const place of places) {
    const record = records.at(place)
    if (!record || !inPeriod(record, filters)) continue
    const failed = chosen.filter((facet) => !takes(record, facet, filters))
    if (failed.length === 0) kept.push(place)
    if (failed.length > 1) continue
    for (const facet of failed.length === 0 ? facets : failed) count(facet, record)
  }
  const counts = (facet: Facet): Count[] =>
    [...totals[facet]]
      .map(([value, { total }]) => ({ value, total }))
      .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1))
  return {
    places: kept,
    counts: { kinds: counts('kinds'), themes: counts('themes'), councils: counts('councils') },
  }
}

type Totals = Map<string, { total: number }>

function more(totals: Totals, value: string): void {
  const known = totals.get(value)
  if (known) known.total++
  else totals.set(value, { total: 1 })
}

function takes(record: IndexedRecord, facet: Facet, filters: Filters): boolean {
  const wanted = filters[facet]
  return !wanted?.length || valuesOf[facet](record).some((value) => wanted.includes(value))
}

function inPeriod({ on }: IndexedRecord, { from, until }: Filters): boolean {
  if (!from && !until) return true
  return on !== null && (!from || on >= from) && (!until || on <= until)
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
