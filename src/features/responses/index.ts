export { responseJobs } from './jobs.ts'
export { responseRoutes } from './routes.ts'
