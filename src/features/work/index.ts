export { countWork, needsOf } from './queries/needs.ts'
export { workRoutes } from './routes.ts'
