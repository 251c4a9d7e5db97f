import type { IndicatorHere } from './latest.ts'
import type { Place } from './place.ts'
import { averageOf } from './ranking.ts'
import { middleOf, type Spread } from './spread.ts'
import { groupedByTopic } from './topic.ts'

export interface IndicatorLine {
  indicator: IndicatorHere
  /** The average of members, or of counts the sum; null where there is none. */
  members: number | null
  middle: number | null
  places: number
}

export interface TopicOfIndicators {
  topic: string
  lines: readonly IndicatorLine[]
}

/** Whether an indicator has every word, in its name, topic, publisher or what it measures; case and accents count for nothing. */
export function hasWords({ name, topic, publisher, facts }: IndicatorHere, words: string): boolean {
  const text = folded(
    `${name} ${topic} ${publisher} ${facts?.title ?? ''} ${facts?.measures ?? ''}`,
  )
  return folded(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** Indicators by topic in the order of topics, each with what members have and the middle of all. */
export function byTopic(
  indicators: readonly IndicatorHere[],
  spreads: ReadonlyMap<string, Spread>,
  places: ReadonlyMap<string, Place>,
  members: readonly string[],
): TopicOfIndicators[] {
  const lines = indicators.map((indicator): IndicatorLine => {
    const spread = spreads.get(indicator.id)!
    const ofMembers = members.flatMap((gss) => {
      const [place, value] = [places.get(gss), spread.of.get(gss)]
      return place && value !== undefined ? [{ place, value }] : []
    })
    return {
      indicator,
      members: averageOf(indicator.kind, ofMembers, members.length).value,
      middle: middleOf(spread.sorted),
      places: spread.of.size,
    }
  })
  return groupedByTopic(lines, ({ indicator }) => indicator.topic).map(([topic, some]) => ({
    topic,
    lines: some,
  }))
}
