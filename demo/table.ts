/** The rows of a table written as lines with `|` between cells; throws where a line has too few. */
export function rowsOf(table: string, cells: number): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = line.split('|').map((cell) => cell.trim())
      if (row.length !== cells) throw new Error(`${cells} cells expected: ${line.trim()}`)
      return row
    })
}
