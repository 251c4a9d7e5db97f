import type { Block } from './block.ts'
import { optionsOfLine } from './inline-options.ts'
import { isStockAnswer, isTellTale } from './option-words.ts'

/** A box to tick before or behind the words. */
const tick = /^[☐□○◯❏❑☑☒◻⬜]\s*(?=\S)|(?<=\S)\s*[☐□○◯❏❑☑☒◻⬜]$/u
const blank = /^[\s☐□○◯❏❑☑☒◻⬜_.…[\]()xX✓-]*$/u

/** A table below a question: statements to rate with the column headings, or a list of answers; null if it is neither. */
export function readGrid(
  rows: Block[],
  stem: string,
): { rows: string[]; options: string[] } | null {
  const cells = rows.map((row) => row.cells.map((cell) => cell.replace(/\s+/g, ' ').trim()))
  const first = cells[0]
  if (!first) return null
  const heads = first.slice(1).filter((cell) => !blank.test(cell))
  const rest = cells.slice(1)
  const rated = rest.filter(
    (row) =>
      row[0] &&
      !blank.test(row[0]) &&
      row.slice(1).every((cell) => blank.test(cell) || cell.length < 4 || isStockAnswer(cell)),
  )
  const scale =
    heads.length >= 2 &&
    (heads.every((head) => isStockAnswer(head) || isTellTale(head)) ||
      heads.filter(isStockAnswer).length >= heads.length / 2 ||
      heads.every((head) => /^\d{1,2}\b.{0,30}$/.test(head)) ||
      (rated.length === rest.length &&
        heads.length >= 3 &&
        rest.every((row) => row.slice(1).every((cell) => blank.test(cell)))))
  if (scale && rated.length >= 1 && rated.length >= rest.length - 1) {
    const texts = rated.map((row) => row[0]!)
    // Yes, No down the side and one column: the side is the answer.
    if (texts.every(isStockAnswer)) return { rows: [], options: texts }
    return { rows: texts, options: heads }
  }
  const boxed = cells.flat().filter((cell) => cell && !blank.test(cell))
  if (boxed.length >= 2 && boxed.every((cell) => tick.test(cell)))
    return { rows: [], options: boxed.map((cell) => cell.replace(tick, '').trim()) }
  const filled = cells.map((row) => row.filter((cell) => !blank.test(cell)))
  if (
    cells.length === 1 &&
    (filled[0]?.length ?? 0) >= 2 &&
    filled[0]!.every((cell) => isStockAnswer(cell) || isTellTale(cell))
  )
    return { rows: [], options: filled[0]! }
  if (filled.every((row) => row.length <= 1)) {
    const texts = filled.flat()
    const known = texts.filter((text) => isStockAnswer(text) || isTellTale(text)).length
    if (
      texts.length >= 2 &&
      (known >= texts.length / 2 || /\b(?:which|select|tick|choose|best describes)\b/i.test(stem))
    )
      return { rows: [], options: texts }
    const line = texts.length === 1 ? optionsOfLine(texts[0]!) : []
    if (line.length) return { rows: [], options: line }
  }
  const inline = filled.flat()
  if (inline.length >= 2 && inline.every((cell) => isStockAnswer(cell) || isTellTale(cell)))
    return { rows: [], options: inline }
  return null
}
