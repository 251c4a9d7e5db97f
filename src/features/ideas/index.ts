export { ideaJobs } from './jobs.ts'
export { findableSolutions } from './queries/findable-solutions.ts'
export { ideaRoutes } from './routes.ts'
export { solutionsApi } from './solution-api.ts'
