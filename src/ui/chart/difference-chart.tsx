import { ChartFigure, type ChartLinks, KeyMark } from './chart-figure.tsx'
import { differenceDrawing, differenceWords } from './difference-drawing.ts'

/** How far one place lies from another in one figure. */
export interface DifferenceRow {
  name: string
  /** In standard deviations; above nothing where the first place is higher. */
  by: number
}

export interface DifferenceChartProps {
  /** Of this chart alone on its page. */
  id: string
  title: string
  place: string
  alike: readonly DifferenceRow[]
  apart: readonly DifferenceRow[]
  links: ChartLinks
}

/** What makes two places alike and what sets them apart: bars to the right of the middle where the first is higher, to the left where it is lower. */
export function DifferenceChart(props: DifferenceChartProps) {
  const { id, title, place, alike, apart, links } = props
  const told = (rows: readonly DifferenceRow[]) =>
    rows.map(({ name, by }) => `${name}: ${differenceWords(by)}`).join('; ')
  return (
    <ChartFigure
      kind="difference"
      telling={{
        id,
        title,
        description: `How ${place} lies in standard deviations. Most alike: ${told(alike)}. Furthest apart: ${told(apart)}.`,
      }}
      of={[place, alike, apart]}
      drawing={(sheet) => differenceDrawing({ place, alike, apart }, sheet)}
      links={links}
      marks={
        <>
          <KeyMark kind="alike">Makes them alike</KeyMark>
          <KeyMark kind="apart">Sets them apart</KeyMark>
        </>
      }
    />
  )
}
