import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { buildAssets } from '../build/assets.ts'
import { createApp } from '../src/app.ts'
import type { Config } from '../src/kernel/config.ts'
import { type Database, openDatabase } from '../src/kernel/db.ts'
import { forgetHosts } from '../src/kernel/web.ts'
import { testConnections } from './database.ts'
import { Visitor } from './visitor.ts'

/** An installation without any network, on a database of its own. */
export interface EmptyScene {
  app: FastifyInstance
  database: Database
  time: { now: Date }
  stranger(): Visitor
  close(): Promise<void>
}

/** Starts an installation as HANSE_DEMO=0 does the first time. */
export async function setUpEmpty(): Promise<EmptyScene> {
  const { connection, drop } = await testConnections()
  const database = openDatabase({ ...connection.app, max: 10 })
  const time = { now: new Date('2027-03-10T10:00:00Z') }
  const config: Config = {
    port: 0,
    host: 'localhost',
    baseUrl: 'http://localhost',
    dataDir: await mkdtemp(join(tmpdir(), 'hanse-test-')),
    databaseUrl: null,
    smtpUrl: null,
    mailFrom: 'hanse@network.example',
    demo: false,
    role: 'both',
    trustProxy: false,
  }
  const assetsDir = join(tmpdir(), 'hanse-test-assets')
  const assets = await buildAssets(assetsDir)
  const app = await createApp({ config, database, clock: () => time.now, assets, assetsDir })
  forgetHosts()
  return {
    app,
    database,
    time,
    stranger: () => new Visitor(app),
    async close() {
      await app.close()
      await database.close()
      await drop()
    },
  }
}
