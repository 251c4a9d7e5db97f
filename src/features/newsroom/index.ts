export { newsroomRoutes } from './routes.ts'
