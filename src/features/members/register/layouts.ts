import type { CsvTable } from '../../../documents/table/read-csv.ts'
import { codeLists } from './code-lists.ts'
import { mySociety } from './mysociety.ts'
import { type Layout, RefusedFile } from './reading.ts'

/** Every layout that an import reads. */
export const layouts: readonly Layout[] = [mySociety, ...codeLists]

/** The layout of a table, by its columns. Throws RefusedFile where it is another publisher's. */
export function layoutOf({ columns }: CsvTable): Layout {
  const found = layouts.find((layout) => layout.fits(columns))
  if (found) return found
  const known = layouts.map((one) => `  ${one.name}: ${one.columns}`).join('\n')
  throw new RefusedFile(
    `Line 1: these are columns of another publisher: ${columns.join(', ')}. What can be read is\n${known}`,
  )
}
