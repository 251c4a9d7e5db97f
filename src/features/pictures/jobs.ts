import type { Job } from '../../kernel/jobs.ts'
import { makePictureSizes } from './jobs/make-sizes.ts'

/** What is done with pictures without anybody waiting. */
export const pictureJobs: Job[] = [makePictureSizes]
