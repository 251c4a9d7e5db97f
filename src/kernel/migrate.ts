import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'

const folder = fileURLToPath(new URL('../../migrations/', import.meta.url))

/** Brings the schema up to date as its owner, each file in a transaction of its own; returns the names applied. Two processes may call it at once: the second waits. */
export async function migrate(owner: pg.PoolConfig): Promise<string[]> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('hanse migrations'))")
    const pool = new pg.Pool({ ...owner, max: 1 })
    pool.on('error', () => {})
    pool.on('connect', (client) => client.on('error', () => {}))
    await runMigrations({ pgPool: pool }).finally(() => pool.end())
    return await applyFiles(client)
  } finally {
    await client.end()
  }
}

async function applyFiles(client: pg.Client): Promise<string[]> {
  await client.query(
    'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
  )
  const done = new Set(
    (await client.query<{ name: string }>('select name from migration')).rows.map(
      (row) => row.name,
    ),
  )
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  const applied: string[] = []
  for (const name of files.filter((name) => !done.has(name))) {
    const text = await readFile(folder + name, 'utf8')
    await client.query('begin')
    try {
      await client.query(text)
      await client.query('insert into migration (name) values ($1)', [name])
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw new Error(`Migration ${name} did not apply: ${(error as Error).message}`, {
        cause: error,
      })
    }
    applied.push(name)
  }
  return applied
}
