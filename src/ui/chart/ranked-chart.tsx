import { ChartFigure, type ChartLinks, KeyMark } from './chart-figure.tsx'
import { mostNamed, rankedDrawing } from './ranked-drawing.ts'

/** A place in a ranked chart. */
export interface RankedRow {
  name: string
  value: number
  lower: number | null
  upper: number | null
  member: boolean
  /** The place that was asked for, in brick. */
  highlighted: boolean
}

export interface RankedChartProps {
  /** Of this chart alone on its page. */
  id: string
  title: string
  rows: readonly RankedRow[]
  /** Upright lines with their words: the average of members, the middle of all. */
  rules: readonly { kind: 'average' | 'middle'; name: string; value: number }[]
  /** A figure as it is read: "18%". */
  words: (value: number) => string
  links: ChartLinks
}

/** Places in order of one figure, the highest first, each a dot with its confidence limits; of many, members alone have their names. Nothing where all figures are one. */
export function RankedChart(props: RankedChartProps) {
  const { id, title, rules, words, links } = props
  const rows = props.rows.toSorted((one, other) => other.value - one.value)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last || first.value === last.value) return null
  const members = rows.filter(({ member }) => member).length
  const limits = rows.filter(({ lower, upper }) => lower !== null && upper !== null).length
  const asked = rows.find(({ highlighted }) => highlighted)
  const description = [
    `${rows.length} places, the highest first: from ${first.name} with ${words(first.value)} to ${last.name} with ${words(last.value)}.`,
    members > 0 && `${members} of them are members.`,
    asked && `${asked.name} has ${words(asked.value)}.`,
    limits > 0 && 'Lines are confidence limits.',
    ...rules.map(({ name, value }) => `${name}: ${words(value)}.`),
  ]
  return (
    <ChartFigure
      kind="ranked"
      telling={{ id, title, description: description.filter(Boolean).join(' ') }}
      of={[rows, rules, words]}
      drawing={(sheet) => rankedDrawing({ rows, rules, words }, sheet)}
      links={links}
      marks={
        <>
          {asked && <KeyMark kind="itself">{asked.name}</KeyMark>}
          {members > 0 && <KeyMark kind="member">Member</KeyMark>}
          {rows.length > members + Number(asked?.member === false) && (
            <KeyMark kind={rows.length > mostNamed ? 'many' : 'other'}>Other authority</KeyMark>
          )}
          {limits > 0 && <KeyMark kind="limits">Confidence limits, where published</KeyMark>}
          {rules.map(({ kind, name }) => (
            <KeyMark kind={kind}>{name}</KeyMark>
          ))}
        </>
      }
    />
  )
}
