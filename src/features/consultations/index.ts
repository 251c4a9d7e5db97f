export { consultationJobs } from './jobs.ts'
export { consultationRoutes } from './routes.ts'
