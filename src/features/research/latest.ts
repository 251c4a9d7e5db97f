import type { Figures, Indicator } from './indicator.ts'
import type { Part } from './published/carry.ts'
import type { IndicatorFacts } from './published/facts.ts'

/** The newest figure of an area. */
export interface LatestFigure {
  /** Null where the publisher held it back. */
  value: number | null
  lower: number | null
  upper: number | null
  /** As published; null where the figure ships, and only the periods of all are known. */
  period: string | null
  mark: string | null
  carriedFrom: readonly Part[] | null
}

/** An indicator with all that its page says of it. */
export interface IndicatorHere extends Indicator {
  /** Null of one that only ships. */
  facts: IndicatorFacts | null
  /** Of its figures in the database; null where it only ships. */
  importedId: string | null
  changedAt: Date | null
}

/** The figures of one network: those that ship, and those that it took in, which take their place. */
export interface FiguresHere extends Figures {
  indicators: readonly IndicatorHere[]
  latest(indicatorId: string, gss: string): LatestFigure | null
}

/** An imported indicator with its newest figures by area. */
export interface ImportedIndicator {
  id: string
  facts: IndicatorFacts
  changedAt: Date
  latest: ReadonlyMap<string, LatestFigure>
}

/** Puts imported figures in the place of those that ship, area by area, and beside them. */
export function figuresWith(shipped: Figures, imported: readonly ImportedIndicator[]): FiguresHere {
  const bySlug = new Map(imported.map((one) => [one.facts.slug, one]))
  const own = new Set(shipped.indicators.map(({ id }) => id))
  const indicators = [
    ...shipped.indicators.map((one) => withImported(one, bySlug.get(one.id))),
    ...imported
      .filter(({ facts }) => !own.has(facts.slug))
      .map((one) => withImported(plainly(one), one)),
  ]
  const latest = (id: string, gss: string): LatestFigure | null => {
    const found = bySlug.get(id)?.latest.get(gss)
    if (found) return found
    const value = own.has(id) ? shipped.figure(id, gss) : null
    return value === null ? null : { ...onlyValue, value }
  }
  return { indicators, latest, figure: (id, gss) => latest(id, gss)?.value ?? null }
}

const onlyValue = { lower: null, upper: null, period: null, mark: null, carriedFrom: null }

function plainly({ facts }: ImportedIndicator): Indicator {
  const { slug, title, unit, better, publisher, kind, topic } = facts
  return { id: slug, name: title, unit, better, models: [], periods: [], publisher, kind, topic }
}

/** What ships keeps its name and unit, by which people know it, and takes periods and publisher of the import. */
function withImported(one: Indicator, imported: ImportedIndicator | undefined): IndicatorHere {
  if (!imported) return { ...one, facts: null, importedId: null, changedAt: null }
  const { facts, changedAt, id } = imported
  const publisher = facts.publisher || one.publisher
  return { ...one, publisher, periods: periodsIn(imported), facts, importedId: id, changedAt }
}

/** The periods of the newest figures, the commonest first. */
function periodsIn({ latest }: ImportedIndicator): string[] {
  const many = new Map<string, number>()
  for (const { period } of latest.values())
    if (period) many.set(period, (many.get(period) ?? 0) + 1)
  return [...many.keys()].sort((one, other) => many.get(other)! - many.get(one)!)
}
