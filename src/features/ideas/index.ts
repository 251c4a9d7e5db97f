export { ideaJobs } from './jobs.ts'
export { ideaRoutes } from './routes.ts'
