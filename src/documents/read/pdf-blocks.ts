import { type Block, blocksOf, type Run } from './block.ts'
import { type Line, linesOfPdf, type Piece, textOfLine } from './pdf-lines.ts'
import { tableAt, tableRows } from './pdf-table.ts'
import { blocksOfTable, type Counts } from './table-blocks.ts'
import type { ReadFile } from './types.ts'

const bullet = /^[•◦▪●○‣·§\uF0B7\uF0A7\uF076\uF0D8]$|^[–—*o-]$/
const tick = /^[☐□❏❑☑☒◻⬜\uF0A8\uF06F\uF071\uF0A3]$/
const ordinal = /^[([]?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.):]\)?$/

/** The blocks of a PDF, told by position, size and weight: headings, paragraphs, items and table rows. */
export async function blocksOfPdf(file: ReadFile): Promise<Block[]> {
  return blocksOfLines(await linesOfPdf(file))
}

interface Measures {
  /** The size of most letters. */
  body: number
  /** Points from one baseline to the next within a paragraph of body size. */
  leading: number
  left: number
  right: number
  /** Heading sizes, largest first. */
  headings: number[]
}

/** The blocks of lines in reading order. */
export function blocksOfLines(lines: Line[]): Block[] {
  const measures = measuresOf(lines)
  const blocks: Block[] = []
  const counts: Counts = { boxes: 0, lists: 0, tables: 0 }
  let listed = false
  for (let at = 0; at < lines.length; ) {
    const table = tableAt(lines, at, measures.leading)
    if (table) {
      const rows = tableRows(lines.slice(at, table.end), table.columns, measures.leading)
      blocks.push(...blocksOfTable(rows, counts, 0))
      at = table.end
      listed = false
      continue
    }
    let end = at + 1
    while (
      end < lines.length &&
      goesOn(lines, at, end, measures) &&
      !tableAt(lines, end, measures.leading)
    )
      end++
    const paragraph = lines.slice(at, end)
    const item = itemOf(paragraph, measures)
    if (item && !listed) counts.lists++
    const level = headingLevel(paragraph, measures)
    if (level) blocks.push(...blocksOf(runsOf(paragraph, measures), { kind: 'heading', level }))
    else if (item)
      blocks.push(
        ...blocksOf(runsOf(item.rest, measures), {
          kind: 'item',
          marker: item.marker,
          level: item.level,
          list: counts.lists,
        }),
      )
    else blocks.push(...blocksOf(runsOf(paragraph, measures)))
    listed = item !== null && !level
    at = end
  }
  return blocks
}

function measuresOf(lines: Line[]): Measures {
  const letters = new Map<number, number>()
  for (const line of lines)
    letters.set(line.size, (letters.get(line.size) ?? 0) + textOfLine(line).length)
  const body = [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 11
  const own = lines.filter((line) => line.size === body)
  const left = share(
    own.map((line) => line.x),
    0.1,
  )
  const right = share(
    own.map((line) => line.right),
    0.97,
  )
  // Only a line that runs to the margin is sure to go on in the next.
  const gaps: number[] = []
  for (let n = 1; n < lines.length; n++) {
    const [before, line] = [lines[n - 1]!, lines[n]!]
    const full = before.right > left + (right - left) * 0.85 && !/[.?!:]$/.test(textOfLine(before))
    const gap = before.y - line.y
    if (
      before.page === line.page &&
      before.size === body &&
      line.size === body &&
      full &&
      gap > body * 0.9
    )
      gaps.push(gap)
  }
  gaps.sort((a, b) => a - b)
  const sizes = [...letters.keys()].filter((size) => size > body * 1.06).sort((a, b) => b - a)
  return {
    body,
    leading: gaps.length >= 3 ? gaps[Math.floor(gaps.length * 0.3)]! : body * 1.2,
    left,
    right,
    headings: sizes.filter((size, n) => n === 0 || sizes[n - 1]! - size > 0.4),
  }
}

function share(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * part)] ?? 0
}

/** Whether line `n` goes on with the paragraph that began at `from`. */
function goesOn(lines: Line[], from: number, n: number, measures: Measures): boolean {
  const [before, line] = [lines[n - 1]!, lines[n]!]
  if (Math.abs(before.size - line.size) > 0.6 || marked(line, measures)) return false
  if (
    weightOf(before) !== weightOf(line) &&
    weightOf(before) !== 'mixed' &&
    weightOf(line) !== 'mixed'
  )
    return false
  const first = lines[from]!
  const item = itemOf(lines.slice(from, n), measures)
  const inset = item ? (item.rest[0]?.x ?? first.x) : first.x
  if (
    Math.abs(line.x - inset) > line.size * 1.2 &&
    Math.abs(line.x - before.x) > line.size * 0.5 &&
    !(n === from + 1 && !item && line.x < first.x)
  )
    return false
  if (before.page !== line.page)
    return line.page === before.page + 1 && broken(before, line, measures)
  const leading = measures.leading * (line.size / measures.body)
  return before.y - line.y <= leading * 1.22
}

