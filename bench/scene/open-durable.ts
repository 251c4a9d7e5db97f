import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate } from '../../src/kernel/migrate.ts'
import type { Connections } from '../../src/kernel/postgres/connections.ts'
import { openPostgres } from '../../src/kernel/postgres/open.ts'

/** A database server as `npm start` runs it, which waits for the disk at every commit; migrated and empty. */
export async function openDurable(): Promise<Connections & { close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'hanse-bench-'))
  // The database may run as another user than we do.
  await chmod(folder, 0o711)
  const config = { databaseUrl: null, dataDir: join(folder, 'data') }
  const server = await openPostgres(config, (sentence) => process.stderr.write(sentence), 'serve')
  await migrate(server.owner)
  return {
    ...server,
    async close() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
