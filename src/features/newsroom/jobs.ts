import type { Job } from '../../kernel/jobs.ts'
import { publishScheduledArticle } from './jobs/publish-scheduled.ts'

/** What the newsroom does without anybody waiting. */
export const newsroomJobs: Job[] = [publishScheduledArticle]
