import { classOf, type MapClass } from './classes.ts'
import { type Drawing, drawingTools } from './draw.ts'
import type { MapCell, MapChartProps } from './map-chart.tsx'

const width = 560
const margin = 6

type Placed = MapCell & { x: number; y: number }

/** Hexagons in their classes, without letters: one drawing serves every width. */
export function mapDrawing(props: {
  cells: readonly MapCell[]
  classes: readonly MapClass[]
  words: MapChartProps['words']
}): Drawing {
  const { classes, words } = props
  const { marks: plot } = drawingTools()
  const { cells, radius, height } = placedIn(props.cells)
  const says = ({ name, value, member }: Placed) =>
    `${name}${member ? ' (member)' : ''}: ${value === null ? 'no figure' : words(value)}`
  const hexagons = (some: Placed[], r: number, className: string, titled: boolean) =>
    plot.dot(some, {
      x: 'x',
      y: 'y',
      r,
      symbol: 'hexagon',
      className,
      ...(titled && { title: says }),
    })
  const kindOf = ({ value }: Placed) =>
    value === null ? 'none' : `class${classOf(classes, value)}`
  const kinds = [...classes.map(({ number }) => `class${number}`), 'none']
  const members = cells.filter(({ member, highlighted }) => member && !highlighted)
  const asked = cells.filter(({ highlighted }) => highlighted)
  const ringed = (cell: Placed) => cell.member || cell.highlighted
  return {
    width,
    height,
    margin: 0,
    x: { type: 'identity' },
    y: { type: 'identity' },
    axis: null,
    marks: [
      ...kinds.map((kind) =>
        hexagons(
          cells.filter((cell) => kindOf(cell) === kind && !ringed(cell)),
          radius - 0.6,
          `hanse-drawn__${kind}`,
          true,
        ),
      ),
      hexagons(members, radius - 0.4, 'hanse-drawn__outlined', false),
      hexagons(asked, radius + 0.8, 'hanse-drawn__asked', false),
      ...kinds.map((kind) =>
        hexagons(
          cells.filter((cell) => kindOf(cell) === kind && ringed(cell)),
          radius - 3.4,
          `hanse-drawn__${kind}`,
          true,
        ),
      ),
    ],
  }
}

/** Where each hexagon stands, in pixels, and half of its width. */
function placedIn(cells: readonly MapCell[]) {
  const across = ({ column, row }: MapCell) => column + (row % 2 === 0 ? 0 : 0.5)
  const columns = cells.map(across)
  const rows = cells.map(({ row }) => row)
  const west = Math.min(...columns)
  const [south, north] = [Math.min(...rows), Math.max(...rows)]
  const wide = (width - 2 * margin) / (Math.max(...columns) - west + 1)
  const down = (wide * Math.sqrt(3)) / 2
  return {
    radius: wide / 2,
    height: Math.ceil(2 * margin + (north - south) * down + (wide * 2) / Math.sqrt(3)),
    cells: cells.map((cell) => ({
      ...cell,
      x: margin + (across(cell) - west + 0.5) * wide,
      y: margin + wide / Math.sqrt(3) + (north - cell.row) * down,
    })),
  }
}
