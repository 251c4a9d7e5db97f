/** A council to be set on a map. */
export interface Place {
  council: string
  lat: number
  lon: number
  population: number | null
  founder: boolean
}

export interface Dot {
  council: string
  x: number
  y: number
  /** Its area is in proportion to the population. */
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

export interface MapLayout {
  width: number
  height: number
  /** The land as an SVG path. */
  land: string
  /** The largest first, so that the small ones lie on top. */
  dots: Dot[]
  /** Those for which there is room; every council is in the table beside. */
  labels: Label[]
}

type Point = readonly [x: number, y: number]
interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const width = 600
const margin = { x: 105, y: 62 }
const tallest = 760
/** Letters on a wide and on a narrow map, in units of the map. */
const letters = { wide: 17, narrow: 24 }

/** Lays out a map of councils in units of a viewBox: the view is as near as all of them allow, and no two names overlap. */
export function layOutMap(
  places: readonly Place[],
  land: readonly (readonly Point[])[],
): MapLayout {
  const view = viewOf(places)
  const dots = places
    .map((place) => ({
      council: place.council,
      ...view.at(place.lon, place.lat),
      r: place.population === null ? 5 : round(Math.max(3, Math.sqrt(place.population) * 0.0173)),
      founder: place.founder,
    }))
    .toSorted((one, other) => other.r - one.r)
  const frame = { left: 0, top: 0, right: width, bottom: view.height }
  const rings = land
    .map((ring) =>
      clip(
        ring.map(([lon, lat]) => pointAt(view, lon, lat)),
        frame,
      ),
    )
    .filter((ring) => ring.length > 2)
  return {
    width,
    height: view.height,
    land: rings.map((ring) => `M${ring.map(([x, y]) => `${x} ${y}`).join('L')}Z`).join(''),
    dots,
    labels: placeLabels(dots, frame),
  }
}

interface View {
  height: number
  at(lon: number, lat: number): { x: number; y: number }
}

/** Mercator, fitted to the places; a single place still shows some country around it. */
function viewOf(places: readonly Place[]): View {
  const xs = places.map(({ lon }) => lon)
  const ys = places.map(({ lat }) => mercator(lat))
  const [west, east] = spread(xs.length > 0 ? xs : [-6, 1.8], 2.5)
  const [south, north] = spread(ys.length > 0 ? ys : [mercator(50), mercator(58.6)], 2.5)
  const scale = Math.min(
    (width - 2 * margin.x) / (east - west),
    (tallest - 2 * margin.y) / (north - south),
  )
  const height = Math.round((north - south) * scale + 2 * margin.y)
  const left = (width - (east - west) * scale) / 2
  return {
    height,
    at: (lon, lat) => ({
      x: round(left + (lon - west) * scale),
      y: round(margin.y + (north - mercator(lat)) * scale),
    }),
  }
}

/** Degrees of latitude stretched as on a map that keeps angles, in degrees of longitude. */
function mercator(lat: number): number {
  const radians = (lat * Math.PI) / 180
  return (Math.log(Math.tan(Math.PI / 4 + radians / 2)) * 180) / Math.PI
}

function spread(values: readonly number[], least: number): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const missing = Math.max(0, least - (high - low)) / 2
  return [low - missing, high + missing]
}

function pointAt(view: View, lon: number, lat: number): Point {
  const { x, y } = view.at(lon, lat)
  return [x, y]
}

/** The part of a ring within the frame (Sutherland and Hodgman). */
function clip(ring: readonly Point[], frame: Box): Point[] {
  const edges: [inside: (point: Point) => boolean, at: (a: Point, b: Point) => Point][] = [
    [([x]) => x >= frame.left, (a, b) => crossX(a, b, frame.left)],
    [([x]) => x <= frame.right, (a, b) => crossX(a, b, frame.right)],
    [([, y]) => y >= frame.top, (a, b) => crossY(a, b, frame.top)],
    [([, y]) => y <= frame.bottom, (a, b) => crossY(a, b, frame.bottom)],
  ]
  return edges.reduce<Point[]>(
    (points, [inside, at]) =>
      points.flatMap((point, place) => {
        const before = points.at(place - 1) as Point
        if (inside(point)) return inside(before) ? [point] : [at(before, point), point]
        return inside(before) ? [at(before, point)] : []
      }),
    [...ring],
  )
}

function crossX([ax, ay]: Point, [bx, by]: Point, x: number): Point {
  return [x, round(ay + ((by - ay) * (x - ax)) / (bx - ax))]
}

function crossY([ax, ay]: Point, [bx, by]: Point, y: number): Point {
  return [round(ax + ((bx - ax) * (y - ay)) / (by - ay)), y]
}

/** Founders first, then by size: first all that have room in large letters, then the others in small ones. */
function placeLabels(dots: readonly Dot[], frame: Box): Label[] {
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
function spots({ x, y, r }: Dot): Spot[] {
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

function around({ x, y, r }: Dot): Box {
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