/** Whether a paragraph breaks off at the foot of a page and goes on at the head of the next. */
function broken(before: Line, line: Line, measures: Measures): boolean {
  if (before.size > measures.body * 1.06) return false
  const text = textOfLine(before)
  // The next answer or question begins on the next page.
  if (/^(?:\(?(?:[A-Za-z]|\d{1,3})[.)]\s+\p{Lu}|[Qq](?:uestion)?\s?\d)/u.test(textOfLine(line)))
    return false
  return !/[.?!:;]["”’)]?$/.test(text) &&
    before.right > measures.left + (measures.right - measures.left) * 0.6
    ? true
    : /^\p{Ll}/u.test(textOfLine(line)) && !/[.?!]$/.test(text)
}

function weightOf(line: Line): 'bold' | 'plain' | 'mixed' {
  const written = line.pieces.filter((piece) => piece.text.trim())
  const bold = written.filter((piece) => piece.bold).length
  return bold === 0 ? 'plain' : bold === written.length ? 'bold' : 'mixed'
}

/** Whether the line begins with a bullet, a tick box or a number that hangs before the text. */
function marked(line: Line, measures: Measures): boolean {
  const first = line.pieces[0]!.text.trim()
  if ((textOfLine(line).match(/[☐□❏❑☑☒◻⬜\uF0A8]/g) ?? []).length > 1) return false
  if (line.pieces.length > 1 && (bullet.test(first) || tick.test(first))) return true
  if (/^[•◦▪●‣☐□\uF0B7\uF0A8]\s/.test(line.pieces[0]!.text)) return true
  return line.pieces.length > 1 && ordinal.test(first) && line.x > measures.left + line.size * 0.8
}

function itemOf(
  lines: Line[],
  measures: Measures,
): { marker: string; level: number; rest: Line[] } | null {
  const line = lines[0]!
  if (!marked(line, measures)) return null
  const [head, ...others] = line.pieces as [Piece, ...Piece[]]
  const inline = /^([•◦▪●‣☐□\uF0B7\uF0A8])\s+(.*)$/.exec(head.text)
  const first = inline?.[1] ?? head.text.trim()
  const pieces = inline
    ? [{ ...head, text: inline[2] ?? '', x: head.x + head.size }, ...others]
    : others
  const marker = tick.test(first) ? '☐' : bullet.test(first) ? '•' : first
  const level = Math.max(1, Math.round((line.x - measures.left) / (measures.body * 2.4)))
  return {
    marker,
    level,
    rest: [{ ...line, pieces, x: pieces[0]?.x ?? line.x }, ...lines.slice(1)],
  }
}

function headingLevel(lines: Line[], measures: Measures): number {
  const { size } = lines[0]!
  if (size <= measures.body * 1.06 || lines.length > 6) return 0
  const level = measures.headings.findIndex((heading) => size >= heading - 0.4)
  return Math.min(6, level + 1)
}

/** The lines of a paragraph as runs; a line that stops although the next word had room was broken on purpose. */
function runsOf(lines: Line[], measures: Measures): Run[] {
  const runs: Run[] = []
  lines.forEach((line, n) => {
    const before = lines[n - 1]
    if (before) runs.push({ text: joint(before, line, measures), bold: false })
    let end: number | null = null
    for (const piece of line.pieces) {
      const gap = end !== null && piece.x - end > piece.size * 0.12
      runs.push({ text: `${gap ? ' ' : ''}${piece.text}`, bold: piece.bold })
      end = piece.x + piece.width
    }
  })
  return runs
}

function joint(before: Line, line: Line, measures: Measures): string {
  const text = textOfLine(before)
  if (/\/$/.test(text) || (/\p{L}-$/u.test(text) && /^\p{Ll}/u.test(textOfLine(line)))) return ''
  const words = textOfLine(line)
  const first = words.split(' ')[0] ?? ''
  const width = (line.right - line.x) * (first.length / Math.max(1, words.length))
  const room = measures.right - before.right
  return line.size <= measures.body * 1.06 && room > width * 1.25 + line.size * 1.5 ? '\n' : ' '
}
