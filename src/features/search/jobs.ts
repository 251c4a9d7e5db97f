import type { Job } from '../../kernel/jobs.ts'
import { findPublished } from './jobs/find-published.ts'
import { sendSearchLetters } from './jobs/send-search-letters.ts'

export const searchJobs: Job[] = [findPublished, sendSearchLetters]
