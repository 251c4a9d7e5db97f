import type { Figures, Indicator } from './indicator.ts'
import type { Place } from './place.ts'
import { middleAmong, middleOf, rankOf, type Spread } from './spread.ts'

/** One figure of a place beside those of others. */
export interface ProfileLine {
  indicator: Indicator
  value: number | null
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
  figures: Figures
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
    const published = figures.figure(indicator.id, place.gss) !== null
    return {
      indicator,
      value,
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
