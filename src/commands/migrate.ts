import { BadSettings, readConfig } from '../kernel/config.ts'
import { migrate } from '../kernel/migrate.ts'
import { CannotStart } from '../kernel/postgres/index.ts'
import { openPostgres } from '../kernel/postgres/open.ts'

export const about = 'Brings the database up to date, which start also does.'

/** Applies what has not been applied yet, and prints the name of each; 1 with a sentence if it cannot. */
export async function run(): Promise<number> {
  const complain = (sentence: string) => process.stderr.write(`${sentence}\n`)
  try {
    const database = await openPostgres(readConfig(process.env), complain, 'visit')
    try {
      const applied = await migrate(database.owner)
      process.stdout.write(
        applied.length ? `Applied ${applied.join(', ')}.\n` : 'The database is up to date.\n',
      )
    } finally {
      await database.stop()
    }
    return 0
  } catch (problem) {
    if (!(problem instanceof BadSettings || problem instanceof CannotStart)) throw problem
    complain(problem.message)
    return 1
  }
}
