import { columnsOf, columnsOfModel } from './columns.ts'
import type { Comparison } from './comparison.ts'
import type { Area, Figures } from './indicator.ts'
import { type Difference, differences, nearest, type Standing, standardise } from './peers.ts'

export interface FoundPeer {
  gss: string
  /** In standard deviations, over all columns. */
  distance: number
}

/** Places made comparable once, for any number of questions. */
export interface Comparable {
  areas: readonly Area[]
  rows: ReadonlyMap<string, number>
  standing: Standing
  /** Columns in which a place has no figure, so that the median stands in. */
  missing(gss: string): string[]
  /** What a place is compared by: its own figure, or the one that stands in for it; null where there is none. */
  figure(gss: string, id: string): number | null
}

/** With fewer of its figures than this share, a place is compared with nobody: it would be compared by the middle of all. */
const leastKnown = 0.5

/** Makes all areas comparable that are there today and have figures enough. */
export function comparableAreas(
  figures: Figures,
  everywhere: readonly Area[],
  { model, weights }: Comparison,
): Comparable {
  const byCode = new Map(everywhere.map((area) => [area.gss, area]))
  const own = Object.keys(weights)
  const ids = own.length > 0 ? own : columnsOfModel(figures, model)
  const today = everywhere.filter(({ current }) => current)
  const known = columnsOf(figures, today, byCode, ids)
  const areas = today.filter((_, row) => {
    const gaps = known.filter(({ values }) => Number.isNaN(values[row]!)).length
    return gaps <= ids.length * (1 - leastKnown)
  })
  const columns = columnsOf(figures, areas, byCode, ids)
  const standing = standardise(columns, weights)
  const byId = new Map(columns.map(({ id, values }) => [id, values]))
  const rows = new Map(areas.map(({ gss }, row) => [gss, row]))
  return {
    areas,
    rows,
    standing,
    missing(gss) {
      const start = (rows.get(gss) ?? -1) * standing.columns.length
      if (start < 0) return []
      return standing.columns.flatMap(({ name }, at) => (standing.filled[start + at] ? [name] : []))
    },
    figure(gss, id) {
      const value = byId.get(id)?.[rows.get(gss) ?? -1]
      return value === undefined || Number.isNaN(value) ? null : value
    },
  }
}

/**
 * The places most like one, the nearest first; null where it is not among them. A county and the
 * districts that it contains are no peers of each other. `among` keeps the choice to some, such as
 * members of a network.
 */
export function findPeers(
  { areas, rows, standing }: Comparable,
  gss: string,
  limit: number,
  among: (gss: string) => boolean = () => true,
): FoundPeer[] | null {
  const row = rows.get(gss)
  if (row === undefined) return null
  const itself = areas[row]!
  return nearest(standing, row, limit, (other) => {
    const area = areas[other]!
    return !among(area.gss) || area.county === gss || itself.county === area.gss
  }).map(({ place, distance }) => ({ gss: areas[place]!.gss, distance }))
}

/** What makes two places alike and what sets them apart: every column, the most alike first; none where one of them is not compared. */
export function whyAlike({ rows, standing }: Comparable, one: string, other: string): Difference[] {
  const [first, second] = [rows.get(one), rows.get(other)]
  return first === undefined || second === undefined ? [] : differences(standing, first, second)
}
