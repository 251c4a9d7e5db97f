import type { Job } from '../../kernel/jobs.ts'
import { readConsultationJob } from './jobs/read-consultation.ts'

export const consultationJobs: Job[] = [readConsultationJob()]
