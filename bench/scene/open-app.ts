import { join } from 'node:path'
import { buildAssets } from '../../build/assets.ts'
import { createApp } from '../../src/app.ts'
import { openDatabase } from '../../src/kernel/db.ts'
import type { BenchScene } from './open-scene.ts'

/** The application of a scene in this very process, to be asked without a network. */
export async function openApp({ app: connection, config }: BenchScene) {
  const database = openDatabase(connection)
  const assetsDir = join(config.dataDir, 'assets')
  const assets = await buildAssets(assetsDir)
  const app = await createApp({ config, database, clock: () => new Date(), assets, assetsDir })
  return {
    pool: database.pool,
    /** One GET as a browser sends it; the payload is as it would go over the wire. */
    get: (url: string, headers: Record<string, string> = {}) =>
      app.inject({ url, headers: { host: 'localhost', ...headers } }),
    async close() {
      await app.close()
      await database.close()
    },
  }
}
