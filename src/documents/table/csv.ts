import type { Cell, Row } from './cell.ts'

// Spreadsheets run a text that begins with one of these as a formula, the wide forms too.
const formula = /^[=+\-@\t\r\n|%＝＋－＠]/
const plainNumber = /^[-+]?\d+(?:[.,]\d+)*%?$/

/**
 * Rows as CSV (RFC 4180, lines end in CRLF), with the mark by which Excel knows UTF-8. Text that a
 * spreadsheet would run as a formula begins with an apostrophe; numbers stay numbers.
 */
export function writeCsv(rows: readonly Row[]): string {
  return `\ufeff${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`
}

function field(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  const text = cell.toWellFormed().replaceAll('\0', '')
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
