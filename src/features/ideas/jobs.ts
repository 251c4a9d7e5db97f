import type { Job } from '../../kernel/jobs.ts'

/** Every job of this room, one visible list. */
export const ideaJobs: Job[] = []
