import { spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { asNamedUser, type RunAs } from './run-as.ts'

export const superuser = 'postgres'

const unfinished = '.unfinished'

/** Where the database keeps its files inside the data folder of an installation. */
export const clusterFolder = (dataDir: string) => join(dataDir, 'postgres')

/** Makes the data folder; everything private lies in folders of its own inside it. */
export function makeDataDir(dataDir: string): void {
  try {
    if (existsSync(dataDir)) return
    mkdirSync(dataDir, { recursive: true })
    // Whatever the umask: the server may run as another user and has to pass through.
    if (process.getuid?.() === 0) chmodSync(dataDir, 0o711)
  } catch (cause) {
    throw new CannotStart(`Cannot make the folder ${dataDir}. Set DATA_DIR to another.`, cause)
  }
}

function giveTo(as: RunAs, path: string): void {
  const found = statSync(path)
  if (found.uid !== as.uid || found.gid !== as.gid) chownSync(path, as.uid, as.gid)
  if (!found.isDirectory()) return
  for (const name of readdirSync(path)) giveTo(as, join(path, name))
}

async function run(as: RunAs, program: string, args: string[], env: Record<string, string>) {
  const { command, args: wrapped, options } = as.wrap(program, args)
  const child = spawn(command, wrapped, {
    ...options,
    cwd: '/',
    env: { ...process.env, ...env, LC_ALL: 'C' },
    // Ctrl-C must not leave half a cluster behind while we are still here to clean it away.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [, errors, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail)),
  ])
  if (code !== 0) throw new CannotStart(`The database could not be created: ${errors.trim()}`)
}

/** The major version that made the files; null where there are none. Other owners' files are refused. */
export function madeByVersion(dataDir: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(clusterFolder(dataDir), 'PG_VERSION'), 'utf8'), 10)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new CannotStart(
      `The database in ${dataDir} belongs to another user. ` +
        'Start as the user who started it first, or set DATA_DIR to another folder.',
      cause,
    )
  }
}

/**
 * Creates the cluster if there is none, whole or not at all. The caller holds the data folder's lock
 * and no server runs on it.
 */
export async function prepareCluster(
  dataDir: string,
  binaries: Binaries,
  as: RunAs,
  durable: boolean,
): Promise<{ created: boolean }> {
  const folder = clusterFolder(dataDir)
  const made = madeByVersion(dataDir)
  const ours = Number.parseInt(binaries.version, 10)
  if (made !== null && made !== ours)
    throw new CannotStart(
      `The database in ${dataDir} was made by PostgreSQL ${made}, and this version of Hanse brings ` +
        `${ours}. Make a backup with the version that made it, and restore it here.`,
    )
  if (made !== null) {
    if (statSync(folder).uid !== as.uid) giveTo(as, folder)
    return { created: false }
  }
  const draft = folder + unfinished
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  const maker = asNamedUser(as)
  giveTo(maker, draft)
  try {
    await run(
      maker,
      binaries.initdb,
      [
        `--pgdata=${draft}`,
        `--username=${superuser}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
        // The folder of the socket is the guard: whoever can reach it is us or root.
        '--auth-local=trust',
        '--auth-host=reject',
        ...(durable ? [] : ['--no-sync']),
      ],
      binaries.env,
    )
    giveTo(as, draft)
    renameSync(draft, folder)
  } catch (problem) {
    rmSync(draft, { recursive: true, force: true })
    throw problem
  }
  return { created: true }
}
