import { type Box, placeLabels } from './map-labels.ts'
import type { Label } from './map-layout.ts'

export interface HexagonPlace {
  gss: string
  column: number
  row: number
}

export interface HexagonLayout {
  width: number
  height: number
  /** The outlines of all districts that are no members, as one SVG path. */
  others: string
  members: { gss: string; council: string; x: number; y: number; path: string; founder: boolean }[]
  labels: Label[]
  /** Members whose district has no hexagon: abolished since, or made since. */
  without: string[]
}

const width = 600
const margin = 60

/** Lays out every district as a hexagon of the same size, members among them, in units of a viewBox. */
export function layOutHexagons(
  hexagons: readonly HexagonPlace[],
  members: readonly { gss: string; council: string; founder: boolean }[],
): HexagonLayout {
  const columns = hexagons.map(({ column, row }) => column + (row % 2 === 0 ? 0 : 0.5))
  const rows = hexagons.map(({ row }) => row)
  const [west, east] = [Math.min(...columns), Math.max(...columns)]
  const [south, north] = [Math.min(...rows), Math.max(...rows)]
  const wide = (width - 2 * margin) / (east - west + 1)
  const radius = wide / Math.sqrt(3)
  const at = ({ column, row }: HexagonPlace) => ({
    x: round(margin + (column + (row % 2 === 0 ? 0 : 0.5) - west + 0.5) * wide),
    y: round(20 + radius + (north - row) * radius * 1.5),
  })
  const height = Math.round(40 + radius * 2 + (north - south) * radius * 1.5)
  const known = new Map(hexagons.map((hexagon) => [hexagon.gss, hexagon]))
  const ours = new Set(members.map(({ gss }) => gss))
  const placed = members.flatMap((member) => {
    const hexagon = known.get(member.gss)
    if (!hexagon) return []
    const { x, y } = at(hexagon)
    return [{ ...member, x, y, path: outline(x, y, radius - 0.6) }]
  })
  const frame: Box = { left: 0, top: 0, right: width, bottom: height }
  return {
    width,
    height,
    others: hexagons
      .filter(({ gss }) => !ours.has(gss))
      .map((hexagon) => {
        const { x, y } = at(hexagon)
        return outline(x, y, radius - 0.6)
      })
      .join(''),
    members: placed,
    labels: placeLabels(
      placed.map(({ council, x, y, founder }) => ({ council, x, y, r: wide / 2, founder })),
      frame,
    ),
    without: members.filter(({ gss }) => !known.has(gss)).map(({ council }) => council),
  }
}

/** A hexagon that stands on a corner, as an SVG path. */
function outline(x: number, y: number, radius: number): string {
  const half = round((radius * Math.sqrt(3)) / 2)
  const side = round(radius / 2)
  return `M${x} ${round(y - radius)}l${half} ${side}v${round(radius)}l${-half} ${side}l${-half} ${-side}v${-round(radius)}z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
