import type { PartySeats } from './control.ts'

export interface Seat {
  x: number
  y: number
  party: string
}

export interface Hemicycle {
  width: number
  height: number
  /** How large a seat is drawn. */
  r: number
  /** By party from left to right, in the order given. */
  seats: Seat[]
}

const width = 600
const outer = 280
const inner = 110

/** Seats in rows of a half circle, each party a slice of it. */
export function layOutHemicycle(parties: readonly PartySeats[]): Hemicycle {
  const total = parties.reduce((sum, { seats }) => sum + seats, 0)
  const rows = Math.max(1, Math.min(14, Math.round(Math.sqrt(total / 6))))
  const radii = Array.from({ length: rows }, (_, row) =>
    rows === 1 ? outer : inner + ((outer - inner) * row) / (rows - 1),
  )
  const long = radii.reduce((sum, radius) => sum + radius, 0)
  // Seats of a row in proportion to its length; the outermost takes what rounding leaves.
  const counts = radii.map((radius) => Math.round((total * radius) / long))
  counts[rows - 1]! += total - counts.reduce((sum, count) => sum + count, 0)
  const places = radii
    .flatMap((radius, row) =>
      Array.from({ length: Math.max(0, counts[row]!) }, (_, at) => {
        const share = counts[row]! === 1 ? 0.5 : at / (counts[row]! - 1)
        return { radius, share }
      }),
    )
    .toSorted((one, other) => one.share - other.share || one.radius - other.radius)
  const owners = parties.flatMap(({ party, seats }) => Array.from({ length: seats }, () => party))
  const gap = Math.min(
    ...radii.map((radius, row) =>
      counts[row]! > 1 ? (Math.PI * radius) / (counts[row]! - 1) : 40,
    ),
    rows > 1 ? (outer - inner) / (rows - 1) : 40,
  )
  return {
    width,
    height: outer + 30,
    r: round(Math.max(1, Math.min(14, gap * 0.42))),
    seats: places.map(({ radius, share }, at) => ({
      x: round(width / 2 - radius * Math.cos(Math.PI * share)),
      y: round(outer + 15 - radius * Math.sin(Math.PI * share)),
      party: owners[at]!,
    })),
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
