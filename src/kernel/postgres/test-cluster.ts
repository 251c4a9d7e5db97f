import { createHash, randomBytes } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { root } from '../config.ts'
import { CannotStart } from './cannot-start.ts'
import { type Connections, connections } from './connections.ts'
import { clusterFolder } from './data-folder.ts'
import { lockAlone, lockShared } from './lock.ts'
import {
  asSuperuser,
  connected,
  isAlive,
  type Postmaster,
  recordedPostmaster,
} from './postmaster.ts'
import { appRole, ensureRoles, ownerRole } from './roles.ts'
import { bringUp } from './run-server.ts'

export interface TestDatabase extends Connections {
  name: string
  drop(): Promise<void>
}

/** Brings a database up to date; it is called once for all test files, not once for each. */
export type Prepare = (connection: Connections) => Promise<unknown>

const patience = 120_000

/** One cluster for each checkout and user, shared by every test process that runs at the time. */
function testFolder(): string {
  const owner = `${root}\n${userInfo().uid}`
  const name = createHash('sha256').update(owner).digest('hex').slice(0, 12)
  return `/tmp/hanse-test-${name}`
}

let mine: Promise<Postmaster> | undefined

/**
 * The cluster of this test run. The first process starts it; the last one to leave stops it and
 * clears it away, even if others were killed: the kernel counts the holders of a shared lock.
 */
export function testCluster(): Promise<Postmaster> {
  mine ??= joinCluster(testFolder())
  return mine
}

async function joinCluster(folder: string): Promise<Postmaster> {
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  if (lstatSync(folder).uid !== userInfo().uid)
    throw new CannotStart(`${folder} belongs to another user; the tests cannot use it.`)
  const door = await lockAlone(join(folder, 'door'), patience)
  if (!door) throw new CannotStart(`Another test run has kept ${folder}/door locked for too long.`)
  try {
    const presence = await lockShared(join(folder, 'presence'), patience)
    if (!presence) throw new CannotStart(`Another test run does not let go of ${folder}/presence.`)
    const running = await bringUp(folder, () => {}, false)
    await connected(asSuperuser(running), (admin) => ensureRoles(admin, true))
    process.once('exit', () => {
      if (presence.becomeOnlyHolder()) clearAway(folder)
    })
    // Without a listener the process would end without its 'exit'.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(130))
    return running
  } finally {
    door.release()
  }
}

/** Runs while the process ends, hence waits without giving way. */
function clearAway(folder: string): void {
  const cluster = clusterFolder(folder)
  const at = recordedPostmaster(cluster)
  if (at && isAlive(at.pid)) {
    process.kill(at.pid, 'SIGQUIT')
    const tick = new Int32Array(new SharedArrayBuffer(4))
    for (let i = 0; i < 500 && isAlive(at.pid); i++) Atomics.wait(tick, 0, 0, 10)
  }
  // The locks stay: a process that waits for one must find the same file.
  rmSync(cluster, { recursive: true, force: true })
  rmSync(join(folder, 'postgres.log'), { force: true })
}

function fingerprint(prepare: Prepare | undefined): string {
  const hash = createHash('sha256').update(String(prepare))
  const folder = join(root, 'migrations')
  if (prepare && existsSync(folder))
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.sql')) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}

const at = (server: Postmaster, database: string): Connections =>
  connections({ ...server, superuser: asSuperuser(server, database) })

/** Makes the migrated database that all others are copied from, unless it is there already. */
async function ensureTemplate(server: Postmaster, admin: pg.Client, prepare: Prepare) {
  const name = `template_${fingerprint(prepare)}`
  const made = async () =>
    (await admin.query('select 1 from pg_database where datname = $1', [name])).rowCount === 1
  if (await made()) return name
  // Other test files start at the same moment; one of them migrates and the rest wait for it.
  await admin.query("select pg_advisory_lock(hashtext('hanse test template'))")
  try {
    if (await made()) return name
    const draft = `${name}_draft`
    await admin.query(`drop database if exists ${draft} with (force)`)
    await admin.query(`create database ${draft} owner ${ownerRole}`)
    const connection = at(server, draft)
    await connected(connection.admin, (client) => ensureRoles(client, true))
    await prepare(connection)
    await admin.query(`alter database ${draft} rename to ${name}`)
    return name
  } finally {
    await admin.query("select pg_advisory_unlock(hashtext('hanse test template'))")
  }
}

/**
 * A fresh database on the cluster of this test run, migrated by `prepare`, empty without it; it
 * holds no other test's rows. Connect to it as `owner` or `app`, and `drop` it when done.
 */
export async function testDatabase(prepare?: Prepare): Promise<TestDatabase> {
  const server = await testCluster()
  const name = `t_${process.pid}_${randomBytes(4).toString('hex')}`
  await connected(asSuperuser(server), async (admin) => {
    const template = prepare ? await ensureTemplate(server, admin, prepare) : 'template1'
    await admin.query(`create database ${name} template ${template} owner ${ownerRole}`)
    if (!prepare) return
    await admin.query(`grant connect on database ${name} to ${appRole}`)
  })
  const connection = at(server, name)
  if (!prepare) await connected(connection.admin, (client) => ensureRoles(client, true))
  return {
    ...connection,
    name,
    async drop() {
      await connected(asSuperuser(server), (admin) =>
        admin.query(`drop database if exists ${name} with (force)`),
      )
    },
  }
}
