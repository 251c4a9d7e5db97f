import { apart, cutTo, type Drawing, drawingTools, type Sheet, widthOf } from './draw.ts'
import type { RankedChartProps, RankedRow } from './ranked-chart.tsx'

type Ranked = Pick<RankedChartProps, 'rows' | 'rules' | 'words'>
type Placed = RankedRow & { at: number }
type Named = Placed & { label: number }

/** Up to so many rows, each has its name; of more, members and the place asked for. */
export const mostNamed = 45
const top = 66
const kinds = ['other', 'member', 'itself'] as const

const hasLimits = ({ lower, upper }: RankedRow) => lower !== null && upper !== null
const kindOf = ({ highlighted, member }: RankedRow) =>
  highlighted ? 'itself' : member ? 'member' : 'other'

/** A row's height in pixels: a line of text, or as thin as many rows need. */
function stepOf(many: number): number {
  return many <= mostNamed ? 24 : Math.max(2, Math.min(12, Math.round(8000 / many) / 10))
}

/** Rows from the highest to the lowest, to be drawn on a sheet. */
export function rankedDrawing({ rows, rules, words }: Ranked, { width, ...sheet }: Sheet): Drawing {
  const wide = sheet.for === 'wide'
  const { marks: plot } = drawingTools()
  const gutter = wide ? 210 : 126
  const right = 14
  const step = stepOf(rows.length)
  const ends = rows.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value])
  const all = [...ends, ...rules.map(({ value }) => value)]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const height = Math.ceil(top + rows.length * step + 24)
  const placed: Placed[] = rows.map((row, at) => ({ ...row, at }))
  const few = rows.length <= mostNamed
  const named = namesOf(placed, few, step)
  const pixel = (high - low) / (width - gutter - right)
  const axis = (anchor: 'top' | 'bottom') =>
    plot.axisX({
      anchor,
      ticks: wide ? 6 : 3,
      tickFormat: words,
      tickSize: 0,
      label: null,
      className: 'hanse-drawn__ticks',
    })
  const dotsOf = (kind: (typeof kinds)[number]) => {
    const some = placed.filter((row) => kindOf(row) === kind)
    const className = `hanse-drawn__${kind}`
    return [
      plot.ruleY(some.filter(hasLimits), { y: 'at', x1: 'lower', x2: 'upper', className }),
      plot.dot(some, {
        x: 'value',
        y: 'at',
        r: few ? 5 : 4,
        className,
        title: (row: Placed) => says(row, words),
      }),
    ]
  }
  return {
    width,
    height,
    marginLeft: gutter,
    marginRight: right,
    marginTop: top,
    marginBottom: 24,
    x: { domain: [low, high], label: null },
    y: { domain: [rows.length - 0.5, -0.5], axis: null },
    marks: [
      plot.gridX({ ticks: wide ? 6 : 3, strokeOpacity: 1, className: 'hanse-drawn__grid' }),
      few
        ? null
        : plot.link(named, {
            x1: low - 10 * pixel,
            x2: low,
            y1: 'label',
            y2: 'at',
            className: 'hanse-drawn__guide',
          }),
      plot.ruleY(named, { y: 'at', x1: low, x2: 'value', className: 'hanse-drawn__guide' }),
      ...(few
        ? dotsOf('other')
        : manyOf(
            placed.filter((row) => kindOf(row) === 'other'),
            step,
          )),
      ...rules.flatMap((rule, at) => ruleOf(rule, at, { low, pixel, gutter, width, words })),
      axis('top'),
      few ? null : axis('bottom'),
      ...dotsOf('member'),
      ...dotsOf('itself'),
      ...kinds.map((kind) =>
        plot.text(
          named.filter((row) => kindOf(row) === kind),
          {
            y: 'label',
            text: ({ name }: Named) => cutTo(gutter - 14, name),
            frameAnchor: 'left',
            textAnchor: 'start',
            dx: -gutter,
            className: `hanse-drawn__name hanse-drawn__name--${kind}`,
          },
        ),
      ),
    ],
  }
}

/** Rows too many for marks of their own: one line with gaps draws all limits, another all dots, as its round ends. Hundreds of elements would take longer than the page. */
function manyOf(rows: readonly Placed[], step: number) {
  const { marks: plot } = drawingTools()
  const gap = { x: Number.NaN, at: 0 }
  const limits = rows
    .filter(hasLimits)
    .flatMap(({ lower, upper, at }) => [{ x: lower!, at }, { x: upper!, at }, gap])
  const dots = rows.flatMap(({ value, at }) => [{ x: value, at }, gap])
  return [
    plot.line(limits, { x: 'x', y: 'at', className: 'hanse-drawn__many' }),
    plot.line(dots, {
      x: 'x',
      y: 'at',
      strokeWidth: Math.max(2, Math.min(5, step)),
      strokeLinecap: 'round',
      className: 'hanse-drawn__dots',
    }),
  ]
}

/** Names at the height of their rows, or as near as they can stand without touching. */
function namesOf(rows: readonly Placed[], few: boolean, step: number): Named[] {
  if (few) return rows.map((row) => ({ ...row, label: row.at }))
  const some = rows.filter(({ member, highlighted }) => member || highlighted)
  const gap = 17 / step
  const shown = some.length * gap <= rows.length ? some : some.filter((row) => row.highlighted)
  const heights = apart(
    shown.map(({ at }) => at),
    gap,
    0,
    rows.length - 1,
  )
  return shown.map((row, at) => ({ ...row, label: heights[at]! }))
}

interface Frame {
  low: number
  /** What one pixel stands for. */
  pixel: number
  gutter: number
  width: number
  words: (value: number) => string
}

/** An upright line and its words above, to the side on which there is room. */
function ruleOf(rule: RankedChartProps['rules'][number], at: number, frame: Frame) {
  const { marks: plot } = drawingTools()
  const { low, pixel, gutter, width, words } = frame
  const text = `${rule.name} ${words(rule.value)}`
  const x = gutter + (rule.value - low) / pixel
  const after = x + 8 + widthOf(text) < width
  const className = `hanse-drawn__${rule.kind}`
  const up = 56 - at * 19
  return [
    plot.ruleX([rule.value], { insetTop: -up, className }),
    plot.text([rule.value], {
      x: (value: number) => value,
      text: [text],
      frameAnchor: 'top',
      lineAnchor: 'middle',
      textAnchor: after ? 'start' : 'end',
      dx: after ? 6 : -6,
      dy: -up + 5,
      className: `hanse-drawn__word hanse-drawn__word--${rule.kind}`,
    }),
  ]
}

function says({ name, value, lower, upper }: RankedRow, words: Frame['words']): string {
  const limits = lower !== null && upper !== null ? `, ${words(lower)} to ${words(upper)}` : ''
  return `${name}: ${words(value)}${limits}`
}
