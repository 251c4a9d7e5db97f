import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type pg from 'pg'
import { buildAssets } from '../../build/assets.ts'
import { createApp } from '../../src/app.ts'
import type { Config } from '../../src/kernel/config.ts'
import { openDatabase } from '../../src/kernel/db.ts'
import { serveUntilParentEnds } from './child.ts'

// The application in a process of its own, told by its parent on which database; ends with it.
process.once('message', async ({ config, app }: { config: Config; app: pg.PoolConfig }) => {
  const assetsDir = join(config.dataDir, 'assets')
  const assets = await buildAssets(assetsDir)
  const database = openDatabase(app)
  const server = await createApp({
    config,
    database,
    clock: () => new Date(),
    assets,
    assetsDir,
  })
  await server.listen({ port: 0, host: config.host })
  process.send?.((server.server.address() as AddressInfo).port)
})
serveUntilParentEnds()
