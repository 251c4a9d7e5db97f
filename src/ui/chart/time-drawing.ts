import { apart, cutTo, type Drawing, drawingTools, type Sheet, widthOf } from './draw.ts'
import type { TimeChartProps, TimeLine, TimePoint } from './time-chart.tsx'

const top = 16
const bottom = 34
const kinds = ['middle', 'average', 'itself'] as const
const dateOf = ({ at }: { at: string }) => new Date(`${at}T00:00:00Z`)

/** Lines over time, to be drawn on a sheet. */
export function timeDrawing(
  { lines, words }: Pick<TimeChartProps, 'lines' | 'words'>,
  { width, ...sheet }: Sheet,
): Drawing {
  const wide = sheet.for === 'wide'
  const { marks: plot } = drawingTools()
  const height = wide ? 320 : 280
  const points = lines.flatMap((line) => line.points)
  const values = points.flatMap(({ value, lower, upper }) =>
    [value, lower, upper].filter((one) => one !== null),
  )
  const [low, high] = roomAround(Math.min(...values), Math.max(...values))
  const left = Math.max(...[low, (low + high) / 2, high].map((one) => widthOf(words(one)))) + 16
  const right = wide ? 190 : Math.max(...values.map((one) => widthOf(words(one)))) + 26
  const dates = points.map((point) => dateOf(point).getTime())
  const [from, until] = [Math.min(...dates), Math.max(...dates)]
  const shownTicks = ticksOf(points, width - left - right, from, until)
  return {
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: bottom,
    x: { type: 'utc', domain: [new Date(from), new Date(until)], label: null },
    y: { domain: [low, high], label: null },
    marks: [
      plot.gridY({ ticks: 5, strokeOpacity: 1, className: 'hanse-drawn__grid' }),
      plot.axisY({
        ticks: 5,
        tickFormat: words,
        tickSize: 0,
        label: null,
        className: 'hanse-drawn__ticks',
      }),
      plot.axisX(shownTicks.map(dateOf), {
        tickFormat: (_: Date, at: number) => shownTicks[at]!.period,
        tickSize: 0,
        label: null,
        className: 'hanse-drawn__ticks',
      }),
      ...kinds.flatMap((kind) => lines.filter((line) => line.kind === kind)).flatMap(lineOf(words)),
      ...endsOf({ lines, words, low, high, height, named: wide }),
    ],
  }
}

function lineOf(words: (value: number) => string) {
  const { marks: plot } = drawingTools()
  return ({ kind, name, points }: TimeLine) => {
    const className = `hanse-drawn__${kind === 'itself' ? 'line' : kind}`
    const known = points.filter(({ value }) => value !== null)
    return [
      plot.areaY(points, {
        x: dateOf,
        y1: (point: TimePoint) => point.lower ?? Number.NaN,
        y2: (point: TimePoint) => point.upper ?? Number.NaN,
        className: 'hanse-drawn__band',
      }),
      plot.lineY(points, {
        x: dateOf,
        y: (point: TimePoint) => point.value ?? Number.NaN,
        className,
      }),
      plot.dot(known, {
        x: dateOf,
        y: 'value',
        r: kind === 'itself' ? 5 : 4,
        className: `hanse-drawn__${kind} hanse-drawn__points`,
        title: (point: TimePoint) => `${name}, ${point.period}: ${words(point.value!)}`,
      }),
    ]
  }
}

interface Ends extends Pick<TimeChartProps, 'lines' | 'words'> {
  low: number
  high: number
  height: number
  /** With the name above the figure; a phone has it in the key. */
  named: boolean
}

/** Figures beside the last points, none over another. */
function endsOf({ lines, words, low, high, height, named }: Ends) {
  const { marks: plot } = drawingTools()
  const tall = height - top - bottom
  const last = lines.map(({ points }) => points.findLast(({ value }) => value !== null)!)
  const heights = apart(
    last.map(({ value }) => top + ((high - value!) / (high - low)) * tall),
    named ? 38 : 19,
    top,
    height - bottom - (named ? 16 : 0),
  )
  return lines.map(({ kind, name }, at) =>
    plot.text([last[at]!], {
      text: [`${named ? `${cutTo(176, name)}\n` : ''}${words(last[at]!.value!)}`],
      frameAnchor: 'top-right',
      lineAnchor: 'middle',
      textAnchor: 'start',
      dx: 14,
      dy: Math.round(heights[at]! - top),
      lineHeight: 1.2,
      fontSize: 14,
      className: `hanse-drawn__word hanse-drawn__word--${kind}`,
    }),
  )
}

/** A little room below and above, and zero where it is near. */
function roomAround(low: number, high: number): [number, number] {
  const room = (high - low || Math.abs(high) || 1) * 0.12
  return [low >= 0 && low < (high - low) * 0.8 ? 0 : low - room, high + room]
}

/** As many periods as have room for their words, the first and the last in any case. */
function ticksOf(
  points: readonly TimePoint[],
  room: number,
  from: number,
  until: number,
): TimePoint[] {
  const each = [...new Map(points.map((point) => [point.at, point])).values()].toSorted(
    (one, other) => one.at.localeCompare(other.at),
  )
  const x = (point: TimePoint) => ((dateOf(point).getTime() - from) / (until - from || 1)) * room
  const need = Math.max(...each.map(({ period }) => widthOf(period))) + 14
  const shown: TimePoint[] = [each[0]!]
  const last = each.at(-1)!
  for (const point of each.slice(1, -1))
    if (x(point) - x(shown.at(-1)!) >= need && x(last) - x(point) >= need) shown.push(point)
  return last === each[0] || x(last) - x(shown.at(-1)!) < need ? shown : [...shown, last]
}
