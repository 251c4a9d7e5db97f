import { endsAsking } from './asking.ts'
import { type Block, blocksOf } from './block.ts'
import { questionLabel } from './label.ts'

const bareLabel = /^[([]?[A-Z]{0,2}\d{1,3}(?:\.\d{1,2})*[a-z]?[)\].:]?$/

/** The blocks with every table of questions written out as paragraphs: number, question, then its answers. */
export function writeOutQuestionTables(blocks: Block[]): Block[] {
  const out: Block[] = []
  let boxes = 1_000_000
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at]!
    if (block.kind !== 'row') {
      out.push(block)
      at++
      continue
    }
    let end = at
    while (end < blocks.length && blocks[end]!.kind === 'row' && blocks[end]!.table === block.table)
      end++
    const rows = blocks.slice(at, end)
    const column = questionColumn(rows)
    for (const row of rows) {
      const written = column === null ? [] : writtenOut(row, column, ++boxes)
      if (written.length) out.push(...written)
      else if (column === null || !row.header) out.push(row)
    }
    at = end
  }
  return out
}

/** Which column holds questions; null if the table is about something else. */
function questionColumn(rows: Block[]): number | null {
  const width = Math.max(...rows.map((row) => row.cells.length))
  for (let column = 0; column < width; column++) {
    const cells = rows.map((row) => row.cells[column] ?? '').filter(Boolean)
    const labelled = cells.filter(
      (cell) => (questionLabel(firstLine(cell))?.rest ?? '') !== '',
    ).length
    if (labelled >= 1 && labelled >= cells.length * 0.4) return column
  }
  for (let column = 0; column < width; column++) {
    const asking = rows.filter(
      (row) =>
        endsAsking(lines(row.cells[column] ?? '').at(-1) ?? '') ||
        endsAsking(firstLine(row.cells[column] ?? '')),
    )
    const before = rows.filter(
      (row) =>
        column > 0 &&
        (bareLabel.test(row.cells[column - 1] ?? '') ||
          questionLabel(row.cells[column - 1] ?? '')?.rest === ''),
    )
    const headed = rows.some(
      (row) =>
        (row.header || row === rows[0]) &&
        /\b(question|cwestiwn)\b/i.test(row.cells[column] ?? '') &&
        (row.cells[column] ?? '').length < 60,
    )
    if (
      asking.length >= 1 &&
      (asking.length >= rows.length * 0.6 || before.length >= rows.length * 0.5)
    )
      return column
    if (headed && asking.length >= (rows.length - 1) * 0.4) return column
    if (
      before.length >= Math.max(1, rows.length - 1) &&
      before.some((row) => questionLabel(row.cells[column - 1] ?? ''))
    )
      return column
  }
  return null
}

function writtenOut(row: Block, column: number, box: number): Block[] {
  const text = row.cells[column] ?? ''
  if (!text) return []
  const before = row.cells[column - 1] ?? ''
  const label = questionLabel(before)
  const number = label?.rest === '' ? before : bareLabel.test(before) ? before : ''
  const own = questionLabel(firstLine(text))
  if (
    (row.header || /^(?:consultation |survey )?(?:questions?|cwestiwn|cwestiynau)$/i.test(text)) &&
    !own?.number
  )
    return []
  if (!number && !own && !lines(text).some((line) => endsAsking(line))) return []
  const [head = '', ...rest] = lines(text)
  const first = label && number ? `${before.replace(/[:.\s]+$/, '')}: ${head}` : head
  const marker = !label && number ? (/[.)\]:]$/.test(number) ? number : `${number}.`) : ''
  const setting = { box, table: row.table }
  return [
    ...blocksOf([{ text: first, bold: row.bold }], { ...setting, marker }),
    ...rest.flatMap((line) => blocksOf([{ text: line, bold: false }], setting)),
    ...row.cells
      .slice(column + 1)
      .flatMap((cell) => lines(cell))
      .flatMap((line) => blocksOf([{ text: line, bold: false }], setting)),
  ]
}

function firstLine(cell: string): string {
  return lines(cell)[0] ?? ''
}

function lines(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
