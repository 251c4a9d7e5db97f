/** A cell of a publisher's table that should hold a figure. */
export type FigureCell =
  | { value: number; mark: string | null; written: 'plain' | 'percent' | 'grouped' }
  /** Held back or not there: what the publisher wrote instead. */
  | { value: null; mark: string }
  | { blank: true }
  /** No figure and no mark that anybody uses. */
  | { wrong: string }

const bracketed = /^\[[a-z]{1,5}\]$/i
/** What statistics offices write where a figure is confidential, unreliable, not available or does not apply. */
const heldBack =
  /^(?:[cxzuw:]|\.{1,3}|-{1,2}|[–—*~]|n\/?a|nan|null|low|suppressed|not available|confidential)$/i
const plain = /^[-−+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i
const grouped = /^[-−+]?\d{1,3}(?:[,\u00a0\u2009\u202f ]\d{3})+(?:\.\d+)?$/
const withMark = /^(.*?\d)\s*(\[[a-z]{1,5}\]|[*]|(?<=\d)[prebu])$/i

/** Reads a cell as publishers write figures: 1,234, 45.3%, £12, 12.4 [p], or a mark such as [c], x and "..". */
export function figureCell(text: string): FigureCell {
  const cell = text.trim()
  if (cell === '') return { blank: true }
  if (bracketed.test(cell) || heldBack.test(cell)) return { value: null, mark: cell }
  const [, before, mark] = withMark.exec(cell) ?? []
  const bare = (before ?? cell).replace(/^([-−+]?)£\s*/, '$1')
  const percent = bare.endsWith('%')
  const number = percent ? bare.slice(0, -1).trim() : bare
  const inGroups = grouped.test(number)
  if (!inGroups && !plain.test(number)) return { wrong: whyWrong(cell) }
  const value = Number(number.replace(/[,\u00a0\u2009\u202f ]/g, '').replace('−', '-'))
  if (!Number.isFinite(value)) return { wrong: whyWrong(cell) }
  const written = percent ? 'percent' : inGroups ? 'grouped' : 'plain'
  return { value, mark: mark ?? null, written }
}

function whyWrong(cell: string): string {
  const short = cell.length > 30 ? `${cell.slice(0, 30)}…` : cell
  return /^\d+,\d+$/.test(cell)
    ? `“${short}” may be a decimal comma or a thousands separator in the wrong place. Write 1.5 or 1,500.`
    : `“${short}” is no figure, and no mark for a figure held back, such as [c], x or “..”.`
}
