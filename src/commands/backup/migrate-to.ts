import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { root } from '../../kernel/config.ts'
import { CannotRestore } from './read.ts'

const folder = join(root, 'migrations')

/** Sets up an empty database exactly as far as the backup's own was. Refuses what it does not know. */
export async function migrateTo(owner: pg.PoolConfig, names: string[]): Promise<void> {
  const known = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length)
    throw new CannotRestore(
      `This backup was made by a newer Hanse (${unknown.join(', ')}). Restore it with that one.`,
    )
  const pool = new pg.Pool({ ...owner, max: 1 })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  try {
    await runMigrations({ pgPool: pool })
    await pool.query(
      'create table if not exists migration (name text primary key, applied_at timestamptz not null default now())',
    )
    const done = await pool.query('select name from migration')
    for (const name of names.filter((one) => !done.rows.some((row) => row.name === one))) {
      const text = readFileSync(join(folder, name), 'utf8')
      const note = `insert into migration (name) values (${pg.escapeLiteral(name)})`
      await pool.query(`begin; ${text};\n${note}; commit`)
    }
  } finally {
    await pool.end()
  }
}
