import type { Job } from '../../kernel/jobs.ts'
import { askWhetherSolutionsRun } from './jobs/ask-contacts.ts'
import { meetAgain, meetNewIdea } from './jobs/meet-ideas.ts'

/** Every job of this room, one visible list. */
export const ideaJobs: Job[] = [meetNewIdea, meetAgain, askWhetherSolutionsRun]
