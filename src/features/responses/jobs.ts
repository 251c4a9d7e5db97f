import type { Job } from '../../kernel/jobs.ts'
import { callJobs } from './jobs/call.ts'
import { roundJobs } from './jobs/round.ts'

export const responseJobs: Job[] = [...callJobs, ...roundJobs]
