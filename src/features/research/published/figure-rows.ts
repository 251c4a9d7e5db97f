import type { CsvRow, CsvTable } from '../../../documents/table/read-csv.ts'
import { UnusableFigures } from './facts.ts'
import type { FigureCell } from './figure-cell.ts'
import { figureCell } from './figure-cell.ts'
import type { Layout } from './layout.ts'
import { entryOf, type Meta, periodOf } from './meta.ts'
import { type Period, readPeriod } from './period.ts'

/** One cell of a table with all that stands for it, before codes are looked up. */
export interface FigureRow extends Period {
  line: number
  code: string
  /** The name of the indicator as the file has it: in its column, or that of a wide table's column. */
  name: string
  dataset: string
  cell: Exclude<FigureCell, { wrong: string } | { blank: true }>
  lower: number | null
  upper: number | null
}

export interface FigureRows {
  rows: FigureRow[]
  /** Rows or cells in which nothing stands. */
  blank: number
  /** Columns of which nothing is said. */
  columnsLeftOut: string[]
}

/** So many lines are named before the rest is only counted. */
const mostNamed = 5

/** Every figure of a table with its code and period. Throws UnusableFigures with the first lines that cannot be read. */
export function figureRows(
  table: CsvTable,
  layout: Layout,
  meta: Meta,
  fileName: string,
): FigureRows {
  const wrong: string[] = []
  const into: FigureRows = { rows: [], blank: 0, columnsLeftOut: [] }
  const reading = { table, meta, fileName, wrong, into, periods: new Map<string, Period | null>() }
  if (layout.shape === 'long') readLong(reading, layout)
  else readWide(reading, layout)
  if (wrong.length > 0) {
    const more = wrong.length - mostNamed
    const rest = more > 0 ? ` And ${more} more such ${more === 1 ? 'line' : 'lines'}.` : ''
    throw new UnusableFigures(`${wrong.slice(0, mostNamed).join(' ')}${rest}`)
  }
  return into
}

interface Reading {
  table: CsvTable
  meta: Meta
  fileName: string
  wrong: string[]
  into: FigureRows
  periods: Map<string, Period | null>
}

function readLong(reading: Reading, layout: Extract<Layout, { shape: 'long' }>): void {
  const { table, meta, into, wrong, fileName } = reading
  const only = meta.entries.length === 1 ? meta.entries[0] : meta.whole
  const alone = [only?.indicator, only?.title, only?.name].find((one) => typeof one === 'string')
  const unnamed = (alone as string | undefined) ?? fileName.replace(/\.\w+$/, '')
  for (const { line, cells } of table.rows) {
    const at = (column: string | null) => (column ? (cells[column] ?? '') : '')
    const status = at(layout.status)
    let cell = figureCell(at(layout.value))
    if ('blank' in cell) {
      if (status === '') {
        into.blank++
        continue
      }
      cell = { value: null, mark: status.slice(0, 40) }
    }
    if ('wrong' in cell) {
      wrong.push(`Line ${line}: ${cell.wrong}`)
      continue
    }
    if (cell.value !== null && status !== '') cell = { ...cell, mark: status.slice(0, 40) }
    const [name, dataset] = [at(layout.indicator) || unnamed, at(layout.dataset)]
    const period = periodFor(reading, { line, cells }, layout.period, name, dataset)
    const limits = limitsOf(at(layout.lower), at(layout.upper))
    if (typeof limits === 'string') wrong.push(`Line ${line}: ${limits}`)
    else if (period)
      into.rows.push({ line, code: at(layout.code), name, dataset, cell, ...limits, ...period })
  }
}

function readWide(reading: Reading, layout: Extract<Layout, { shape: 'wide' }>): void {
  const { table, meta, into, wrong } = reading
  const described = layout.measures.filter((column) => entryOf(meta, column, ''))
  if (described.length === 0 && meta.entries.length > 0)
    throw new UnusableFigures(
      `The facts describe none of the columns: ${layout.measures.slice(0, 8).join(', ')}.`,
    )
  const used = described.length > 0 ? described : layout.measures
  into.columnsLeftOut = layout.measures.filter((column) => !used.includes(column))
  for (const { line, cells } of table.rows)
    for (const name of used) {
      const cell = figureCell(cells[name] ?? '')
      if ('blank' in cell) into.blank++
      else if ('wrong' in cell) wrong.push(`Line ${line}, ${name}: ${cell.wrong}`)
      else {
        const period = periodFor(reading, { line, cells }, layout.period, name, '')
        const row = { line, code: cells[layout.code] ?? '', name, dataset: '', cell }
        if (period) into.rows.push({ ...row, lower: null, upper: null, ...period })
      }
    }
}

/** The period of a row: its own, else what is said of the indicator, else a year in the name of the column or file. */
function periodFor(
  reading: Reading,
  { line, cells }: CsvRow,
  column: string | null,
  name: string,
  dataset: string,
): Period | null {
  const written = column ? (cells[column] ?? '') : ''
  const key = `${written}|${name}|${dataset}`
  if (reading.periods.has(key)) return reading.periods.get(key)!
  const { meta, fileName, wrong } = reading
  const year = (text: string) => /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0] ?? ''
  const period =
    written === ''
      ? (periodOf(meta, entryOf(meta, name, dataset)) ?? readPeriod(year(name) || year(fileName)))
      : readPeriod(written)
  if (!period)
    wrong.push(
      written === ''
        ? `Nothing says of which period the figures of ${name} are. Add "period" to its facts, such as "2023" or "2022/23".`
        : `Line ${line}: “${written.slice(0, 30)}” is no period. Write it like 2023, 2022/23, 2025-04-30 or 2023-01-01/P1Y.`,
    )
  reading.periods.set(key, period)
  return period
}

function limitsOf(low: string, high: string) {
  const limits = [low, high].map((text): number | null | string => {
    const cell = figureCell(text)
    return 'blank' in cell ? null : 'wrong' in cell ? cell.wrong : cell.value
  })
  const wrong = limits.find((one) => typeof one === 'string')
  if (typeof wrong === 'string') return wrong
  const [lower, upper] = limits as [number | null, number | null]
  return lower !== null && upper !== null && lower > upper
    ? `the lower confidence limit ${lower} is above the upper one ${upper}.`
    : { lower, upper }
}
