/** How well a search puts what is relevant first: 1 is perfect, 0 found nothing. */
export interface Measures {
  ndcg10: number
  mrr: number
  recall5: number
}

/** What one query found, the best first, beside what a person judged relevant. */
export interface Judged {
  found: readonly string[]
  relevant: readonly string[]
}

/** How much of the best order the first so many keep: each relevant one counts less the lower it stands, and once. */
export function ndcgAt(places: number, { found, relevant }: Judged): number {
  const wanted = new Set(relevant)
  const ideal = gainOf(Array.from({ length: Math.min(places, wanted.size) }, (_, place) => place))
  return ideal === 0 ? 0 : gainOf(placesOf({ found, relevant }, places)) / ideal
}

/** One over the place of the first relevant one; 0 where none was found. */
export function reciprocalRank(judged: Judged): number {
  const [first] = placesOf(judged, judged.found.length)
  return first === undefined ? 0 : 1 / (first + 1)
}

/** Which part of what is relevant stands among the first so many. */
export function recallAt(places: number, judged: Judged): number {
  const wanted = new Set(judged.relevant).size
  return wanted === 0 ? 0 : placesOf(judged, places).length / wanted
}

/** The means over all queries; nothing judged gives 0. */
export function measuresOf(judged: readonly Judged[]): Measures {
  const mean = (of: (one: Judged) => number) =>
    judged.length === 0 ? 0 : judged.reduce((sum, one) => sum + of(one), 0) / judged.length
  return {
    ndcg10: mean((one) => ndcgAt(10, one)),
    mrr: mean(reciprocalRank),
    recall5: mean((one) => recallAt(5, one)),
  }
}

/** Places, from 0, at which relevant ones stand; one that is found twice counts where it stands first. */
function placesOf({ found, relevant }: Judged, places: number): number[] {
  const left = new Set(relevant)
  return found.slice(0, places).flatMap((name, place) => (left.delete(name) ? [place] : []))
}

const gainOf = (places: readonly number[]) =>
  places.reduce((sum, place) => sum + 1 / Math.log2(place + 2), 0)
