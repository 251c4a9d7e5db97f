export { forgetInSearches } from './actions/forget-in-searches.ts'
export { searchApi } from './api.ts'
export { searchJobs } from './jobs.ts'
export { searchRoutes } from './routes.ts'
