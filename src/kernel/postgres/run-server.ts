import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findBinaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { clusterFolder, makeDataDir, prepareCluster } from './data-folder.ts'
import {
  answersFor,
  gone,
  isAlive,
  orphansIn,
  type Postmaster,
  recordedPostmaster,
  worksIn,
} from './postmaster.ts'
import { chooseRunAs } from './run-as.ts'
import { socketFolder, socketPort } from './socket-folder.ts'
import { lastLines, spawnServer } from './spawn-server.ts'

export type Log = (sentence: string) => void

export interface Running extends Postmaster {
  /** created: a new, empty cluster. adopted: it was running already. */
  how: 'created' | 'started' | 'adopted'
}

async function untilReady(pid: number, cluster: string, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience
  while (isAlive(pid) && Date.now() < deadline) {
    const at = recordedPostmaster(cluster)
    if (at?.pid === pid && (await answersFor(at, cluster))) return true
    await pause(10)
  }
  return false
}

/** A server that survived the process which started it, if it is truly ours and answers. */
async function survivor(dataDir: string, log: Log): Promise<Postmaster | null> {
  const cluster = clusterFolder(dataDir)
  const at = recordedPostmaster(cluster)
  if (!at || !isAlive(at.pid) || !worksIn(at.pid, cluster)) return null
  if (await untilReady(at.pid, cluster, 15_000)) return at
  if (!isAlive(at.pid)) return null
  log(`The database (process ${at.pid}) does not answer; it is stopped and started again.`)
  await stopServer(at.pid)
  return null
}

/** Backends finish their query before they notice that their server was killed. */
async function dismissOrphans(cluster: string): Promise<void> {
  const orphans = orphansIn(cluster)
  for (const pid of orphans) if (!(await gone(pid, 500))) process.kill(pid, 'SIGQUIT')
  for (const pid of orphans) if (!(await gone(pid, 3000))) process.kill(pid, 'SIGKILL')
  for (const pid of orphans) await gone(pid, 2000)
}

function forgetDeadServer(cluster: string, socketDir: string): void {
  // PostgreSQL itself refuses to start where the number of the dead server has gone to another
  // process of this user, or where nobody has buried it yet, as happens in containers.
  const at = recordedPostmaster(cluster)
  if (at && isAlive(at.pid) && worksIn(at.pid, cluster)) return
  rmSync(join(cluster, 'postmaster.pid'), { force: true })
  for (const name of [`.s.PGSQL.${socketPort}`, `.s.PGSQL.${socketPort}.lock`])
    rmSync(join(socketDir, name), { force: true })
}

/**
 * Brings up the server on `dataDir`, adopting one that is still running and recovering one that was
 * killed. The caller holds the lock of the folder.
 */
export async function bringUp(dataDir: string, log: Log, durable: boolean): Promise<Running> {
  makeDataDir(dataDir)
  const cluster = clusterFolder(dataDir)
  const found = await survivor(dataDir, log)
  if (found) return { ...found, how: 'adopted' }
  const binaries = findBinaries(join(dataDir, 'lib'))
  const as = chooseRunAs(binaries, dataDir, cluster)
  const { created } = await prepareCluster(dataDir, binaries, as, durable)
  await dismissOrphans(cluster)
  const socketDir = socketFolder(dataDir, as)
  forgetDeadServer(cluster, socketDir)
  const pid = spawnServer(dataDir, binaries, as, socketDir, durable)
  // Recovery after a crash replays the log, which takes as long as the log is.
  if (await untilReady(pid, cluster, 120_000))
    return { pid, socketDir, port: socketPort, how: created ? 'created' : 'started' }
  if (isAlive(pid)) await stopServer(pid)
  const file = join(dataDir, 'postgres.log')
  throw new CannotStart(`The database did not start. ${file} ends:\n${lastLines(file)}`)
}

/** Stops the server in order: running transactions are rolled back, everything committed is on disk. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5000],
    ['SIGKILL', 5000],
  ] as const) {
    try {
      process.kill(pid, signal)
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code === 'ESRCH') return
      throw problem
    }
    if (await gone(pid, patience)) return
  }
  throw new CannotStart(`The database (process ${pid}) does not stop.`)
}
