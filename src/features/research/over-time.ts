import type { IndicatorHere } from './latest.ts'
import type { Place } from './place.ts'
import { type Average, averageOf } from './ranking.ts'
import { middleOf } from './spread.ts'

/** Every figure of one period, by area. */
export interface PeriodFigures {
  period: string
  until: string
  of: ReadonlyMap<string, number>
  /** Confidence limits, of areas for which they are published. */
  limits: ReadonlyMap<string, readonly [number, number]>
}

/** One period of an indicator: the middle of all authorities of today, the members together, and some places by name. */
export interface InPeriod {
  period: string
  /** Its last day, ISO date. */
  until: string
  places: number
  middle: number | null
  members: Average
  /** Of each place asked for, in order; null where it has no figure. */
  named: readonly (number | null)[]
  /** Of the same places; null where none are published. */
  limits: readonly (readonly [number, number] | null)[]
}

/** An indicator over all the periods that there are, the oldest first. */
export function overTime(
  { kind }: IndicatorHere,
  periods: readonly PeriodFigures[],
  places: ReadonlyMap<string, Place>,
  members: readonly string[],
  named: readonly string[],
): InPeriod[] {
  return periods
    .toSorted((one, other) => one.until.localeCompare(other.until))
    .map(({ period, until, of, limits }) => {
      const today = [...of].filter(([gss]) => places.get(gss)?.current)
      const ofMembers = members.flatMap((gss) => {
        const [place, value] = [places.get(gss), of.get(gss)]
        return place && value !== undefined ? [{ place, value }] : []
      })
      return {
        period,
        until,
        places: today.length,
        middle: middleOf(today.map(([, value]) => value).sort((one, other) => one - other)),
        members: averageOf(kind, ofMembers, members.length),
        named: named.map((gss) => of.get(gss) ?? null),
        limits: named.map((gss) => limits.get(gss) ?? null),
      }
    })
}
