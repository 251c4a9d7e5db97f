import { type Box, type Label, placeLabels } from './map-labels.ts'

export type { Label } from './map-labels.ts'

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
const width = 600
const margin = { x: 105, y: 62 }
const tallest = 760
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
    .map(simplify)
    .filter((ring) => ring.length > 3)
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

/** The ring without points that lie nearer than this to the line between their neighbours: half a unit is not seen. */
const unseen = 0.6

/** Douglas and Peucker, with a stack: a coast has thousands of points. */
function simplify(ring: readonly Point[]): readonly Point[] {
  const keep = new Set([0, ring.length - 1])
  const spans: [number, number][] = [[0, ring.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span
    let [far, distance] = [-1, unseen]
    for (let at = first + 1; at < last; at++) {
      const away = fromLine(ring[at]!, ring[first]!, ring[last]!)
      if (away > distance) [far, distance] = [at, away]
    }
    if (far < 0) continue
    keep.add(far)
    spans.push([first, far], [far, last])
  }
  return ring.filter((_, at) => keep.has(at))
}

function fromLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const long = Math.hypot(bx - ax, by - ay)
  if (long === 0) return Math.hypot(x - ax, y - ay)
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / long
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
