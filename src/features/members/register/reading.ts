import type { CsvRow, CsvTable } from '../../../documents/table/read-csv.ts'
import type { AuthorityRow } from '../actions/import-authorities.ts'

/** A whole authority as the register keeps it, without where it was read. */
export type AuthorityFacts = Omit<AuthorityRow, 'source'>

/** What one row of a publisher's file says of one authority; what it leaves blank is not said. */
export interface Said {
  line: number
  gss: string
  /** Of an authority that the register does not know: all that a new one needs. */
  whole: boolean
  facts: Partial<AuthorityFacts>
  /** Spellings to be found by, beside the names. */
  spellings: string[]
}

/** A way in which a publisher lays out a file. */
export interface Layout {
  /** "mySociety’s register of local authorities" */
  name: string
  source: string
  /** Its columns, to tell somebody whose file is none of these. */
  columns: string
  fits(columns: readonly string[]): boolean
  read(table: CsvTable, known: readonly AuthorityFacts[]): Said[]
}

/** A file that cannot be taken as it is; the message names the line and the value. */
export class RefusedFile extends Error {}

/** Throws RefusedFile, with the line that its reader can look up. */
export function refuse(row: CsvRow | number, sentence: string): never {
  throw new RefusedFile(`Line ${typeof row === 'number' ? row : row.line}: ${sentence}`)
}

/** Throws where two rows speak of the same code. */
export function onceEach(said: readonly Said[]): void {
  const lines = new Map<string, number>()
  for (const { gss, line } of said) {
    const before = lines.get(gss)
    if (before !== undefined) refuse(line, `${gss} stands in line ${before} already.`)
    lines.set(gss, line)
  }
}

/** A figure of a cell, or null where it is blank. Throws where it is none. */
export function figureIn(row: CsvRow, column: string): number | null {
  const text = row.cells[column] ?? ''
  if (text === '') return null
  const figure = Number(text.replaceAll(',', ''))
  if (!Number.isFinite(figure)) refuse(row, `${column} is “${text}”, and no figure.`)
  return figure
}
