import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Config } from '../../src/kernel/config.ts'
import { migrate } from '../../src/kernel/migrate.ts'
import { testDatabase } from '../../src/kernel/postgres/test-cluster.ts'
import { addBenchNetwork, type BenchNetwork } from './network.ts'

export interface BenchScene extends BenchNetwork {
  owner: pg.Pool
  /** How the application connects; row-level security holds it. */
  app: pg.PoolConfig
  config: Config
  /** Lets the planner know the sizes of the tables, as a database that has run for a day does. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** The settings of an application under measurement, on a free port of this machine alone. */
export function benchConfig(dataDir: string): Config {
  return {
    port: 0,
    host: '127.0.0.1',
    baseUrl: 'http://localhost',
    dataDir,
    databaseUrl: null,
    smtpUrl: null,
    mailFrom: 'hanse@network.example',
    demo: false,
    role: 'web',
    trustProxy: false,
  }
}

/** A network of so many councils on a database of its own, on the test server (which does not wait for the disk). */
export async function openScene(councils: number): Promise<BenchScene> {
  const { app, owner: asOwner, drop } = await testDatabase((to) => migrate(to.owner))
  const owner = new pg.Pool({ ...asOwner, max: 2 })
  owner.on('error', () => {})
  const network = await addBenchNetwork(owner, councils)
  const dataDir = await mkdtemp(join(tmpdir(), 'hanse-bench-'))
  return {
    ...network,
    owner,
    app,
    config: benchConfig(dataDir),
    async settle() {
      await owner.query('vacuum analyze')
    },
    async close() {
      await owner.end()
      await drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
