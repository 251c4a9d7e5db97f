export { addSignInLink } from './actions/send-sign-in-link.ts'
export { accountRoutes } from './routes.ts'
