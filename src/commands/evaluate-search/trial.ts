import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../kernel/config.ts'
import { openDatabase, writing } from '../../kernel/db.ts'
import { newId } from '../../kernel/ids.ts'
import type { JobContext } from '../../kernel/jobs.ts'
import { migrate } from '../../kernel/migrate.ts'
import { openPostgres } from '../../kernel/postgres/open.ts'

/** An empty network in a database of its own. */
export interface Trial {
  networkId: string
  context: JobContext
}

/** Runs something on an empty network in a database that lives as long as it takes; nothing of it stays, whatever happens. */
export async function withTrial<T>(run: (trial: Trial) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hanse-evaluate-'))
  // The database may run as another user than we do.
  await chmod(folder, 0o711)
  const config = readConfig({ DATA_DIR: join(folder, 'data') })
  try {
    const postgres = await openPostgres(config, () => {}, 'serve')
    const database = openDatabase(postgres.app)
    try {
      await migrate(postgres.owner)
      const networkId = newId()
      await writing(database, networkId, (db) =>
        db
          .insertInto('network')
          .values({
            network_id: networkId,
            slug: 'trial',
            name: 'Trial',
            line: '',
            demonstration: true,
            created_at: new Date(),
          })
          .execute(),
      )
      return await run({ networkId, context: { database, config, clock: () => new Date() } })
    } finally {
      await database.close()
      await postgres.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
