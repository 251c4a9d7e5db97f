import { columnsOf } from './columns.ts'
import type { Area, Figures } from './indicator.ts'

/** How one published figure is spread over the authorities of a day. */
export interface Spread {
  /** By code, only those that have a figure of their own or of the councils merged into them. */
  of: ReadonlyMap<string, number>
  /** All of them, the lowest first. */
  sorted: readonly number[]
}

/** The spread of each published figure; a county's figure is not counted again for its districts. */
export function spreadsOf(figures: Figures, everywhere: readonly Area[]): Map<string, Spread> {
  const byCode = new Map(everywhere.map((area) => [area.gss, area]))
  const today = everywhere.filter(({ current }) => current)
  const alone = today.map((area) => ({ ...area, county: null }))
  const ids = figures.indicators.map(({ id }) => id)
  return new Map(
    columnsOf(figures, alone, byCode, ids).map(({ id, values }) => {
      const of = new Map(
        today.flatMap(({ gss }, row) =>
          Number.isNaN(values[row]!) ? [] : [[gss, values[row]!] as const],
        ),
      )
      return [id, { of, sorted: [...of.values()].sort((one, other) => one - other) }]
    }),
  )
}

/** The middle of sorted values, between the two in the middle where they are even in number; null of none. */
export function middleOf(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null
  const half = (sorted.length - 1) / 2
  return (sorted[Math.floor(half)]! + sorted[Math.ceil(half)]!) / 2
}

/** The middle of what these places have; null where none of them has a figure. */
export function middleAmong({ of }: Spread, codes: readonly string[]): number | null {
  const known = codes.flatMap((gss) => of.get(gss) ?? [])
  return middleOf(known.sort((one, other) => one - other))
}

/** How many have a higher figure, and one: 1 is the highest. Equal figures share their place. */
export function rankOf({ sorted }: Spread, value: number): number {
  return sorted.filter((other) => other > value).length + 1
}
