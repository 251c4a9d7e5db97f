import { formatDate } from '../../../ui/dates.ts'
import { adoptionWords } from '../adoption-words.ts'
import type { Adoption } from '../queries/adoptions.ts'
import { beganOn, linesOf, type SpreadNode } from '../spread.ts'

const [labelWidth, timeWidth, rowHeight, top] = [190, 520, 34, 30]

/** How an idea went from council to council: a line for each from the day it began, hung on the line of the council from which it learned; its steps stand on it. */
export function SpreadDrawing(props: {
  tree: SpreadNode<Adoption>
  author: string
  /** ISO dates. */
  sharedOn: string
  today: string
  title: string
}) {
  const { tree, author, sharedOn, today, title } = props
  const lines = linesOf(tree)
  const first = lines.flatMap(({ node }) => (node.adoption ? [beganOn(node.adoption)] : []))
  const from = Date.parse([sharedOn, ...first].sort()[0]!)
  const span = Math.max(1, Date.parse(today) - from)
  const x = (day: string) => labelWidth + ((Date.parse(day) - from) / span) * timeWidth
  const y = (row: number) => top + row * rowHeight + rowHeight / 2
  const rowOf = new Map(lines.map(({ node }, row) => [node.gss, row]))
  const [width, height] = [labelWidth + timeWidth + 24, top + lines.length * rowHeight + 8]
  return (
    <svg
      class="hanse-spread"
      role="img"
      aria-labelledby="spread-title spread-text"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id="spread-title">{title}</title>
      <desc id="spread-text">
        {lines.length - 1} councils, each below the one from which it learned. The same stands in
        words below.
      </desc>
      <text class="hanse-spread__day" x={labelWidth} y="16">
        {formatDate(new Date(from).toISOString().slice(0, 10))}
      </text>
      <text class="hanse-spread__day" x={labelWidth + timeWidth} y="16" text-anchor="end">
        today
      </text>
      {lines.map(({ node, depth }, row) => {
        const start = x(node.adoption ? beganOn(node.adoption) : sharedOn)
        const teacher = node.adoption ? (rowOf.get(node.adoption.learnedFrom) ?? 0) : null
        const last = node.adoption?.steps.at(-1)
        const end = last?.state === 'stopped' ? x(last.onDate) : labelWidth + timeWidth
        return (
          <g>
            <text class="hanse-spread__name" x={depth * 14} y={y(row) + 5}>
              {node.adoption?.council ?? author}
            </text>
            {teacher !== null && (
              <path class="hanse-spread__branch" d={`M${start} ${y(teacher)}V${y(row)}`} />
            )}
            <path class="hanse-spread__line" d={`M${start} ${y(row)}H${Math.max(start, end)}`} />
            {node.adoption ? (
              [...node.adoption.steps].map((step) => (
                <rect
                  class={`hanse-adopted hanse-adopted--${step.state}`}
                  x={x(step.onDate) - 8}
                  y={y(row) - 6}
                  width="16"
                  height="12"
                >
                  <title>
                    {`${node.adoption!.council}: ${adoptionWords[step.state]}, ${formatDate(step.onDate)}`}
                  </title>
                </rect>
              ))
            ) : (
              <rect
                class="hanse-adopted hanse-adopted--author"
                x={start - 8}
                y={y(row) - 6}
                width="16"
                height="12"
              />
            )}
          </g>
        )
      })}
    </svg>
  )
}
