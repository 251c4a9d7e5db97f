import type { Row } from './row.ts'

const head = ['what', 'measured', 'limit', 'times', 'ok']

/** A number with three significant digits and thousands separators, and its unit. */
export function figure(value: number, unit: string): string {
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : value >= 10 ? 1 : 2
  const number = value.toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: value !== 0 && Math.abs(value) < 0.1 ? 3 : digits,
  })
  return unit ? `${number} ${unit}` : number
}

function cells(row: Row): string[] {
  const { value, unit, limit } = row
  if (value === null) return [row.what, '–', '', '', '']
  const beside = limit === null ? '' : `${figure(limit, unit)} (${row.limitWhat})`
  const times = limit ? `${figure(value / limit, '')}×` : ''
  return [row.what, figure(value, unit), beside, times, row.ok === null ? '' : verdict(row.ok)]
}

const verdict = (ok: boolean) => (ok ? 'yes' : 'NO')

/** All rows as one table of plain text, a heading for each group; figures stand right, words left. */
export function printTable(rows: Row[]): string {
  const table = rows.map(cells)
  const widths = head.map((title, column) =>
    Math.max(title.length, ...table.map((line) => line[column]?.length ?? 0)),
  )
  const print = (line: string[]) =>
    line
      .map((cell, column) => {
        const width = widths[column] ?? 0
        return column === 1 || column === 3 ? cell.padStart(width) : cell.padEnd(width)
      })
      .join('  ')
      .trimEnd()
  const lines = [print(head), widths.map((width) => '─'.repeat(width)).join('  ')]
  rows.forEach((row, at) => {
    if (row.group !== rows[at - 1]?.group) lines.push(...(at ? [''] : []), row.group.toUpperCase())
    lines.push(print(table[at] ?? []))
  })
  return `${lines.join('\n')}\n`
}
