import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { startServer } from '../../src/server.ts'

/** What the test hands to each process. */
export interface Served {
  app: pg.PoolConfig
  owner: pg.PoolConfig
  port: number
}

// Run by two-processes.test.ts, twice: the whole service with its worker, as `npm start` would.
const { app, owner, port } = JSON.parse(process.env.HANSE_SERVED ?? '') as Served
const running = await startServer(
  {
    port,
    host: 'localhost',
    baseUrl: `http://localhost:${port}`,
    dataDir: mkdtempSync(join(tmpdir(), 'hanse-race-')),
    databaseUrl: null,
    smtpUrl: null,
    mailFrom: 'hanse@network.example',
    demo: false,
    role: 'both',
    trustProxy: false,
  },
  { app, owner },
)
process.once('SIGTERM', () => void running.close().then(() => process.exit(0)))
process.stdout.write('ready\n')
