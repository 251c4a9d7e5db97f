import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type pg from 'pg'
import { migrationsOf, plainSession, sequencesOf, type Table, tablesOf } from './catalogue.ts'
import { type Beginning, formatName, type Manifest } from './manifest.ts'
import type { Entry } from './tar.ts'

// Bounds what is in memory at once; one row that is larger stands alone.
const partSize = 4_000_000
const mostAtOnce = 500

function part(name: string, bytes: Buffer): Entry {
  return {
    name,
    size: bytes.byteLength,
    body: (async function* () {
      yield bytes
    })(),
  }
}

// Each value is the text that PostgreSQL itself reads back without loss: numbers of any length,
// microseconds, bytes, and the difference between no value and a JSON null.
function selectRows(client: pg.ClientBase, table: Table): string {
  const quoted = (names: string[]) => names.map((name) => client.escapeIdentifier(name))
  const names = table.columns.map((column) => client.escapeLiteral(column.name)).join(', ')
  const values = quoted(table.columns.map((column) => column.name)).map((name) => `${name}::text`)
  const order = table.key.length ? ` order by ${quoted(table.key).join(', ')}` : ''
  return `select json_object(array[${names}]::text[], array[${values.join(', ')}]::text[])::text as line
    from only ${table.name}${order}`
}

async function* tableParts(client: pg.ClientBase, table: Table, rows: Record<string, number>) {
  await client.query(`declare rows no scroll cursor for ${selectRows(client, table)}`)
  let lines: string[] = []
  let size = 0
  let number = 0
  const flush = () => {
    const name = `tables/${table.name}/${String(++number).padStart(6, '0')}.jsonl`
    const entry = part(name, Buffer.from(`${lines.join('\n')}\n`))
    lines = []
    size = 0
    return entry
  }
  rows[table.name] = 0
  // Rows may be whole files: begin with one and take more at once as they prove small.
  for (let count = 1; ; ) {
    const batch = await client.query<{ line: string }>(`fetch ${count} from rows`)
    let largest = 1
    for (const { line } of batch.rows) {
      lines.push(line)
      size += line.length
      largest = Math.max(largest, line.length)
      rows[table.name]! += 1
      if (size >= partSize) yield flush()
    }
    if (batch.rows.length < count) break
    count = Math.max(1, Math.min(count * 4, mostAtOnce, Math.floor(partSize / largest)))
  }
  if (lines.length) yield flush()
  await client.query('close rows')
}

function* filesIn(folder: string): Generator<string> {
  if (!existsSync(folder)) return
  for (const found of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (found.isFile()) yield join(found.parentPath, found.name)
}

async function* parts(
  client: pg.ClientBase,
  tables: Table[],
  filesDir: string,
  rows: Manifest['rows'],
) {
  for (const table of tables) yield* tableParts(client, table, rows)
  for (const path of filesIn(filesDir)) {
    const name = `files/${relative(filesDir, path)}`
    yield { name, size: statSync(path).size, body: createReadStream(path) }
  }
}

/**
 * Everything that the installation holds, as the entries of an archive: every table as of one
 * moment, and the files of `filesDir`. The client connects as the owner of the schema.
 */
export async function* backupEntries(
  client: pg.ClientBase,
  filesDir: string,
  now: Date,
): AsyncGenerator<Entry> {
  await client.query(
    `begin isolation level repeatable read read only; ${plainSession}; set local search_path = ''`,
  )
  const tables = await tablesOf(client)
  const begin: Beginning = {
    format: formatName,
    version: 1,
    made_at: now.toISOString(),
    migrations: await migrationsOf(client),
    tables: tables.map(({ name, columns }) => ({ name, columns })),
  }
  yield part('backup.json', Buffer.from(JSON.stringify(begin, null, 2)))
  const end: Manifest = { rows: {}, sequences: await sequencesOf(client), parts: [] }
  for await (const entry of parts(client, tables, filesDir, end.rows)) {
    const hash = createHash('sha256')
    const body = (async function* () {
      for await (const bytes of entry.body) {
        hash.update(bytes)
        yield bytes
      }
    })()
    yield { ...entry, body }
    end.parts.push({ name: entry.name, sha256: hash.digest('hex') })
  }
  yield part('manifest.json', Buffer.from(JSON.stringify(end, null, 2)))
  await client.query('commit')
}
