export { addSignInLink } from './actions/send-sign-in-link.ts'
export { type DemonstrationPerson, demonstrationPeople } from './demonstration.ts'
export { accountRoutes } from './routes.ts'
export { isSetUpCode, setUpCode } from './set-up-code.ts'
