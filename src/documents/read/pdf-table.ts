import { type Block, blocksOf, type Run } from './block.ts'
import { type Line, type Piece, textOfLine } from './pdf-lines.ts'
import type { TableRow } from './table-blocks.ts'

const marker = /^(?:[•◦▪●○‣–\-*o§\uF0B7\uF0A7☐□\uF0A8]|[([]?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.):])$/i
const bareLabel = /^(?:Q(?:uestion)?\s?)?\d{1,3}(?:\.\d)?[a-z]?$/i

interface Segment {
  pieces: Piece[]
  x: number
  right: number
}

/** The stretches of a line that wide gaps, or the starts of known columns, part as cells are parted. */
function segmentsOf(line: Line, columns: number[] = []): Segment[] {
  const segments: Segment[] = []
  for (const piece of columns.length
    ? line.pieces.flatMap((one) => unglued(one, columns))
    : line.pieces) {
    const last = segments.at(-1)
    const gap = last ? piece.x - last.right : 0
    const text = last ? textOfLine(last) : ''
    const starts =
      !marker.test(text) &&
      columns.some((column) => Math.abs(column - piece.x) < 2) &&
      gap > line.size * 0.15
    const least = line.size * (bareLabel.test(text) && segments.length === 1 ? 0.4 : 0.9)
    if (last && !starts && (gap < least || marker.test(text))) {
      last.pieces.push(piece)
      last.right = piece.x + piece.width
    } else segments.push({ pieces: [piece], x: piece.x, right: piece.x + piece.width })
  }
  return segments
}

/** A number that ran into the words of the next column is cut from them. */
function unglued(piece: Piece, columns: number[]): Piece[] {
  const found = /^(\d{1,3}[.)]?|No\.?|Ref\.?)\s+(\S.*)$/.exec(piece.text)
  const next = columns[1]
  if (
    !found ||
    next === undefined ||
    Math.abs(piece.x - columns[0]!) > 2 ||
    next > piece.x + piece.size * 3
  )
    return [piece]
  const end = piece.x + piece.width
  return [
    { ...piece, text: found[1]!, width: Math.max(0, next - piece.x - piece.size * 0.3) },
    { ...piece, text: found[2]!, x: next, width: end - next },
  ]
}

/** A table in the lines of a document: where its columns start and which line is the first after it. */
export interface PdfTable {
  columns: number[]
  end: number
}

/** The table that begins at line `from`, or null. */
export function tableAt(lines: Line[], from: number, leading: number): PdfTable | null {
  if (!mayBegin(lines, from, leading)) return null
  let columns: number[] = []
  let end = from
  let wide = 0
  let widest = 0
  for (let n = from; n < lines.length; n++) {
    const line = lines[n]!
    if (n > from && apart(lines[n - 1]!, line, leading * 3)) break
    const more = withColumnsOf(lines, n, leading, columns)
    if (more.length !== columns.length && lines.slice(from, n + 1).every((one) => fits(one, more)))
      columns = more
    else if (!fits(line, columns)) break
    const segments = segmentsOf(line, columns)
    if (segments.length > 1) wide++
    for (let k = 1; k < segments.length; k++)
      widest = Math.max(widest, (segments[k]!.x - segments[k - 1]!.right) / line.size)
    if (interleaved(lines, n, leading)) wide++
    end = n + 1
  }
  if (columns.length < 2) return null
  // Lines in the first column alone, set off from what is above, are prose again.
  while (end > from + 1) {
    const segments = segmentsOf(lines[end - 1]!, columns)
    const alone = segments.length === 1 && columnOf(segments[0]!, columns) === 0
    if (!alone || !apart(lines[end - 2]!, lines[end - 1]!, leading * 1.5)) break
    end--
  }
  return wide >= 2 || widest >= 2 ? { columns, end } : null
}

/** A cell beside a taller one stands between its lines; the taller may begin first. */
function mayBegin(lines: Line[], from: number, leading: number): boolean {
  const line = lines[from]!
  if (segmentsOf(line).length > 1 || interleaved(lines, from, leading)) return true
  for (
    let n = from + 1;
    n < Math.min(lines.length, from + 4) && !apart(lines[n - 1]!, lines[n]!, leading * 1.1);
    n++
  ) {
    const segments = segmentsOf(lines[n]!, [line.x])
    if (
      segments.length > 1 &&
      segments.slice(1).some((segment) => Math.abs(segment.x - line.x) < 2)
    )
      return true
    const again = segmentsOf(lines[n]!).slice(1)
    if (
      again.some((segment) =>
        line.pieces.slice(1).some((piece) => Math.abs(piece.x - segment.x) < 2),
      )
    )
      return true
    if (
      interleaved(lines, n, leading) &&
      Math.min(lines[n]!.x, lines[n + 1]!.x) < line.x - line.size * 2
    )
      return true
  }
  return false
}

