import type { IndicatorFacts } from './facts.ts'
import type { Figure, Noticed, ReadIndicator } from './read-indicators.ts'

/** What is kept of an indicator before an import. */
export interface KeptIndicator {
  id: string
  facts: IndicatorFacts
  /** By area and period. */
  figures: ReadonlyMap<string, Figure>
}

/** What an import does to one indicator. */
export interface IndicatorChange {
  facts: IndicatorFacts
  noticed: Noticed
  /** Null where it is new. */
  id: string | null
  factsChanged: boolean
  added: Figure[]
  changed: Figure[]
  same: number
  /** The periods of its figures in the file, the latest first. */
  periods: string[]
}

/** What a file brings for one indicator beside what is kept. A figure that was published is never replaced by one carried from merged councils; what the file does not have stays. */
export function changeOf(
  { facts, figures, noticed }: ReadIndicator,
  kept: KeptIndicator | undefined,
): IndicatorChange {
  const [added, changed]: [Figure[], Figure[]] = [[], []]
  let same = 0
  for (const [key, figure] of figures) {
    const before = kept?.figures.get(key)
    if (!before) added.push(figure)
    else if (sameFigure(before, figure) || (figure.carriedFrom && !before.carriedFrom)) same++
    else changed.push(figure)
  }
  const periods = new Map([...figures.values()].map(({ period, until }) => [period, until]))
  return {
    facts,
    noticed,
    id: kept?.id ?? null,
    factsChanged: kept !== undefined && JSON.stringify(kept.facts) !== JSON.stringify(facts),
    added,
    changed,
    same,
    periods: [...periods.keys()].sort((one, other) =>
      periods.get(other)!.localeCompare(periods.get(one)!),
    ),
  }
}

function sameFigure(one: Figure, other: Figure): boolean {
  return (
    one.value === other.value &&
    one.lower === other.lower &&
    one.upper === other.upper &&
    one.mark === other.mark &&
    one.publishedAs === other.publishedAs &&
    one.until === other.until &&
    partsOf(one) === partsOf(other)
  )
}

const partsOf = ({ carriedFrom }: Figure) =>
  (carriedFrom ?? []).map(({ gss, people }) => `${gss}=${people}`).join(' ')

/** Whether the import would change anything at all. */
export function changesAnything(changes: readonly IndicatorChange[]): boolean {
  return changes.some(
    ({ id, factsChanged, added, changed }) =>
      id === null || factsChanged || added.length > 0 || changed.length > 0,
  )
}
