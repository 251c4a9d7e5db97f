import { join } from 'node:path'
import type pg from 'pg'
import { CannotStart } from './cannot-start.ts'
import { clusterFolder, makeDataDir } from './data-folder.ts'
import { holderOf, lockAlone } from './lock.ts'
import { answersFor, asSuperuser, connected, isAlive, recordedPostmaster } from './postmaster.ts'
import { bringUp, type Log, type Running, stopServer } from './run-server.ts'

export { CannotStart } from './cannot-start.ts'

/** The name of the database in every cluster of ours. */
export const databaseName = 'hanse'

export interface Embedded {
  socketDir: string
  port: number
  /** Connects as the superuser to the database `hanse`, which exists. */
  superuser: pg.ClientConfig
}

export interface StartedPostgres extends Embedded {
  how: Running['how']
  /** Stops the server in order; doing so twice is doing so once. */
  stop(): Promise<void>
}

/** Makes sure that the database exists; several processes may do so at once. */
export async function ensureDatabase(at: Running | Embedded, name: string): Promise<void> {
  const server = { ...at, pid: 0 }
  await connected(asSuperuser(server), async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount) return
    await client.query(`create database ${client.escapeIdentifier(name)}`).catch((problem) => {
      if (problem.code !== '42P04' && problem.code !== '23505') throw problem
    })
  })
}

const alreadyRunning = (dataDir: string, pid: number | null) =>
  new CannotStart(
    `Hanse is already running${pid ? ` as process ${pid}` : ''} on the data in ${dataDir}. ` +
      'Stop that one first, or set DATA_DIR to another folder. ' +
      'To run several processes on one database, set DATABASE_URL.',
  )

/** A server that crashes, or is killed, while we serve comes back without us. */
function watch(dataDir: string, first: Running, log: Log) {
  let running = first
  let restart: Promise<void> | null = null
  const startAgain = async () => {
    log(`The database (process ${running.pid}) stopped unexpectedly and is started again.`)
    try {
      running = await bringUp(dataDir, log, true)
    } catch (problem) {
      log((problem as Error).message)
    }
    restart = null
  }
  const timer = setInterval(() => {
    if (!restart && !isAlive(running.pid)) restart = startAgain()
  }, 500)
  timer.unref()
  return {
    pid: () => running.pid,
    async end() {
      clearInterval(timer)
      await restart
    },
  }
}

/**
 * Starts the embedded PostgreSQL on `dataDir`, or adopts the one that outlived a killed process.
 * It listens on a unix socket in a private folder and on nothing else. Throws CannotStart with a
 * sentence, also while another live process has the same folder (it is given 3 s to leave).
 */
export async function startPostgres(dataDir: string, log: Log): Promise<StartedPostgres> {
  makeDataDir(dataDir)
  const lockFile = join(dataDir, 'running')
  const lock = await lockAlone(lockFile, 3000)
  if (!lock) throw alreadyRunning(dataDir, holderOf(lockFile))
  try {
    const running = await bringUp(dataDir, log, true)
    await ensureDatabase(running, databaseName)
    const watched = watch(dataDir, running, log)
    // A process that ends in an error has no time left to wait, but the server stops by itself.
    const hurry = () => {
      if (isAlive(watched.pid())) process.kill(watched.pid(), 'SIGINT')
    }
    process.once('exit', hurry)
    let stopped: Promise<void> | undefined
    const stop = async () => {
      await watched.end()
      await stopServer(watched.pid())
      process.off('exit', hurry)
      lock.release()
    }
    const { socketDir, port, how } = running
    return {
      socketDir,
      port,
      how,
      superuser: asSuperuser(running, databaseName),
      stop: () => (stopped ??= stop()),
    }
  } catch (problem) {
    lock.release()
    throw problem
  }
}

/** The server that another live process runs on `dataDir`, to be used but never stopped; null if none. */
export async function runningPostgres(dataDir: string): Promise<Embedded | null> {
  const cluster = clusterFolder(dataDir)
  const at = recordedPostmaster(cluster)
  if (!at || !isAlive(at.pid) || !(await answersFor(at, cluster))) return null
  const { socketDir, port } = at
  return { socketDir, port, superuser: asSuperuser(at, databaseName) }
}
