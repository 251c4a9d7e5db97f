import { createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { BadSettings, readConfig } from '../kernel/config.ts'
import { CannotStart } from '../kernel/postgres/index.ts'
import { openPostgres } from '../kernel/postgres/open.ts'
import { connected } from '../kernel/postgres/postmaster.ts'
import { tar } from './backup/tar.ts'
import { backupEntries } from './backup/write.ts'

export const about = 'FILE.tar.gz: writes everything into one file, while Hanse runs or not.'

const complain = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** Writes the backup whole or not at all, readable by its owner alone; 1 with a sentence if it cannot. */
export async function run(args: string[]): Promise<number> {
  const [name] = args
  if (!name || args.length > 1) {
    complain('Name the file to write: bin/hanse backup FILE.tar.gz')
    return 2
  }
  const file = resolve(name)
  if (existsSync(file)) {
    complain(`${file} exists already. Name another file.`)
    return 1
  }
  const draft = `${file}.unfinished`
  try {
    const config = readConfig(process.env)
    const database = await openPostgres(config, complain, 'visit')
    try {
      await connected(database.owner, (client) =>
        pipeline(
          Readable.from(tar(backupEntries(client, join(config.dataDir, 'files'), new Date()))),
          createGzip({ level: 6 }),
          createWriteStream(draft, { mode: 0o600, flush: true }),
        ),
      )
    } finally {
      await database.stop()
    }
    renameSync(draft, file)
    const megabytes = (statSync(file).size / 1_000_000).toFixed(1)
    process.stdout.write(`Wrote ${file} (${megabytes} MB) from ${database.where}.\n`)
    return 0
  } catch (problem) {
    rmSync(draft, { force: true })
    const known = problem instanceof BadSettings || problem instanceof CannotStart
    if (!known && !(problem as NodeJS.ErrnoException).syscall) throw problem
    complain((problem as Error).message)
    return 1
  }
}
