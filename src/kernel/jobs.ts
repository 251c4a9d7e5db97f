import { Logger, type ParsedCronItem, parseCronItems, run } from 'graphile-worker'
import pg from 'pg'
import type { Installation } from './act.ts'
import type { Config } from './config.ts'

/** What a job may use: it acts as the system, through the same actions as people do. */
export interface JobContext extends Installation {
  config: Config
}

export interface JobPayload {
  networkId: string
  [key: string]: unknown
}

/** One job: its name says what it does ('remind-silent-councils'). A job may run twice; its action must not mind. */
export interface Job {
  name: string
  run(payload: JobPayload, context: JobContext): Promise<void>
  /** Runs by itself at these times (crontab, UTC), once for each network. */
  every?: string
}

/** Runs jobs until stopped, as the owner of the queue; several workers on one database share the work. */
export async function startWorker(
  owner: pg.PoolConfig,
  jobs: Job[],
  context: JobContext,
  networks: () => Promise<string[]>,
): Promise<{ stop(): Promise<void> }> {
  const pool = new pg.Pool({ ...owner, max: 4 })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 1000,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') console.error(`worker: ${message}`)
    }),
    taskList: Object.fromEntries(
      jobs.map((job) => [
        job.name,
        (payload: unknown) => runForNetworks(job, payload, context, networks),
      ]),
    ),
    parsedCronItems: cronItems(jobs),
  })
  return {
    async stop() {
      await runner.stop()
      await pool.end()
    },
  }
}

async function runForNetworks(
  job: Job,
  payload: unknown,
  context: JobContext,
  networks: () => Promise<string[]>,
) {
  const given = payload as JobPayload
  if (given.networkId) return job.run(given, context)
  for (const networkId of await networks()) await job.run({ ...given, networkId }, context)
}

function cronItems(jobs: Job[]): ParsedCronItem[] {
  const timed = jobs.filter((job) => job.every !== undefined)
  return parseCronItems(
    timed.map((job) => ({ task: job.name, match: job.every as string, identifier: job.name })),
  )
}
