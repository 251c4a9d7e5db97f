import { join } from 'node:path'
import type pg from 'pg'
import { buildAssets } from '../build/assets.ts'
import { createApp } from './app.ts'
import type { Clock } from './kernel/clock.ts'
import type { Config } from './kernel/config.ts'
import { openDatabase } from './kernel/db.ts'
import { startJobs } from './worker.ts'

export interface Running {
  url: string
  close(): Promise<void>
}

/** Serves the application, runs its jobs, or both, on a database that is migrated already. */
export async function startServer(
  config: Config,
  connection: { app: pg.PoolConfig; owner: pg.PoolConfig },
  clock: Clock = () => new Date(),
): Promise<Running> {
  const database = openDatabase(connection.app)
  const closing: (() => Promise<unknown>)[] = [() => database.close()]
  if (config.role !== 'web') {
    const worker = await startJobs(config, database, connection.owner, clock)
    closing.unshift(() => worker.stop())
  }
  if (config.role !== 'worker') {
    const assetsDir = join(config.dataDir, 'assets')
    const assets = await buildAssets(assetsDir)
    const app = await createApp({ config, database, clock, assets, assetsDir })
    await app.listen({ port: config.port, host: config.host })
    closing.unshift(() => app.close())
  }
  return {
    url: config.baseUrl,
    async close() {
      for (const close of closing) await close()
    },
  }
}
