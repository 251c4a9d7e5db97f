import type { Column } from './columns.ts'

/** Places made comparable: each column with mean 0 and standard deviation 1 over all of them. */
export interface Standing {
  columns: readonly { id: string; name: string; weight: number }[]
  places: number
  /** Row by row, each column already multiplied by the root of its weight. */
  scores: Float64Array
  /** 1 where the place had no figure and stands at the median. */
  filled: Uint8Array
}

/** How far apart two places are in one column, in standard deviations, and the share of their squared distance. */
export interface Difference {
  id: string
  name: string
  by: number
  /** How far the first of them lies from the mean of all places, in standard deviations. */
  here: number
  share: number
  /** One of the two had no figure, so that the median stood in. */
  filled: boolean
}

export interface Peer {
  /** The row of the place. */
  place: number
  /** Euclidean distance over all columns. */
  distance: number
}

/**
 * Makes columns comparable by the steps of the Office for National Statistics (Clustering similar
 * local authorities and statistical nearest neighbours, 2025): below the 1st percentile and above the
 * 99th values are drawn in, gaps take the median, each column gets mean 0 and standard deviation 1.
 * Weights multiply squared differences; 1 unless given, and a column of weight 0 takes no part.
 */
export function standardise(
  columns: readonly Column[],
  weights: Readonly<Record<string, number>> = {},
): Standing {
  const used = columns
    .map(({ id, name, values }) => ({ id, name, values, weight: weights[id] ?? 1 }))
    .filter(({ values, weight }) => weight > 0 && values.some((value) => !Number.isNaN(value)))
  const places = columns[0]?.values.length ?? 0
  const scores = new Float64Array(places * used.length)
  const filled = new Uint8Array(places * used.length)
  used.forEach(({ values, weight }, at) => {
    const column = standardised(values)
    const root = Math.sqrt(weight)
    for (let place = 0; place < places; place++) {
      scores[place * used.length + at] = root * column[place]!
      filled[place * used.length + at] = Number.isNaN(values[place]!) ? 1 : 0
    }
  })
  return {
    columns: used.map(({ id, name, weight }) => ({ id, name, weight })),
    places,
    scores,
    filled,
  }
}

/** The places nearest to one, the nearest first; those that `leftOut` names take no part, nor does the place itself. */
export function nearest(
  standing: Standing,
  place: number,
  limit: number,
  leftOut: (other: number) => boolean = () => false,
): Peer[] {
  const peers: Peer[] = []
  for (let other = 0; other < standing.places; other++) {
    const distance = squared(standing, place, other)
    const full = peers.length === limit
    if (full && distance >= peers[limit - 1]!.distance) continue
    if (other === place || leftOut(other)) continue
    if (full) peers.pop()
    let at = peers.length
    while (at > 0 && peers[at - 1]!.distance > distance) at--
    peers.splice(at, 0, { place: other, distance })
  }
  for (const peer of peers) peer.distance = Math.sqrt(peer.distance)
  return peers
}

/** What makes two places alike and what sets them apart: every column, the most alike first. */
export function differences(standing: Standing, one: number, other: number): Difference[] {
  const { columns, scores, filled } = standing
  const many = columns.length
  const whole = squared(standing, one, other)
  return columns
    .map(({ id, name, weight }, at) => {
      const score = scores[one * many + at]! - scores[other * many + at]!
      return {
        id,
        name,
        by: score / Math.sqrt(weight),
        here: scores[one * many + at]! / Math.sqrt(weight),
        share: whole === 0 ? 0 : (score * score) / whole,
        filled: filled[one * many + at] === 1 || filled[other * many + at] === 1,
      }
    })
    .sort((a, b) => a.share - b.share)
}

function squared({ columns, scores }: Standing, one: number, other: number): number {
  const many = columns.length
  let sum = 0
  for (let at = 0; at < many; at++) {
    const by = scores[one * many + at]! - scores[other * many + at]!
    sum += by * by
  }
  return sum
}

function standardised(values: Float64Array): Float64Array {
  const known = values.filter((value) => !Number.isNaN(value)).sort()
  const [low, high] = [percentile(known, 0.01), percentile(known, 0.99)]
  const middle = percentile(known, 0.5)
  const drawn = values.map((value) =>
    Number.isNaN(value) ? middle : Math.min(high, Math.max(low, value)),
  )
  const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length
  const variance = drawn.reduce((sum, value) => sum + (value - mean) ** 2, 0) / drawn.length
  const deviation = Math.sqrt(variance)
  return drawn.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation))
}

/** The value below which that share of sorted values lies, between two of them in proportion. */
function percentile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share
  const below = Math.floor(at)
  const above = Math.min(below + 1, sorted.length - 1)
  return sorted[below]! + (sorted[above]! - sorted[below]!) * (at - below)
}
