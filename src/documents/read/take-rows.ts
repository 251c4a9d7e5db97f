import type { Block } from './block.ts'
import type { Gathering } from './gathering.ts'
import { typeOfOptions } from './option-words.ts'
import { readGrid } from './rating-grid.ts'

/** Takes the rows of a table below a question as statements to rate or as answers; answers false, and takes none, where they are neither. */
export function takeRows(g: Gathering): boolean {
  const { table } = g.blocks[g.at]!
  const rows: Block[] = []
  for (
    let n = g.at;
    g.blocks[n]?.kind === 'row' && g.blocks[n]!.table === table && !g.starts.has(n);
    n++
  )
    rows.push(g.blocks[n]!)
  // The head of a grid may have come as a line of its own.
  const head = g.options
  const grid =
    head.length >= 2 && rows.every((row) => isUnder(row, head.length))
      ? { rows: rows.map((row) => row.cells[0]!), options: head }
      : readGrid(rows, g.text)
  if (!grid) return false
  if (grid.options === head) g.options = []
  g.at += rows.length
  if (grid.rows.length === 0) g.addOptions(grid.options)
  for (const text of grid.rows)
    g.parts.push({
      label: null,
      text,
      type: typeOfOptions(grid.options),
      options: [...grid.options],
      multiple: false,
    })
  return true
}

/** A statement and one empty cell for each step. */
function isUnder(row: Block, steps: number): boolean {
  return (
    Boolean(row.cells[0]) &&
    row.cells.length === steps + 1 &&
    row.cells.slice(1).every((cell) => !/[\p{L}\p{N}]/u.test(cell))
  )
}
