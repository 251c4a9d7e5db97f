/** A mark on a map that may have its name beside it. */
export interface Marked {
  council: string
  x: number
  y: number
  /** Half as wide as the mark. */
  r: number
  founder: boolean
}

export interface Label {
  council: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  /** Left out where the map is narrow. */
  minor: boolean
}

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Letters on a wide and on a narrow map, in units of the map. */
const letters = { wide: 17, narrow: 24 }

/** Founders first, then by size: first all that have room in large letters, then the others in small ones. */
export function placeLabels(dots: readonly Marked[], frame: Box): Label[] {
  const byRank = dots.toSorted(
    (one, other) => Number(other.founder) - Number(one.founder) || other.r - one.r,
  )
  const labels: Label[] = []
  const taken = { wide: [] as Box[], narrow: [] as Box[] }
  for (const size of ['narrow', 'wide'] as const) {
    for (const dot of byRank) {
      if (labels.some(({ council }) => council === dot.council)) continue
      const label = spots(dot).find((spot) => {
        const box = boxOf(spot, dot.council, letters[size])
        return (
          lies(box, frame) &&
          !taken[size].some((other) => overlap(box, other)) &&
          !dots.some((other) => overlap(box, around(other)))
        )
      })
      if (!label) continue
      labels.push({ council: dot.council, ...label, minor: size === 'wide' })
      taken.narrow.push(boxOf(label, dot.council, letters.narrow))
      taken.wide.push(boxOf(label, dot.council, letters.wide))
    }
  }
  return labels
}

type Spot = Pick<Label, 'x' | 'y' | 'anchor'>

/** Where a name may stand beside its dot, the best place first. */
function spots({ x, y, r }: Marked): Spot[] {
  const gap = r + 5
  const slant = r * 0.7 + 4
  return (
    [
      [x + gap, y + 5, 'start'],
      [x - gap, y + 5, 'end'],
      [x + slant, y + slant + 10, 'start'],
      [x - slant, y + slant + 10, 'end'],
      [x + slant, y - slant, 'start'],
      [x - slant, y - slant, 'end'],
      [x, y - gap - 2, 'middle'],
      [x, y + gap + 14, 'middle'],
    ] as const
  ).map(([left, base, anchor]) => ({ x: round(left), y: round(base), anchor }))
}

function boxOf({ x, y, anchor }: Spot, text: string, size: number): Box {
  const long = text.length * size * 0.52
  const left = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2
  return { left, right: left + long, top: y - size * 0.78, bottom: y + size * 0.24 }
}

function around({ x, y, r }: Marked): Box {
  return { left: x - r - 1, right: x + r + 1, top: y - r - 1, bottom: y + r + 1 }
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

function lies(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left + 2 &&
    box.right <= frame.right - 2 &&
    box.top >= frame.top + 2 &&
    box.bottom <= frame.bottom - 2
  )
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
