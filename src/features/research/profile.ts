import type { Indicator } from './indicator.ts'
import type { FiguresHere, LatestFigure } from './latest.ts'
import type { Place } from './place.ts'
import { middleAmong, middleOf, rankOf, type Spread } from './spread.ts'

/** One figure of a place beside those of others. */
export interface ProfileLine {
  indicator: Indicator
  value: number | null
  /** Confidence limits of its own figure, where they are published. */
  limits: readonly [number, number] | null
  /** Whether the publisher holds its own figure back. */
  heldBack: boolean
  /** Whose figure it is where it is not the place's own. */
  carried: 'merged' | 'county' | null
  ofPeers: number | null
  ofMembers: number | null
  ofAll: number | null
  /** 1 is the highest; null where the place has no figure that could be ranked. */
  rank: number | null
  many: number
  sorted: readonly number[]
}

export interface ProfileFacts {
  figures: FiguresHere
  place: Place
  spreads: ReadonlyMap<string, Spread>
  peers: readonly string[]
  members: readonly string[]
}

/** Every published figure of a place, beside the middle of its peers, of the members and of all. */
export function profileOf(facts: ProfileFacts): ProfileLine[] {
  const { figures, place, spreads, peers, members } = facts
  return figures.indicators.map((indicator) => {
    const spread = spreads.get(indicator.id)!
    const own = spread.of.get(place.gss) ?? null
    const value = own ?? (place.county === null ? null : figures.figure(indicator.id, place.county))
    const latest = figures.latest(indicator.id, place.gss)
    const published = latest !== null && latest.value !== null && !latest.carriedFrom
    return {
      indicator,
      value,
      limits: limitsOf(latest),
      heldBack: latest !== null && latest.value === null,
      carried: value === null || published ? null : own === null ? 'county' : 'merged',
      ofPeers: middleAmong(spread, peers),
      ofMembers: middleAmong(spread, members),
      ofAll: middleOf(spread.sorted),
      rank: own === null ? null : rankOf(spread, own),
      many: spread.sorted.length,
      sorted: spread.sorted,
    }
  })
}

function limitsOf(latest: LatestFigure | null): readonly [number, number] | null {
  const { lower = null, upper = null } = latest ?? {}
  return lower === null || upper === null ? null : [lower, upper]
}
