import { once } from 'node:events'
import { createServer } from 'node:net'
import { setUpCode } from '../features/accounts/index.ts'
import { BadSettings, type Config, readConfig } from '../kernel/config.ts'
import { openDatabase } from '../kernel/db.ts'
import { migrate } from '../kernel/migrate.ts'
import type { Connections } from '../kernel/postgres/connections.ts'
import { CannotStart } from '../kernel/postgres/index.ts'
import { openPostgres } from '../kernel/postgres/open.ts'
import { startServer } from '../server.ts'
import { demonstrationLines } from './start/say-who.ts'
import { Stopped, type StopRequest, untilStopped } from './start/until-stopped.ts'

export const about = 'Starts Hanse with its database; Ctrl-C stops both.'

const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
const complain = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** Throws what listening would, before anything is migrated or loaded for nothing. */
async function probePort(config: Config): Promise<void> {
  if (config.role === 'worker' || config.port === 0) return
  const probe = createServer().listen(config.port, config.host)
  await once(probe, 'listening')
  probe.close()
  await once(probe, 'close')
}

/** Loads the demonstration into a database that is new, unless it is not wanted. */
async function prepare(config: Config, { app, owner }: Connections): Promise<void> {
  if (!config.demo) return
  const { ensureDemonstration } = await import('../../demo/ensure.ts')
  const database = openDatabase(app)
  try {
    await ensureDemonstration({ owner, database, baseUrl: config.baseUrl, now: new Date(), say })
  } finally {
    await database.close()
  }
}

async function introduce(config: Config, { app }: Connections): Promise<string[]> {
  const database = openDatabase(app)
  try {
    const code = await setUpCode(database, new Date())
    if (code)
      return [
        `There is no network yet. Make the first one at ${config.baseUrl}/set-up with this code: ${code}`,
        '',
      ]
    return await demonstrationLines(database, config.baseUrl, new Date())
  } finally {
    await database.close()
  }
}

async function serve(config: Config, stop: StopRequest): Promise<void> {
  const database = await openPostgres(config, complain, 'serve')
  try {
    // After the database: whoever had the same data folder, and perhaps this port, is gone by now.
    await probePort(config)
    stop.check()
    await migrate(database.owner)
    stop.check()
    await prepare(config, database)
    stop.check()
    const server = await startServer(config, database)
    for (const line of await introduce(config, database)) say(line)
    say(`Hanse is ready: ${server.url}`)
    await stop.asked
    await server.close()
  } finally {
    await database.stop()
  }
}

/** Serves until asked to stop; 0 after an orderly stop, 1 with a sentence where it cannot start. */
export async function run(): Promise<number> {
  const stop = untilStopped()
  try {
    await serve(readConfig(process.env), stop)
    return 0
  } catch (problem) {
    if (problem instanceof Stopped) return 0
    const { code } = problem as NodeJS.ErrnoException
    const port = process.env.PORT || '8000'
    if (problem instanceof BadSettings) problem.sentences.forEach(complain)
    else if (problem instanceof CannotStart) complain(problem.message)
    else if (code === 'EADDRINUSE')
      complain(`Another program uses port ${port}. Set PORT to another one, for example PORT=8001.`)
    else if (code === 'EACCES')
      complain(`This user may not use port ${port}. Set PORT to 1024 or more.`)
    else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      complain('HOST is not an address of this machine.')
    else throw problem
    return 1
  }
}
