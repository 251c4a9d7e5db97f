import { type Block, blocksOf, type Run } from './block.ts'
import { type Line, type Piece, textOfLine } from './pdf-lines.ts'
import type { TableRow } from './table-blocks.ts'

const marker = /^(?:[•◦▪●○‣–\-*o§\uF0B7\uF0A7☐□\uF0A8]|[([]?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.):])$/i

interface Segment {
  pieces: Piece[]
  x: number
  right: number
}

/** The stretches of a line that wide gaps part, as table cells are parted. */
export function segmentsOf(line: Line): Segment[] {
  const segments: Segment[] = []
  for (const piece of line.pieces) {
    const last = segments.at(-1)
    const gap = last ? piece.x - last.right : 0
    const onlyMarker = last && marker.test(textOfLine(last))
    if (last && (gap < line.size * 0.9 || onlyMarker)) {
      last.pieces.push(piece)
      last.right = piece.x + piece.width
    } else segments.push({ pieces: [piece], x: piece.x, right: piece.x + piece.width })
  }
  return segments
}

/** The index after the last line of a table that begins at `from`; `from` itself if none does. */
export function tableEnd(lines: Line[], from: number, leading: number): number {
  const columns = columnsFrom(lines, from)
  if (columns.length < 2) return from
  let end = from
  let wide = 0
  for (let n = from; n < lines.length; n++) {
    const line = lines[n]!
    const before = lines[n - 1]
    if (
      n > from &&
      before &&
      (line.page !== before.page ? line.page !== before.page + 1 : before.y - line.y > leading * 3)
    )
      break
    const segments = segmentsOf(line)
    if (!segments.every((segment) => fits(segment, columns))) break
    if (segments.length > 1) wide++
    // A line in the first column alone belongs only if the table goes on below it.
    end = n + 1
  }
  while (
    end > from &&
    segmentsOf(lines[end - 1]!).length === 1 &&
    columnOf(segmentsOf(lines[end - 1]!)[0]!, columns) === 0 &&
    ragged(lines, end, leading)
  )
    end--
  return wide >= 2 ? end : from
}

/** Whether the line before `end` stands apart from the table above it. */
function ragged(lines: Line[], end: number, leading: number): boolean {
  const [above, line] = [lines[end - 2], lines[end - 1]!]
  return !above || above.page !== line.page || above.y - line.y > leading * 1.5
}

function columnsFrom(lines: Line[], from: number): number[] {
  const first = segmentsOf(lines[from]!)
  if (first.length < 2) return []
  const starts = first.map((segment) => segment.x)
  for (let n = from + 1; n < Math.min(lines.length, from + 8); n++) {
    const segments = segmentsOf(lines[n]!)
    if (segments.length < 2) continue
    for (const segment of segments) {
      if (starts.every((start) => Math.abs(start - segment.x) > lines[n]!.size * 1.5))
        starts.push(segment.x)
    }
  }
  return starts.sort((a, b) => a - b)
}

function columnOf(segment: Segment, columns: number[]): number {
  let column = 0
  for (let n = 0; n < columns.length; n++) if (segment.x >= columns[n]! - 6) column = n
  return column
}

function fits(segment: Segment, columns: number[]): boolean {
  const column = columnOf(segment, columns)
  const next = columns[column + 1] ?? Number.POSITIVE_INFINITY
  return segment.x >= columns[0]! - 6 && segment.right <= next + 2
}

/** The rows of the table in these lines; lines nearer than a row's gap are one cell's lines. */
export function tableRows(lines: Line[], leading: number): TableRow[] {
  const columns = columnsFrom(lines, 0)
  const size = lines[0]!.size
  const rows: { lines: Line[] }[] = []
  for (const line of lines) {
    const last = rows.at(-1)?.lines.at(-1)
    const near =
      last && last.page === line.page && last.y - line.y <= Math.max(leading * 1.12, size * 1.12)
    if (near) rows.at(-1)!.lines.push(line)
    else rows.push({ lines: [line] })
  }
  return rows.map((row) => {
    const cells = columns.map((_, column) => cellOf(row.lines, column, columns))
    const header =
      row === rows[0] && row.lines.every((line) => line.pieces.every((piece) => piece.bold))
    return { cells, header }
  })
}

function cellOf(lines: Line[], column: number, columns: number[]): Block[] {
  const runs: Run[] = []
  for (const line of lines) {
    for (const segment of segmentsOf(line).filter((one) => columnOf(one, columns) === column)) {
      const text = textOfLine(segment)
      const bold = segment.pieces.every((piece) => piece.bold)
      const item = /^[•◦▪●☐□\uF0B7\uF0A8]/.test(text)
      runs.push({
        text: `${runs.length ? (item ? '\n' : ' ') : ''}${text.replace(/^[•◦▪●\uF0B7]\s*/, '')}`,
        bold,
      })
    }
  }
  return blocksOf(runs)
}
