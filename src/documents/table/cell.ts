/** What a cell of an exported table may hold; null is an empty cell. */
export type Cell = string | number | null
export type Row = readonly Cell[]
