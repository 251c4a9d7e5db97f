import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'

/** As whom the server runs: who owns its files, and how a command is started under that name. */
export interface RunAs {
  uid: number
  gid: number
  /** What to spawn instead of `command`, with which options. */
  wrap(command: string, args: string[]): Spawned
}

interface Spawned {
  command: string
  args: string[]
  options: { uid?: number; gid?: number }
}

// No distribution gives this number away: it lies between the ranges that systemd keeps for itself
// (60578 to 61183 are free in its table of users). Data owned by it is nobody else's.
const privateUser = 60943

const knownUsers = () => {
  try {
    const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
    return lines.map((line) => line.split(':')).map(([name, , uid]) => ({ name, uid: Number(uid) }))
  } catch {
    return []
  }
}

/** A user that has a name, which initdb insists on. */
function namedUser(): number {
  const users = knownUsers()
  const nobody = users.find((user) => user.name === 'nobody')
  return nobody?.uid ?? users.find((user) => user.uid > 0)?.uid ?? 65534
}

function unprivilegedUser(): number {
  if (process.platform !== 'linux') return namedUser()
  const taken = new Set(knownUsers().map((user) => user.uid))
  let uid = privateUser
  while (taken.has(uid)) uid++
  return uid
}

function ownerOf(folder: string): number | null {
  try {
    return statSync(folder).uid
  } catch {
    return null
  }
}

const pick = ({ uid, gid }: RunAs) => ({ uid, gid })

const asSelf = (uid: number, gid: number): RunAs => ({
  uid,
  gid,
  wrap: (command, args) => ({ command, args, options: {} }),
})

const dropTo = (uid: number): RunAs => ({
  uid,
  gid: uid,
  wrap: (command, args) => ({ command, args, options: { uid, gid: uid } }),
})

// Outside the namespace the server is still root, without any of root's powers over the system but
// with root's files; therefore it is only taken where a folder above keeps every other user out.
const inNamespace = (): RunAs => ({
  uid: 0,
  gid: 0,
  wrap: (command, args) => ({
    command: 'unshare',
    args: ['--user', `--map-user=${namedUser()}`, '--', command, ...args],
    options: {},
  }),
})

// Containers forbid namespaces but leave root the power to pass closed folders; lend only that.
const dropWithKey = (uid: number): RunAs => ({
  uid,
  gid: uid,
  wrap: (command, args) => ({
    command: 'setpriv',
    args: [
      `--reuid=${uid}`,
      `--regid=${uid}`,
      '--clear-groups',
      '--bounding-set=-all,+dac_override',
      '--inh-caps=+dac_override',
      '--ambient-caps=+dac_override',
      '--',
      command,
      ...args,
    ],
    options: {},
  }),
})

function works(as: RunAs, binaries: Binaries, folder: string): boolean {
  const script = 'cd "$1" && exec "$2" --version'
  const { command, args, options } = as.wrap('/bin/sh', [
    '-c',
    script,
    'sh',
    folder,
    binaries.postgres,
  ])
  const env = { ...process.env, ...binaries.env }
  return spawnSync(command, args, { ...options, env, cwd: '/', stdio: 'ignore' }).status === 0
}

/**
 * Chooses who runs the server that keeps its files in `folder/postgres`: ourselves, or, because
 * PostgreSQL refuses root, a user without rights who can reach both the programs and the folder.
 */
export function chooseRunAs(binaries: Binaries, folder: string, dataFolder: string): RunAs {
  const self = process.getuid?.() ?? 0
  if (self !== 0) return asSelf(self, process.getgid?.() ?? 0)
  const uid = ownerOf(dataFolder) || unprivilegedUser()
  const ways = [dropTo(uid)]
  if (process.platform === 'linux') ways.push(inNamespace(), dropWithKey(uid))
  const way = ways.find((as) => works(as, binaries, folder))
  if (way) return way
  throw new CannotStart(
    `PostgreSQL does not run as root, and no other user can enter ${folder}. ` +
      'Start as an ordinary user, or set DATA_DIR and the checkout where others may enter.',
  )
}

function selfHasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

/** For initdb, which wants its user to have a name; the files are handed over afterwards. */
export function asNamedUser(as: RunAs): RunAs {
  // A container may run us under a bare number; a namespace of our own gives that number a name.
  if (process.getuid?.() !== 0) return selfHasName() ? as : { ...inNamespace(), ...pick(as) }
  if (as.uid === 0) return as
  if (knownUsers().some((user) => user.uid === as.uid)) return as
  const named = namedUser()
  return as.wrap('', []).command === 'setpriv' ? dropWithKey(named) : dropTo(named)
}
