export { siteRoutes } from './routes.ts'
export { type StandingPage, standingPages } from './standing-pages.ts'
