import type pg from 'pg'
import { jobs } from './app.ts'
import type { Clock } from './kernel/clock.ts'
import type { Config } from './kernel/config.ts'
import { type Database, networksHere } from './kernel/db.ts'
import { startWorker } from './kernel/jobs.ts'

/** Runs every room's jobs until stopped. */
export function startJobs(config: Config, database: Database, owner: pg.PoolConfig, clock: Clock) {
  return startWorker(owner, jobs, { config, database, clock }, () => networksHere(database))
}
