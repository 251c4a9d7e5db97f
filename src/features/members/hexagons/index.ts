import { coordinates } from './coordinates.ts'

export interface Hexagon {
  gss: string
  column: number
  row: number
}

let read: readonly Hexagon[] | null = null

/** Every district of 2023 as one hexagon of the same size. */
export function allHexagons(): readonly Hexagon[] {
  read ??= coordinates
    .trim()
    .split(/[;\n]/)
    .map((place) => {
      const [gss, column, row] = place.split(' ')
      return { gss: gss!, column: Number(column), row: Number(row) }
    })
  return read
}

/** The line under a map of hexagons that says whose arrangement it is. */
export const hexagonSource = 'Arrangement of hexagons: ODI Leeds, MIT licence; districts of 2023'
