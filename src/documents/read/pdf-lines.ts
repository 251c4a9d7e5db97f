import { getDocumentProxy } from 'unpdf'
import type { ReadFile } from './types.ts'
import { UnreadableDocument } from './unreadable.ts'

/** A stretch of text of one font on a page; points from the left and the bottom edge. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  size: number
  bold: boolean
}

/** What stands on one baseline, left to right. */
export interface Line {
  pieces: Piece[]
  page: number
  x: number
  y: number
  right: number
  /** The size of most of its letters. */
  size: number
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

const mostPages = 3000

/** The lines of a PDF from top to bottom, page by page, without running heads, feet and page numbers. */
export async function linesOfPdf(file: ReadFile): Promise<Line[]> {
  const pdf = await opened(file)
  try {
    const bold = new Map<string, boolean>()
    const pages: Line[][] = []
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      const page = await pdf.getPage(number)
      pages.push(linesOf(await piecesOf(page, bold), number))
      page.cleanup()
    }
    const lines = withoutRunningText(pages).flat()
    if (lines.length === 0) throw new UnreadableDocument('pictures-only', file.name)
    return lines
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function opened(file: ReadFile) {
  try {
    // The library keeps the bytes that it is given, so it gets its own.
    return await getDocumentProxy(new Uint8Array(file.bytes), { verbosity: 0 })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    throw new UnreadableDocument(/Password/.test(name) ? 'encrypted' : 'damaged', file.name)
  }
}

async function piecesOf(page: Page, bold: Map<string, boolean>): Promise<Piece[]> {
  const content = await page.getTextContent()
  const pieces: Piece[] = []
  let fontsRead = false
  for (const item of content.items) {
    if (!('str' in item) || !item.str.trim()) continue
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[]
    if (Math.abs(b) > Math.abs(a) * 0.2) continue
    if (!bold.has(item.fontName)) {
      // Only the drawing instructions name the font.
      if (!fontsRead) await page.getOperatorList()
      fontsRead = true
      bold.set(item.fontName, isBold(page, item.fontName))
    }
    pieces.push({
      text: item.str,
      x,
      y,
      width: item.width,
      size: Math.hypot(c, d),
      bold: bold.get(item.fontName) ?? false,
    })
  }
  return pieces
}

function isBold(page: Page, font: string): boolean {
  try {
    const known = page.commonObjs.get(font) as {
      name?: string
      bold?: boolean
      black?: boolean
    } | null
    return (
      /bold|black|heavy|demi/i.test(known?.name ?? '') ||
      known?.bold === true ||
      known?.black === true
    )
  } catch {
    return false
  }
}

function linesOf(pieces: Piece[], page: number): Line[] {
  const sorted = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)
  const groups: Piece[][] = []
  for (const piece of sorted) {
    const group = groups.at(-1)
    const base = group?.[0]
    if (group && base && Math.abs(base.y - piece.y) <= Math.max(base.size, piece.size) * 0.35)
      group.push(piece)
    else groups.push([piece])
  }
  const lines = groups.map((group) => {
    const size = mainSize(group)
    // Raised small figures are notes.
    // A note's mark leaves its space, so that no gap looks like a column.
    const own = group
      .map((piece) => (isNote(piece, size) ? { ...piece, text: ' ' } : piece))
      .sort((a, b) => a.x - b.x)
    const last = own.at(-1)!
    return {
      pieces: own,
      page,
      x: own[0]!.x,
      y: own.find((piece) => piece.size >= size * 0.9)?.y ?? own[0]!.y,
      right: last.x + last.width,
      size,
    }
  })
  return lines.filter((line) => textOfLine(line) !== '')
}

/** "[footnote 5]", or a small raised figure. */
function isNote(piece: Piece, size: number): boolean {
  const text = piece.text.trim()
  return (
    /^\[footnote \d{1,3}\]$/.test(text) ||
    (piece.size <= size * 0.78 && /^\[?\d{1,3}\]?$/.test(text))
  )
}

function mainSize(pieces: Piece[]): number {
  const letters = new Map<number, number>()
  for (const piece of pieces) {
    const size = Math.round(piece.size * 10) / 10
    letters.set(size, (letters.get(size) ?? 0) + piece.text.trim().length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The text of a line with one space where there is a gap. */
export function textOfLine(line: { pieces: Piece[] }): string {
  let text = ''
  let end: number | null = null
  for (const piece of line.pieces) {
    if (
      end !== null &&
      piece.x - end > piece.size * 0.12 &&
      !/\s$/.test(text) &&
      !/^\s/.test(piece.text)
    )
      text += ' '
    text += piece.text
    end = piece.x + piece.width
  }
  return text.trim()
}

/** A running head stands apart from the text; two lines of a paragraph do not. */
function setOff(lines: Line[], line: Line, runs: (line: Line) => boolean): boolean {
  const step = lines.indexOf(line) < lines.length / 2 ? 1 : -1
  let n = lines.indexOf(line)
  while (lines[n + step] && runs(lines[n + step]!)) n += step
  const [own, next] = [lines[n]!, lines[n + step]]
  return !next || Math.abs(own.y - next.y) > Math.max(own.size, next.size) * 1.4
}

/** Drops what stands at the head or foot of many pages, and lone page numbers there. */
function withoutRunningText(pages: Line[][]): Line[][] {
  const seen = new Map<string, number>()
  const edge = (lines: Line[]) => [...lines.slice(0, 2), ...lines.slice(-2)]
  const key = (line: Line) =>
    `${textOfLine(line).replace(/^\d+|\d+$/g, '#')}@${Math.round(line.y / 6)}`
  for (const lines of pages)
    for (const one of new Set(edge(lines).map(key))) seen.set(one, (seen.get(one) ?? 0) + 1)
  const often = Math.max(3, pages.length * 0.3)
  const runs = (line: Line) => (seen.get(key(line)) ?? 0) >= often
  // Where most pages begin with other words, the line is text that happens to come again: "Yes", "Please explain".
  const at = new Map<number, { running: number; all: number }>()
  for (const line of pages.flatMap(edge)) {
    const place = Math.round(line.y / 6)
    const count = at.get(place) ?? { running: 0, all: 0 }
    at.set(place, { running: count.running + (runs(line) ? 1 : 0), all: count.all + 1 })
  }
  const outside = (line: Line) => {
    const count = at.get(Math.round(line.y / 6))
    return count !== undefined && count.running >= count.all * 0.5
  }
  return pages.map((lines) => {
    const edges = new Set(edge(lines))
    return lines.filter((line) => {
      if (!edges.has(line)) return true
      if (runs(line) && outside(line) && setOff(lines, line, runs)) return false
      return !(
        pages.length > 1 &&
        /^(?:page |tudalen )?\d{1,4}(?: (?:of|o) \d{1,4})?$/i.test(textOfLine(line)) &&
        line === lines.at(-1)
      )
    })
  })
}
