/** A column as the interface of the tables declares it. */
export interface TypedColumn {
  /** As it stands in the source. */
  written: string
  nullable: boolean
  /** Whether it may be left out when a row is added. */
  defaulted: boolean
  /** The types of PostgreSQL that arrive as this type. */
  kinds: string[]
}

/** The columns that the interfaces called `…Tables` declare, as "table.column". It reads the sources as they are formatted, so that no compiler is needed. */
export function columnsInTypes(source: string): Map<string, TypedColumn> {
  const body = [...source.matchAll(/^export interface \w*Tables\b[^{]*\{\n(.*?)^\}$/gms)]
    .map(([, inner]) => inner)
    .join('')
  const columns = new Map<string, TypedColumn>()
  for (const [, table, fields] of body.matchAll(/^ {2}(\w+): \{\n(.*?)^ {2}\}$/gms))
    for (const [, column, type] of fields!.matchAll(/^ {4}(\w+):((?:(?!^ {4}\w+:).)*)/gms))
      columns.set(`${table}.${column}`, columnOf(type!.trim().replace(/\s+/g, ' ')))
  return columns
}

function columnOf(written: string): TypedColumn {
  const defaulted = /^(Generated|Defaulted)</.test(written)
  const json = /^(Json|Defaulted)</.test(written)
  const inner = /^Generated<(.*)>$/.exec(written)?.[1] ?? written
  const parts = inner.split(' | ').map((part) => part.replace(/^\| /, ''))
  const nullable = !json ? parts.includes('null') : /> \| null$/.test(written)
  const first = parts.find((part) => part !== 'null') ?? ''
  return { written, nullable, defaulted, kinds: json ? ['jsonb'] : kindsOf(first) }
}

function kindsOf(type: string): string[] {
  if (type === 'string' || type.startsWith("'")) return ['text', 'uuid', 'date', 'tsvector']
  if (type === 'number') return ['integer', 'bigint', 'double precision']
  if (type === 'boolean') return ['boolean']
  if (type === 'Date') return ['timestamp with time zone']
  if (type === 'Uint8Array' || type === 'Buffer') return ['bytea']
  return type.includes('[]') || type.startsWith('Nation')
    ? ['_text']
    : [`no type of the database: ${type}`]
}
