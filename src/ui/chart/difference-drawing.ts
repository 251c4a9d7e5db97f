import type { DifferenceChartProps, DifferenceRow } from './difference-chart.tsx'
import { cutTo, type Drawing, drawingTools, type Sheet } from './draw.ts'

const top = 26

type Placed = DifferenceRow & { at: number }

/** Two lists of bars on one scale, those that make alike above those that set apart. */
export function differenceDrawing(
  { place, alike, apart }: Pick<DifferenceChartProps, 'place' | 'alike' | 'apart'>,
  { width, ...sheet }: Sheet,
): Drawing {
  const wide = sheet.for === 'wide'
  const { marks: plot } = drawingTools()
  const step = wide ? 27 : 44
  const left = wide ? 350 : 8
  const right = 8
  const between = alike.length > 0 && apart.length > 0 ? 0.5 : 0
  const upper: Placed[] = alike.map((row, at) => ({ ...row, at }))
  const lower: Placed[] = apart.map((row, at) => ({ ...row, at: alike.length + between + at }))
  const all = [...upper, ...lower]
  const rows = all.length + between
  const farthest = Math.max(1, ...all.map(({ by }) => Math.abs(by))) * 1.32
  const shift = wide ? 0 : 0.2
  const half = 6 / step
  const bars = (some: Placed[], className: string) =>
    plot.rect(some, {
      x1: 0,
      x2: 'by',
      y1: ({ at }: Placed) => at + shift - half,
      y2: ({ at }: Placed) => at + shift + half,
      className,
      title: ({ name, by }: Placed) => `${name}: ${differenceWords(by)}`,
    })
  const figures = (some: Placed[], textAnchor: 'start' | 'end', dx: number) =>
    plot.text(some, {
      x: 'by',
      y: ({ at }: Placed) => at + shift,
      text: ({ by }: Placed) => (differenceWords(by) === 'the same' ? 'same' : signed(by)),
      textAnchor,
      dx,
      className: 'hanse-drawn__figure',
    })
  const end = (text: string, textAnchor: 'start' | 'end') =>
    plot.text([text], {
      text: [text],
      frameAnchor: textAnchor === 'start' ? 'top-left' : 'top-right',
      textAnchor,
      lineAnchor: 'bottom',
      dy: -10,
      className: 'hanse-drawn__end',
    })
  return {
    width,
    height: Math.ceil(top + rows * step + 6),
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: 6,
    x: { domain: [-farthest, farthest], axis: null },
    y: { domain: [rows - 0.5, -0.5], axis: null },
    marks: [
      plot.ruleX([0], { className: 'hanse-drawn__limits' }),
      end(`◂ ${cutTo(wide ? 140 : 120, place)} lower`, 'start'),
      end('higher ▸', 'end'),
      bars(upper, 'hanse-drawn__alike'),
      bars(lower, 'hanse-drawn__apart'),
      figures(
        all.filter(({ by }) => by >= 0),
        'start',
        6,
      ),
      figures(
        all.filter(({ by }) => by < 0),
        'end',
        -6,
      ),
      plot.text(all, {
        y: ({ at }: Placed) => (wide ? at : at - 0.28),
        text: ({ name }: Placed) => cutTo((wide ? left : width) - 12, name),
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -left,
        className: 'hanse-drawn__name',
      }),
    ],
  }
}

function signed(by: number): string {
  return `${by > 0 ? '+' : '−'}${Math.abs(by).toFixed(1)}`
}

/** "1.2 higher", "0.4 lower", "the same": a difference in standard deviations. */
export function differenceWords(by: number): string {
  const size = Math.abs(by).toFixed(1)
  return size === '0.0' ? 'the same' : `${size} ${by > 0 ? 'higher' : 'lower'}`
}
