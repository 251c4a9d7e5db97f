import { type Block, blocksOf, rowOf } from './block.ts'

export interface TableRow {
  /** The blocks in each cell, left to right. */
  cells: Block[][]
  header: boolean
}

/** Numbers for boxes, lists and tables that are not used twice in one document. */
export interface Counts {
  boxes: number
  lists: number
  tables: number
}

/** A table as rows, or, where one column or one row only lays text out, as boxed blocks. */
export function blocksOfTable(
  rows: TableRow[],
  counts: Counts,
  box: number,
  caption = '',
): Block[] {
  const blocks: Block[] = caption ? blocksOf([{ text: caption, bold: true }], { box }) : []
  const table = ++counts.tables
  const columns = Math.max(0, ...rows.map((row) => row.cells.length))
  const lays =
    columns === 1 || (rows.length === 1 && rows[0]!.cells.some((cell) => cell.length > 2))
  if (rows.every(ticked)) {
    const own = ++counts.boxes
    return [
      ...blocks,
      ...rows
        .flatMap((row) => row.cells.flat().filter((block) => !tick.test(block.text)))
        .map((block) => ({ ...block, marker: '☐', box: box || own })),
    ]
  }
  for (const row of rows) {
    if (lays) {
      const own = ++counts.boxes
      blocks.push(...row.cells.flat().map((block) => ({ ...block, box: block.box || own })))
      continue
    }
    const texts = row.cells.map((cell) =>
      cell.map((block) => (block.marker === '☐' ? `☐ ${block.text}` : block.text)).join('\n'),
    )
    const bold = row.cells.flat().every((block) => block.bold)
    if (texts.some(Boolean))
      blocks.push({ ...rowOf(texts, { table, box, header: row.header }), bold })
  }
  return blocks
}

const tick = /^[☐□○❏❑☑☒◻⬜\uF0A8]$/u

/** One answer and a box to tick. */
function ticked(row: TableRow): boolean {
  const blocks = row.cells.flat()
  const boxes = blocks.filter((block) => tick.test(block.text)).length
  return row.cells.length > 1 && boxes === 1 && blocks.length === 2
}
