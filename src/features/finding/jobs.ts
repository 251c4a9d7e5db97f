import type { Job } from '../../kernel/jobs.ts'
import { findMeanings } from './jobs/find-meanings.ts'

/** What is found out of texts without anybody waiting. */
export const findingJobs: Job[] = [findMeanings]
