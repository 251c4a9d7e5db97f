import { printable } from '../prose/runs.ts'
import type { ReportTable } from './types.ts'

const mostRows = 200
const mostColumns = 12

/** A table as typed, or the sentence that says what is wrong with it. */
export function readTable(
  lines: readonly string[],
  shows: 'table' | 'bars',
  caption: string,
): Omit<ReportTable, 'number' | 'id'> | { wrong: string } {
  const source = lines.find((line) => /^source:/i.test(line))
  const all = lines.filter((line) => line.startsWith('|')).map(cellsOf)
  const rows = all.filter((cells) => !cells.every((cell) => /^:?-{2,}:?$/.test(cell)))
  const [columns, ...body] = rows
  if (!columns || body.length === 0)
    return { wrong: 'a table needs a line with the names of its columns, and a line below it' }
  if (caption.trim() === '')
    return { wrong: 'put a line above the table that says what it shows: “Table: …”' }
  if (columns.length > mostColumns || body.length > mostRows)
    return { wrong: `a table has at most ${mostColumns} columns and ${mostRows} rows` }
  if (columns.some((name) => name === '')) return { wrong: 'each column of a table needs a name' }
  const uneven = body.find((cells) => cells.length !== columns.length)
  if (uneven)
    return {
      wrong: `a row has ${uneven.length} cells and its head ${columns.length}: “${uneven.join(' | ')}”`,
    }
  const numeric = columns.map((_, at) => body.every((cells) => isFigure(cells[at]!)))
  if (
    shows === 'bars' &&
    !(columns.length === 2 && body.every((cells) => figureOf(cells[1]!) >= 0))
  )
    return { wrong: 'a figure has two columns, a name and a figure that is not below nought' }
  return {
    kind: 'table',
    shows,
    caption: tidy(caption),
    columns,
    numeric,
    rows: body,
    source: source ? tidy(source.replace(/^source:/i, '')) || null : null,
  }
}

/** The number in a cell as it is printed ("103,812", "12.8%"); NaN where there is none. */
export function figureOf(cell: string): number {
  return /^[−-]?[£]?[\d,]+(\.\d+)?\s?[%a-z]*$/i.test(cell)
    ? Number.parseFloat(cell.replace(/[£,\s]/g, '').replace('−', '-'))
    : Number.NaN
}

const isFigure = (cell: string) => /^(–|-|n\/a)$/i.test(cell) || !Number.isNaN(figureOf(cell))
const tidy = (text: string) => printable(text).replace(/\s+/g, ' ').trim().normalize('NFC')
const cellsOf = (line: string) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(tidy)
