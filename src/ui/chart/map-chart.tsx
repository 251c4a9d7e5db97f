import { count } from '../numbers.ts'
import { ChartFigure, type ChartLinks, KeyMark } from './chart-figure.tsx'
import { classesOf } from './classes.ts'
import { mapDrawing } from './map-drawing.ts'

/** An authority as a hexagon of a map. */
export interface MapCell {
  name: string
  column: number
  /** Counted from the south; odd rows lie half a hexagon to the right. */
  row: number
  value: number | null
  member: boolean
  highlighted: boolean
}

export interface MapChartProps {
  /** Of this chart alone on its page. */
  id: string
  title: string
  cells: readonly MapCell[]
  words: (value: number) => string
  links: ChartLinks
  /** Whose arrangement of hexagons it is. */
  source: string
}

/** Every authority as a hexagon of one size, the darker the higher its figure, members with an outline. Nothing where no cell has a figure. */
export function MapChart({ id, title, cells, words, links, source }: MapChartProps) {
  const values = cells.flatMap(({ value }) => value ?? [])
  if (values.length === 0) return null
  const classes = classesOf(values)
  const members = cells.filter(({ member }) => member).length
  const asked = cells.find(({ highlighted }) => highlighted)
  const without = cells.length - values.length
  const range = (from: number, until: number) =>
    words(from) === words(until) ? words(from) : `${words(from)} to ${words(until)}`
  const description = [
    `Each of ${cells.length} authorities is a hexagon of the same size; neighbours stay near each other as far as the shapes allow. The darker, the higher.`,
    ...classes.map(
      ({ from, until, many }) =>
        `${range(from, until)}: ${count(many, 'authority', 'authorities')}.`,
    ),
    without > 0 && `No figure: ${without}.`,
    members > 0 && `${count(members, 'member')} with an outline.`,
  ]
  return (
    <ChartFigure
      kind="map"
      once
      telling={{ id, title, description: description.filter(Boolean).join(' ') }}
      of={[cells, words]}
      drawing={() => mapDrawing({ cells, classes, words })}
      links={links}
      marks={
        <>
          {classes.map(({ number, from, until, many }) => (
            <KeyMark kind={`class${number}`}>
              {range(from, until)} <span class="hanse-small">({many})</span>
            </KeyMark>
          ))}
          {without > 0 && (
            <KeyMark kind="none">
              No figure <span class="hanse-small">({without})</span>
            </KeyMark>
          )}
          {members > 0 && <KeyMark kind="outlined">Member</KeyMark>}
          {asked && <KeyMark kind="asked">{asked.name}</KeyMark>}
        </>
      }
    >
      <p class="hanse-small">One hexagon for each authority, whatever its size. {source}</p>
    </ChartFigure>
  )
}
