import { parseArgs } from 'node:util'
import { BadSettings, readConfig } from '../kernel/config.ts'
import { networksHere, openDatabase, reading } from '../kernel/db.ts'
import { CannotStart } from '../kernel/postgres/index.ts'
import { openPostgres } from '../kernel/postgres/open.ts'
import { memberLines } from './members/member-lines.ts'
import { membershipOn, type NetworkOnDay } from './members/membership-on.ts'

export const about = '--on DAY: who was in the network on a day, how surely, and from when; --json.'

const usage = `Usage:
  hanse members                    who is in the network today
  hanse members --on 2018-12-01    who was on a day
  hanse members --network SLUG     of which network, where there are several
  hanse members --json             the same as one JSON object
`

const complain = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** Prints the members of one network on a day; 1 with a sentence if there is none such, 2 if the command was not understood. */
export async function run(args: string[]): Promise<number> {
  const asked = understood(args)
  if (typeof asked === 'string') {
    complain(asked)
    return 2
  }
  try {
    const found = await networksOn(asked.on)
    const wanted = asked.network ? found.filter(({ slug }) => slug === asked.network) : found
    const [one, ...others] = wanted
    if (!one || others.length > 0) {
      const names = found.map(({ slug, network }) => `  ${slug}  ${network}`).join('\n')
      if (found.length === 0) complain('There is no network here yet.')
      else if (!one) complain(`No network is called ${asked.network}. There are:\n${names}`)
      else complain(`There are several networks. Name one with --network:\n${names}`)
      return 1
    }
    const lines = asked.json ? [JSON.stringify(one, null, 2)] : memberLines(one)
    process.stdout.write(`${lines.join('\n')}\n`)
    return 0
  } catch (problem) {
    if (!(problem instanceof BadSettings || problem instanceof CannotStart)) throw problem
    complain(problem.message)
    return 1
  }
}

async function networksOn(day: string): Promise<NetworkOnDay[]> {
  const postgres = await openPostgres(readConfig(process.env), complain, 'visit')
  const database = openDatabase(postgres.app)
  try {
    const networks = await networksHere(database)
    return await Promise.all(
      networks.map((id) => reading(database, id, (db) => membershipOn(db, day))),
    )
  } finally {
    await database.close()
    await postgres.stop()
  }
}

function understood(
  args: string[],
): { on: string; network: string | undefined; json: boolean } | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        on: { type: 'string' },
        network: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    })
    const on = values.on ?? new Date().toISOString().slice(0, 10)
    const day = new Date(`${on}T00:00:00Z`)
    if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== on)
      return `“${on}” is no day of the calendar. Write it like 2018-12-01.`
    return { on, network: values.network, json: values.json }
  } catch {
    return usage.trimEnd()
  }
}
