import type { RankedPlace, Ranking } from './ranking.ts'

/** What a comparison of places by one figure does not show. */
export interface NotShown {
  /** Places whose figure is of another period than most, by period; the commonest of these first. */
  otherPeriods: readonly { period: string; places: readonly RankedPlace[] }[]
  usualPeriod: string | null
  /** How many places have confidence limits. */
  withLimits: number
  /** Of places next to one another in order, both with limits: how many pairs overlap, of how many. */
  overlapping: number
  pairs: number
  /** Places whose limits hold the average of the members. */
  likeMembers: number
  carried: readonly RankedPlace[]
}

/** Says of a ranking what it cannot tell: periods, limits that overlap, figures put together. */
export function notShownIn({ all, members }: Ranking): NotShown {
  const byPeriod = Map.groupBy(
    all.filter(({ period }) => period !== null),
    ({ period }) => period!,
  )
  const periods = [...byPeriod].toSorted(([, one], [, other]) => other.length - one.length)
  const limited = all.filter(hasLimits).toSorted((one, other) => one.value - other.value)
  const pairs = limited.slice(1).map((one, at) => [limited[at]!, one] as const)
  const average = members.value
  return {
    usualPeriod: periods[0]?.[0] ?? null,
    otherPeriods: periods.slice(1).map(([period, places]) => ({ period, places })),
    withLimits: limited.length,
    pairs: pairs.length,
    overlapping: pairs.filter(([one, other]) => overlap(one, other)).length,
    likeMembers:
      average === null
        ? 0
        : limited.filter(({ lower, upper }) => lower! <= average && average <= upper!).length,
    carried: all.filter(({ carriedFrom }) => carriedFrom !== null),
  }
}

const hasLimits = ({ lower, upper }: RankedPlace) => lower !== null && upper !== null

/** Whether the confidence limits of two figures overlap: their difference may be chance. */
export function overlap(
  one: Pick<RankedPlace, 'lower' | 'upper'>,
  other: Pick<RankedPlace, 'lower' | 'upper'>,
): boolean {
  return one.lower! <= other.upper! && other.lower! <= one.upper!
}
