import type { Sources } from './read-modules.ts'

/** One place where a source writes a table. */
export interface Write {
  path: string
  table: string
}

const builder = /\.(?:insertInto|updateTable|deleteFrom|mergeInto)\(\s*'(\w+)'/g
const statement =
  /\b(?:insert\s+into|update(?!\s+set)|delete\s+from|merge\s+into)\s+(?:only\s+)?([a-z_]+)\b(?=\s*(?:\(|set\b|where\b|using\b|values\b|as\b|$))/gim

/** Every write to one of these tables that the sources hold, by the query builder or in SQL. */
export function writesIn(sources: Sources, tables: ReadonlySet<string>): Write[] {
  const writes: Write[] = []
  for (const [path, source] of sources)
    for (const pattern of [builder, statement])
      for (const [, table] of source.matchAll(pattern))
        if (tables.has(table!)) writes.push({ path, table: table! })
  return writes
}

/** The room of a file, or 'kernel'; null for what belongs to neither. */
export function ownerOf(path: string): string | null {
  if (path.startsWith('src/kernel/')) return 'kernel'
  return /^src\/features\/([^/]+)\//.exec(path)?.[1] ?? null
}

/** Whether a file is a place for writes: an action of a room, or the kernel. */
export function mayWrite(path: string): boolean {
  return path.startsWith('src/kernel/') || /^src\/features\/[^/]+\/actions\//.test(path)
}
