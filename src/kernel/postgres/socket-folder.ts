import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import type { RunAs } from './run-as.ts'

export const socketPort = 5432

// sun_path holds 108 bytes on Linux and 104 on macOS, the closing zero included; the server also
// makes a lock file beside the socket.
const longestPath = 103
const longestName = `/.s.PGSQL.${socketPort}.lock`

const fits = (folder: string) => Buffer.byteLength(folder + longestName) <= longestPath

function candidates(dataDir: string, as: RunAs): string[] {
  const name = `hanse-${createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12)}`
  const runtime = process.env.XDG_RUNTIME_DIR
  // A folder of root's own would shut out the user to whom root hands the server.
  const own = process.getuid?.() === 0 && as.uid !== 0 ? [] : [runtime, tmpdir()]
  const short = [...own, '/tmp'].filter((folder) => folder !== undefined)
  return [join(dataDir, 'socket'), ...short.map((folder) => join(folder, name))].filter(fits)
}

function makePrivate(folder: string, as: RunAs): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') return false
  }
  // In /tmp anybody could have made the folder first, in order to listen in our place.
  const found = lstatSync(folder)
  const self = process.getuid?.() ?? 0
  if (!found.isDirectory() || (found.uid !== self && found.uid !== as.uid && self !== 0))
    return false
  if (self === 0 && found.uid !== 0 && found.uid !== as.uid) return false
  chmodSync(folder, 0o700)
  if (found.uid !== as.uid) chownSync(folder, as.uid, as.gid)
  return true
}

/** The folder of the server's socket: entered by its own user and by root alone, its path short enough. */
export function socketFolder(dataDir: string, as: RunAs): string {
  const folder = candidates(dataDir, as).find((candidate) => makePrivate(candidate, as))
  if (folder) return folder
  throw new CannotStart(
    `There is no private folder for the database's socket: the path of ${dataDir} is too long ` +
      'and the folder for temporary files cannot be used. Set DATA_DIR to a shorter path.',
  )
}
