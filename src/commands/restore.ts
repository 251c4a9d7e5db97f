import { createReadStream, existsSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { BadSettings, readConfig } from '../kernel/config.ts'
import { migrate } from '../kernel/migrate.ts'
import { CannotStart } from '../kernel/postgres/index.ts'
import { openPostgres } from '../kernel/postgres/open.ts'
import { connected } from '../kernel/postgres/postmaster.ts'
import { migrationsOf } from './backup/catalogue.ts'
import { migrateTo } from './backup/migrate-to.ts'
import { CannotRestore, readBeginning, restoreEntries, tableWithRows } from './backup/read.ts'
import { untar } from './backup/tar.ts'

export const about = 'FILE.tar.gz: loads a backup into an empty installation.'

// Jobs that were running at the time of the backup have no worker any more.
const releaseJobs = `select graphile_worker.force_unlock_workers(
  array(select distinct locked_by from graphile_worker._private_jobs where locked_by is not null))`

const complain = (sentence: string) => process.stderr.write(`${sentence}\n`)

async function refuseUnlessEmpty(owner: pg.PoolConfig, where: string, filesDir: string) {
  const [table, migrations] = await connected(owner, async (client) => [
    await tableWithRows(client),
    await migrationsOf(client),
  ])
  const advice = 'Restore into an empty one: set DATA_DIR or DATABASE_URL to another.'
  if (table && migrations.length) throw new CannotRestore(`There is data in ${where}. ${advice}`)
  if (table) throw new CannotRestore(`Another program keeps ${table} in ${where}. ${advice}`)
  if (existsSync(filesDir) && readdirSync(filesDir).length)
    throw new CannotRestore(`There are files in ${filesDir}. ${advice}`)
}

/** Loads `file` into the empty database and the empty folder of files; returns how many rows came back. */
export async function restore(
  file: string,
  owner: pg.PoolConfig,
  where: string,
  filesDir: string,
): Promise<number> {
  await refuseUnlessEmpty(owner, where, filesDir)
  const entries = untar(pipeline(createReadStream(file), createGunzip(), () => {}))
  try {
    const begin = await readBeginning(entries)
    await migrateTo(owner, begin.migrations)
    const rows = await connected(owner, (client) =>
      restoreEntries(client, begin, entries, filesDir),
    )
    await migrate(owner)
    await connected(owner, (client) => client.query(releaseJobs))
    return Object.values(rows).reduce((sum, count) => sum + count, 0)
  } catch (problem) {
    rmSync(filesDir, { recursive: true, force: true })
    if (problem instanceof CannotRestore) throw problem
    const reason = (problem as Error).message
    throw new CannotRestore(`The backup could not be loaded: ${reason}`, { cause: problem })
  }
}

/** Restores all or nothing and checks every part against its hash; 1 with a sentence if it cannot. */
export async function run(args: string[]): Promise<number> {
  const [name] = args
  if (!name || args.length > 1) {
    complain('Name the backup to load: bin/hanse restore FILE.tar.gz')
    return 2
  }
  const file = resolve(name)
  if (!existsSync(file)) {
    complain(`There is no file ${file}.`)
    return 1
  }
  try {
    const config = readConfig(process.env)
    const database = await openPostgres(config, complain, 'visit')
    const { where } = database
    try {
      const rows = await restore(file, database.owner, where, join(config.dataDir, 'files'))
      process.stdout.write(
        `Restored ${rows} rows into ${where}. Every part is as it was written.\n`,
      )
    } finally {
      await database.stop()
    }
    return 0
  } catch (problem) {
    if (problem instanceof CannotRestore) complain(`Nothing was restored. ${problem.message}`)
    else if (problem instanceof BadSettings || problem instanceof CannotStart)
      complain(problem.message)
    else throw problem
    return 1
  }
}
