export { countWork } from './queries.ts'
export { workRoutes } from './routes.ts'
