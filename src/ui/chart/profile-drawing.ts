import { cutTo, type Drawing, drawingTools, type Sheet } from './draw.ts'
import type { Standing } from './profile-chart.tsx'

const top = 30

type Placed = Standing & { at: number }

/** A row for each figure: on a wide sheet its name at the left, on a narrow one above. */
export function profileDrawing(rows: readonly Standing[], { width, ...sheet }: Sheet): Drawing {
  const wide = sheet.for === 'wide'
  const { marks: plot } = drawingTools()
  const step = wide ? 28 : 46
  const [left, right] = wide ? [330, 84] : [8, 84]
  const height = top + rows.length * step + 8
  const placed: Placed[] = rows.map((row, at) => ({ ...row, at: at + (wide ? 0 : 0.18) }))
  const across = (key: 'value' | 'peers' | 'members') => placed.filter((row) => row[key] !== null)
  const half = 7 / step
  return {
    width,
    height,
    marginLeft: left,
    marginRight: right,
    marginTop: top,
    marginBottom: 8,
    x: { domain: [0, 1], axis: null },
    y: { domain: [rows.length - 0.5, -0.5], axis: null },
    marks: [
      plot.rect(placed, {
        x1: 0.1,
        x2: 0.9,
        y1: ({ at }: Placed) => at - half,
        y2: ({ at }: Placed) => at + half,
        className: 'hanse-drawn__most',
      }),
      plot.ruleX([0.5], { className: 'hanse-drawn__guide' }),
      plot.ruleY(placed, { y: 'at', x1: 0, x2: 1, className: 'hanse-drawn__guide' }),
      ...[
        { at: 0, text: 'Lowest', textAnchor: 'start' as const },
        { at: 0.5, text: 'Middle', textAnchor: 'middle' as const },
        { at: 1, text: 'Highest', textAnchor: 'end' as const },
      ].map(({ at, text, textAnchor }) =>
        plot.text([at], {
          x: (one: number) => one,
          text: [text],
          textAnchor,
          frameAnchor: 'top',
          lineAnchor: 'bottom',
          dy: -10,
          className: 'hanse-drawn__end',
        }),
      ),
      plot.ruleX(across('members'), {
        x: 'members',
        y1: ({ at }: Placed) => at - half * 1.4,
        y2: ({ at }: Placed) => at + half * 1.4,
        className: 'hanse-drawn__upright',
      }),
      plot.dot(across('peers'), {
        x: 'peers',
        y: 'at',
        r: 7.5,
        className: 'hanse-drawn__peers',
        title: ({ name, peersWords }: Standing) => `${name}, peers: ${peersWords}`,
      }),
      plot.dot(placed, {
        x: 'value',
        y: 'at',
        r: 5.5,
        className: 'hanse-drawn__itself',
        title: ({ name, words }: Standing) => `${name}: ${words}`,
      }),
      plot.text(placed, {
        y: (row: Placed) => (wide ? row.at : row.at - 0.44),
        text: ({ name }: Standing) => cutTo((wide ? left : width) - 12, name),
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -left,
        className: 'hanse-drawn__name',
      }),
      plot.text(placed, {
        y: 'at',
        text: 'words',
        frameAnchor: 'right',
        textAnchor: 'end',
        dx: right,
        className: 'hanse-drawn__figure',
      }),
    ],
  }
}
