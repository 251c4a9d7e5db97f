import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { clusterFolder } from './data-folder.ts'
import type { RunAs } from './run-as.ts'
import { socketPort } from './socket-folder.ts'

const largestLog = 10_000_000

const settings: Record<string, string> = {
  listen_addresses: '',
  max_connections: '100',
  shared_buffers: '128MB',
  huge_pages: 'off',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %q%u@%d ',
  log_checkpoints: 'off',
}

// Nothing of this may ever hold data that somebody wants to keep.
const throwawaySettings: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
}

function openLog(file: string): number {
  try {
    if (statSync(file).size > largestLog) renameSync(file, `${file}.1`)
  } catch {
    // The first start has no log yet.
  }
  return openSync(file, 'a', 0o640)
}

/** What the server said last, for a person to read. */
export function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
}

/** Starts the server in a session of its own and returns its process number; it is not ready yet. */
export function spawnServer(
  dataDir: string,
  binaries: Binaries,
  as: RunAs,
  socketDir: string,
  durable: boolean,
): number {
  const all = { ...settings, ...(durable ? {} : throwawaySettings) }
  const chosen = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const folder = clusterFolder(dataDir)
  const place = ['-D', folder, '-k', socketDir, '-p', String(socketPort)]
  const { command, args, options } = as.wrap(binaries.postgres, [...place, ...chosen])
  const log = openLog(join(dataDir, 'postgres.log'))
  try {
    const child = spawn(command, args, {
      ...options,
      cwd: '/',
      env: { ...process.env, ...binaries.env, LC_ALL: 'C', PGDATA: folder },
      // Its own session: the terminal's Ctrl-C reaches us alone, and we stop the server last.
      detached: true,
      stdio: ['ignore', log, log],
    })
    child.on('error', () => {})
    child.unref()
    if (!child.pid) throw new CannotStart(`The database's program ${command} does not start.`)
    return child.pid
  } finally {
    closeSync(log)
  }
}
