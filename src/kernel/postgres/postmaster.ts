import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { superuser } from './data-folder.ts'

export interface Postmaster {
  pid: number
  socketDir: string
  port: number
}

/** What postmaster.pid says of the server that last ran here; null after an orderly stop. */
export function recordedPostmaster(cluster: string): Postmaster | null {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const [pid, , , port, socketDir] = lines
    if (!pid || !port || !socketDir) return null
    return { pid: Number(pid), port: Number(port), socketDir }
  } catch {
    return null
  }
}

/** False for the dead, and for the dead whom nobody has buried yet. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM'
  }
  if (process.platform !== 'linux') return true
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return !/^\) [ZX]/.test(stat.slice(stat.lastIndexOf(')')))
  } catch {
    return false
  }
}

/** True if the process is a PostgreSQL process that works in this cluster; numbers are used again. */
export function worksIn(pid: number, cluster: string): boolean {
  try {
    const path = realpathSync(cluster)
    if (process.platform === 'linux')
      return (
        readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres' &&
        readlinkSync(`/proc/${pid}/cwd`) === path
      )
    const line = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return line.includes('postgres') && line.includes(path)
  } catch {
    return false
  }
}

/** Backends that outlived a killed server: a new one cannot start until they are gone. */
export function orphansIn(cluster: string): number[] {
  if (process.platform !== 'linux') return []
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return all.map(Number).filter((pid) => worksIn(pid, cluster) && isAlive(pid))
}

export const asSuperuser = (at: Postmaster, database = 'postgres'): pg.ClientConfig => ({
  host: at.socketDir,
  port: at.port,
  user: superuser,
  database,
})

/** Runs `deed` on a connection of its own, which is closed whatever happens. */
export async function connected<T>(
  config: pg.ClientConfig,
  deed: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(config)
  // The server may go while the connection closes; the deed has its answer by then.
  client.on('error', () => {})
  await client.connect()
  try {
    return await deed(client)
  } finally {
    await client.end().catch(() => {})
  }
}

function identityOf(cluster: string): bigint {
  return readFileSync(join(cluster, 'global/pg_control')).readBigUInt64LE(0)
}

/** True if a server answers there and serves the very cluster whose files lie in this folder. */
export async function answersFor(at: Postmaster, cluster: string): Promise<boolean> {
  try {
    const text = 'select system_identifier::text as id from pg_control_system()'
    const config = { ...asSuperuser(at), connectionTimeoutMillis: 5000, query_timeout: 5000 }
    const { rows } = await connected(config, (client) => client.query(text))
    return BigInt(rows[0].id) === identityOf(cluster)
  } catch {
    return false
  }
}

/** Waits until the process is gone; false if it is still there after `patience` ms. */
export async function gone(pid: number, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience
  while (isAlive(pid)) {
    if (Date.now() >= deadline) return false
    await pause(10)
  }
  return true
}
