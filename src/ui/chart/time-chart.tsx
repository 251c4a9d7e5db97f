import { ChartFigure, type ChartLinks, KeyMark } from './chart-figure.tsx'
import { timeDrawing } from './time-drawing.ts'

/** A line over time. */
export interface TimeLine {
  kind: 'itself' | 'average' | 'middle'
  name: string
  points: readonly TimePoint[]
}

export interface TimePoint {
  /** ISO date by which it stands on the axis. */
  at: string
  /** The period as it is read: "2023". */
  period: string
  /** Null where there is no figure: the line has a gap. */
  value: number | null
  lower: number | null
  upper: number | null
}

export interface TimeChartProps {
  /** Of this chart alone on its page. */
  id: string
  title: string
  lines: readonly TimeLine[]
  words: (value: number) => string
  links: ChartLinks
}

/** Lines over time, a place beside the members and all, with its confidence limits as a band. Nothing where no line has two figures. */
export function TimeChart({ id, title, lines: given, words, links }: TimeChartProps) {
  const lines = given
    .map((line) => ({
      ...line,
      points: line.points.toSorted((one, other) => one.at.localeCompare(other.at)),
    }))
    .filter(({ points }) => points.some(({ value }) => value !== null))
  const known = ({ points }: TimeLine) => points.filter(({ value }) => value !== null)
  if (!lines.some((line) => known(line).length > 1)) return null
  const limits = lines.some(({ points }) => points.some(({ lower }) => lower !== null))
  const told = lines.map((line) => {
    const [first, last] = [known(line)[0]!, known(line).at(-1)!]
    return first === last
      ? `${line.name}: ${words(first.value!)} in ${first.period}.`
      : `${line.name}: from ${words(first.value!)} in ${first.period} to ${words(last.value!)} in ${last.period}.`
  })
  return (
    <ChartFigure
      kind="time"
      telling={{ id, title, description: told.join(' ') }}
      of={[lines, words]}
      drawing={(sheet) => timeDrawing({ lines, words }, sheet)}
      links={links}
      marks={
        <>
          {lines.map(({ kind, name }) => (
            <KeyMark kind={kind === 'itself' ? 'line' : kind}>{name}</KeyMark>
          ))}
          {limits && <KeyMark kind="band">Confidence limits</KeyMark>}
        </>
      }
    />
  )
}
