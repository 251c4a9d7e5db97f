import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { importRegisterFile } from '../features/members/index.ts'
import { BadSettings, readConfig } from '../kernel/config.ts'
import { openDatabase, writing } from '../kernel/db.ts'
import { newId } from '../kernel/ids.ts'
import { migrate } from '../kernel/migrate.ts'
import { CannotStart } from '../kernel/postgres/index.ts'
import { openPostgres } from '../kernel/postgres/open.ts'
import { importLines } from './import/import-lines.ts'
import { type IndicatorsAsked, importIndicatorFile } from './import/indicators.ts'

export const about =
  'authorities FILE, indicators FILE --meta FILE: shows what a publisher’s file changes; --yes does it.'

const usage = `Usage:
  hanse import authorities FILE           reads a publisher's file and shows what it would change
  hanse import authorities FILE --yes     and does all of it, or nothing
  hanse import indicators FILE --meta FACTS          reads published figures and shows what they bring
  hanse import indicators FILE --meta FACTS --yes    and takes them all in, or nothing
  hanse import indicators … --network SLUG           into which network, where there are several

Of figures, FILE has a row for each (gss, indicator, period, value, lower_95, upper_95, status) or a
column for each measure; FACTS is JSON with source, licence, unit, period and whether more is better
(docs/indicators.md). Of authorities, FILE is mySociety's register of local authorities, or a list of codes with regions, counties,
combined authorities, urban classes or people, as the statistics offices publish them. Both are CSV in
UTF-8 or Windows-1252. --apply is the same as --yes.

Answers 0 where all is done or nothing is to do, 1 where the file is refused, 2 where the command
was not understood, 3 where there are changes and --yes was not given.
`

const complain = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** Takes a publisher's file into the register of authorities or the figures of a network, whole or not at all. */
export async function run(args: string[]): Promise<number> {
  const asked = understood(args)
  if (!asked) {
    complain(usage.trimEnd())
    return 2
  }
  try {
    if (asked.what === 'indicators')
      return await importIndicatorFile(readConfig(process.env), asked, complain)
    return await importFrom(await readFile(asked.file), asked.apply)
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'EISDIR')
      complain(`There is no such file: ${(problem as NodeJS.ErrnoException).path ?? asked.file}`)
    else if (problem instanceof BadSettings || problem instanceof CannotStart)
      complain(problem.message)
    else throw problem
    return 1
  }
}

function understood(args: string[]): (IndicatorsAsked & { what: string }) | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        apply: { type: 'boolean', default: false },
        yes: { type: 'boolean', short: 'y', default: false },
        meta: { type: 'string' },
        network: { type: 'string' },
      },
      allowPositionals: true,
    })
    const [what, file, ...more] = positionals
    const { meta, network } = values
    const known =
      what === 'indicators' || (what === 'authorities' && meta === undefined && !network)
    return known && file && more.length === 0
      ? { what, file, meta, network, apply: values.apply || values.yes }
      : null
  } catch {
    return null
  }
}

async function importFrom(bytes: Uint8Array, apply: boolean): Promise<number> {
  const postgres = await openPostgres(readConfig(process.env), complain, 'visit')
  try {
    await migrate(postgres.owner)
    const database = openDatabase(postgres.app)
    try {
      // The register is of the installation: the transaction belongs to no network that there is.
      const done = await writing<Awaited<ReturnType<typeof importRegisterFile>>>(
        database,
        newId(),
        async (db, undo) => {
          const found = await importRegisterFile({ db }, bytes, { apply })
          return 'refused' in found ? undo(found) : found
        },
      )
      if ('refused' in done) {
        complain(`Nothing was changed. ${done.sentence}`)
        return 1
      }
      process.stdout.write(`${importLines(done, apply).join('\n')}\n`)
      return done.changes.length > 0 && !apply ? 3 : 0
    } finally {
      await database.close()
    }
  } finally {
    await postgres.stop()
  }
}
