import { BadSettings, type Config, readConfig } from '../kernel/config.ts'
import { migrate } from '../kernel/migrate.ts'
import { CannotStart } from '../kernel/postgres/index.ts'
import { openPostgres } from '../kernel/postgres/open.ts'
import { startServer } from '../server.ts'
import { Stopped, type StopRequest, untilStopped } from './start/until-stopped.ts'

export const about = 'Starts Hanse with its database; Ctrl-C stops both.'

const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
const complain = (sentence: string) => process.stderr.write(`${sentence}\n`)

async function serve(config: Config, stop: StopRequest): Promise<void> {
  const database = await openPostgres(config, complain, 'serve')
  try {
    stop.check()
    await migrate(database.owner)
    stop.check()
    const server = await startServer(config, database)
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
    if (problem instanceof BadSettings) problem.sentences.forEach(complain)
    else if (problem instanceof CannotStart) complain(problem.message)
    else if ((problem as NodeJS.ErrnoException).code === 'EADDRINUSE')
      complain('Another program uses this port. Set PORT to another one, for example PORT=8001.')
    else throw problem
    return 1
  }
}