function interleaved(lines: Line[], n: number, leading: number): boolean {
  const [line, next] = [lines[n]!, lines[n + 1]]
  if (!next || next.page !== line.page || line.y - next.y > leading * 0.75) return false
  return line.right < next.x || next.right < line.x
}

function apart(above: Line, line: Line, most: number): boolean {
  return line.page === above.page ? above.y - line.y > most : line.page !== above.page + 1
}

/** The columns known so far and those that line `n` shows to start. */
function withColumnsOf(lines: Line[], n: number, leading: number, known: number[]): number[] {
  const starts = [...known]
  const line = lines[n]!
  const add = (x: number) => {
    if (starts.every((start) => Math.abs(start - x) > line.size * 0.8)) starts.push(x)
  }
  const segments = segmentsOf(line, known)
  if (segments.length > 1) for (const segment of segments) add(segment.x)
  if (interleaved(lines, n, leading)) {
    add(line.x)
    add(lines[n + 1]!.x)
  } else if (known.length === 0) add(line.x)
  return starts.sort((a, b) => a - b)
}

function columnOf(segment: Segment, columns: number[]): number {
  let column = 0
  for (let n = 0; n < columns.length; n++) if (segment.x >= columns[n]! - 4) column = n
  return column
}

/** Whether nothing in the line crosses from one column into the next. */
function fits(line: Line, columns: number[]): boolean {
  return segmentsOf(line, columns).every((segment) => {
    const next = columns[columnOf(segment, columns) + 1] ?? Number.POSITIVE_INFINITY
    return segment.x >= columns[0]! - 4 && segment.right <= next + 2
  })
}

/** The rows of a table; lines nearer than a row's gap are one cell's lines, a head repeated on a new page is dropped. */
export function tableRows(lines: Line[], columns: number[], leading: number): TableRow[] {
  const rows: Line[][] = []
  for (const line of lines) {
    const last = rows.at(-1)?.at(-1)
    const near =
      last && last.page === line.page && last.y - line.y <= Math.max(leading, line.size) * 1.12
    if (near) rows.at(-1)!.push(line)
    else rows.push([line])
  }
  const rights = columns.map((_, column) =>
    Math.max(
      ...lines.flatMap((line) =>
        segmentsOf(line, columns)
          .filter((one) => columnOf(one, columns) === column)
          .map((one) => one.right),
      ),
      0,
    ),
  )
  const head = textOf(rows[0]!)
  return rows
    .filter((row, n) => n === 0 || row[0]!.page === rows[0]![0]!.page || textOf(row) !== head)
    .map((row) => ({
      cells: columns.map((_, column) => cellOf(row, column, columns, rights[column]!)),
      header: row === rows[0] && row.every((line) => line.pieces.every((piece) => piece.bold)),
    }))
}

function textOf(row: Line[]): string {
  return row.map(textOfLine).join(' ')
}

function cellOf(lines: Line[], column: number, columns: number[], right: number): Block[] {
  const runs: Run[] = []
  let end = right
  for (const line of lines) {
    for (const segment of segmentsOf(line, columns).filter(
      (one) => columnOf(one, columns) === column,
    )) {
      const text = textOfLine(segment)
      const bold = segment.pieces.every((piece) => piece.bold)
      const first = text.split(' ')[0]!.length / text.length
      const room = right - end > (segment.right - segment.x) * first * 1.2 + line.size * 0.6
      const item = /^[•◦▪●☐□\uF0B7\uF0A8]/.test(text)
      const short = (runs.at(-1)?.text.length ?? 99) <= 28 && /^\p{Lu}/u.test(text)
      const joint = runs.length === 0 ? '' : item || room || short ? '\n' : ' '
      runs.push({ text: `${joint}${text.replace(/^[•◦▪●\uF0B7]\s*/, '')}`, bold })
      end = segment.right
    }
  }
  return blocksOf(runs)
}
