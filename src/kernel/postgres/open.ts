import type { Config } from '../config.ts'
import { CannotStart } from './cannot-start.ts'
import { type Connections, connections } from './connections.ts'
import { type Embedded, runningPostgres, startPostgres } from './index.ts'
import { connected } from './postmaster.ts'
import { ensureRoles } from './roles.ts'
import type { Log } from './run-server.ts'

export interface OpenPostgres extends Connections {
  /** In plain words, without passwords: which database this is. */
  where: string
  /** Stops the server if it was started here; leaves everybody else's alone. */
  stop(): Promise<void>
}

async function outside(databaseUrl: string): Promise<OpenPostgres> {
  const connection = connections(databaseUrl)
  const { host, pathname } = new URL(databaseUrl)
  const where = `the PostgreSQL server ${host}, database ${pathname.slice(1)}`
  const version = await connected(connection.admin, async (client) => {
    const { rows } = await client.query("select current_setting('server_version_num')::int as v")
    return Math.floor(rows[0].v / 10_000)
  }).catch((cause) => {
    const reason = cause.message || cause.code
    throw new CannotStart(`Hanse cannot use ${where}, given as DATABASE_URL: ${reason}.`, cause)
  })
  if (version < 15)
    throw new CannotStart(`Hanse needs PostgreSQL 15 or later; ${where} is version ${version}.`)
  await connected(connection.admin, (client) => ensureRoles(client, false))
  return { ...connection, where, stop: async () => {} }
}

async function embedded(
  server: Embedded,
  dataDir: string,
  stop: () => Promise<void>,
): Promise<OpenPostgres> {
  const connection = connections(server)
  try {
    await connected(connection.admin, (client) => ensureRoles(client, true))
  } catch (problem) {
    await stop()
    throw problem
  }
  return { ...connection, where: `the embedded database in ${dataDir}`, stop }
}

/**
 * The database that the settings name, with both roles made, not yet migrated. To `serve`, the
 * embedded one must be ours alone; a `visit` uses it beside the process that serves, if one does.
 * Throws CannotStart with a sentence.
 */
export async function openPostgres(
  config: Pick<Config, 'databaseUrl' | 'dataDir'>,
  log: Log,
  purpose: 'serve' | 'visit',
): Promise<OpenPostgres> {
  const { databaseUrl, dataDir } = config
  if (databaseUrl) return outside(databaseUrl)
  const running = purpose === 'visit' ? await runningPostgres(dataDir) : null
  if (running) return embedded(running, dataDir, async () => {})
  const started = await startPostgres(dataDir, log)
  return embedded(started, dataDir, started.stop)
}
