import { figureWords } from '../indicator-words.ts'

/** One line of a ranked chart. */
export interface ChartRow {
  gss: string
  name: string
  value: number
  lower: number | null
  upper: number | null
  member: boolean
  /** Marked in brick: the place that was asked for. */
  highlighted: boolean
}

export interface RankedChartProps {
  id: string
  title: string
  unit: string
  /** The highest first; each gets a line with its confidence limits. */
  rows: readonly ChartRow[]
  /** Every authority, the lowest first, as strokes above the lines. */
  sorted: readonly number[]
  middle: number | null
  average: number | null
}

const width = 680
const names = 170
const step = 22
const top = 62

/** Places in order of one figure, each with its confidence limits; above them all authorities, the middle of all and the average of members. The table has the same in figures. */
export function RankedChart(props: RankedChartProps) {
  const { id, title, unit, rows, sorted, middle, average } = props
  const ends = [...sorted, ...rows.flatMap(({ lower, upper }) => [lower, upper])].filter(
    (one) => one !== null,
  )
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  if (!(high > low)) return null
  const x = (value: number) =>
    Math.round((names + 6 + ((value - low) / (high - low)) * (width - names - 14)) * 10) / 10
  const height = top + rows.length * step + 6
  const words = (value: number) => figureWords(value, unit)
  return (
    <svg
      class="hanse-ranked"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>
        {`From ${words(low)} to ${words(high)}. Each stroke above is an authority. ${rows.length} places follow, the highest first, each with a dot and, where they are published, its confidence limits as a line. The table has the same figures.`}
      </desc>
      <text x="0" y="34">
        All {sorted.length} authorities
      </text>
      <path
        class="hanse-ranked__all"
        d={[...new Set(sorted.map(x))].map((at) => `M${at} 22v16`).join('')}
      />
      <text class="hanse-ranked__end" x={x(low)} y="12">
        {words(low)}
      </text>
      <text class="hanse-ranked__end" x={x(high)} y="12" text-anchor="end">
        {words(high)}
      </text>
      {middle !== null && <Line at={x(middle)} height={height} kind="middle" />}
      {average !== null && <Line at={x(average)} height={height} kind="average" />}
      {rows.map((row, at) => (
        <OnePlace row={row} x={x} y={top + at * step} />
      ))}
    </svg>
  )
}

function Line({ at, height, kind }: { at: number; height: number; kind: 'middle' | 'average' }) {
  return <path class={`hanse-ranked__${kind}`} d={`M${at} 18V${height - 2}`} />
}

function OnePlace({ row, x, y }: { row: ChartRow; x: (value: number) => number; y: number }) {
  const { name, value, lower, upper, member, highlighted } = row
  const kind = highlighted ? 'itself' : member ? 'member' : 'other'
  return (
    <g class={`hanse-ranked__${kind}`}>
      <text x="0" y={y + 5}>
        {name.length > 20 ? `${name.slice(0, 19)}…` : name}
      </text>
      {lower !== null && upper !== null && <path d={`M${x(lower)} ${y}H${x(upper)}`} />}
      <circle cx={x(value)} cy={y} r="5" />
    </g>
  )
}
