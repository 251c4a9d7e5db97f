import { createHash } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { foreignKeysOf, plainSession, tablesOf } from './catalogue.ts'
import { type Beginning, beginning, type Manifest, manifest } from './manifest.ts'
import { type Entry, joined } from './tar.ts'

/** The message says what is wrong with the backup, or in its way, and that nothing was restored. */
export class CannotRestore extends Error {}

/** The first entry, checked: what this backup holds and which migrations made its tables. */
export async function readBeginning(entries: AsyncIterator<Entry>): Promise<Beginning> {
  try {
    const first = await entries.next()
    if (!first.done && first.value.name === 'backup.json')
      return beginning.parse(JSON.parse((await joined(first.value.body)).toString()))
  } catch (cause) {
    throw new CannotRestore('This file is not a backup of Hanse.', { cause })
  }
  throw new CannotRestore('This file is not a backup of Hanse.')
}

/** A table that already has rows, or null: only an empty database is restored into. */
export async function tableWithRows(client: pg.ClientBase): Promise<string | null> {
  for (const { name } of await tablesOf(client)) {
    const { rows } = await client.query(`select exists (select from ${name}) as some`)
    if (rows[0].some) return name
  }
  return null
}

function insertRows(client: pg.ClientBase, table: Beginning['tables'][number]): string {
  const names = table.columns.map(({ name }) => client.escapeIdentifier(name)).join(', ')
  const values = table.columns.map(
    ({ name, type }) => `(line->>${client.escapeLiteral(name)})::${type}`,
  )
  return `insert into ${table.name} (${names}) overriding system value
    select ${values.join(', ')} from json_array_elements($1::json) line`
}

function safePath(filesDir: string, name: string): string {
  const path = normalize(join(filesDir, name))
  if (!path.startsWith(filesDir + sep))
    throw new CannotRestore(`The backup names a file outside its folder: ${name}`)
  return path
}

interface Seen {
  parts: Map<string, string>
  rows: Map<string, number>
}

async function loadPart(client: pg.ClientBase, begin: Beginning, entry: Entry, seen: Seen) {
  const name = entry.name.split('/').slice(1, -1).join('/')
  const table = begin.tables.find((one) => one.name === name)
  if (!table) throw new CannotRestore(`The backup holds rows of an unknown table: ${name}`)
  const bytes = await joined(entry.body)
  seen.parts.set(entry.name, createHash('sha256').update(bytes).digest('hex'))
  const lines = bytes.toString().trimEnd().split('\n')
  const { rowCount } = await client.query(insertRows(client, table), [`[${lines.join(',')}]`])
  seen.rows.set(name, (seen.rows.get(name) ?? 0) + (rowCount ?? 0))
}

async function loadFile(filesDir: string, entry: Entry, seen: Seen) {
  const path = safePath(filesDir, entry.name.slice('files/'.length))
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const hash = createHash('sha256')
  const body = async function* () {
    for await (const bytes of entry.body) {
      hash.update(bytes)
      yield bytes
    }
  }
  await pipeline(Readable.from(body()), createWriteStream(path, { mode: 0o600, flags: 'wx' }))
  seen.parts.set(entry.name, hash.digest('hex'))
}

function compare(wanted: Manifest, seen: Seen): void {
  if (wanted.parts.length !== seen.parts.size) throw new CannotRestore('Parts of it are missing.')
  for (const { name, sha256 } of wanted.parts)
    if (seen.parts.get(name) !== sha256) throw new CannotRestore(`${name} was altered.`)
  for (const [table, rows] of Object.entries(wanted.rows))
    if ((seen.rows.get(table) ?? 0) !== rows)
      throw new CannotRestore(`${table} should have ${rows} rows.`)
}

/**
 * Loads what follows the first entry into tables that the same migrations made, all or nothing.
 * Foreign keys come back, checked, when all rows are there. Returns the rows of each table.
 */
export async function restoreEntries(
  client: pg.ClientBase,
  begin: Beginning,
  entries: AsyncIterator<Entry>,
  filesDir: string,
): Promise<Manifest['rows']> {
  await client.query(`begin; ${plainSession}`)
  const tables = (await tablesOf(client)).map((table) => table.name)
  const keys = await foreignKeysOf(client)
  for (const key of keys) await client.query(`alter table ${key.table} drop constraint ${key.name}`)
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  // Rows that the migrations themselves wrote are in the backup too.
  await client.query(`truncate ${tables.join(', ')}`)
  const seen: Seen = { parts: new Map(), rows: new Map() }
  for (;;) {
    const { value: entry, done } = await entries.next()
    if (done) throw new CannotRestore('The end of the backup is missing.')
    if (entry.name.startsWith('tables/')) await loadPart(client, begin, entry, seen)
    else if (entry.name.startsWith('files/')) await loadFile(filesDir, entry, seen)
    else if (entry.name === 'manifest.json') {
      const wanted = manifest.parse(JSON.parse((await joined(entry.body)).toString()))
      compare(wanted, seen)
      for (const { name, last } of wanted.sequences)
        if (last !== null)
          await client.query('select setval($1::regclass, $2::bigint)', [name, last])
      for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
      for (const key of keys)
        await client.query(`alter table ${key.table} add constraint ${key.name} ${key.definition}`)
      await client.query('commit')
      return wanted.rows
    } else throw new CannotRestore(`The backup holds something unknown: ${entry.name}`)
  }
}
