import type { Web } from '../../kernel/web.ts'
import { deskRoutes } from './routes/desk.ts'
import { ownRoutes } from './routes/own.ts'

/** Partners: kept by the office, credited in public, and seeing what they are invited to. */
export function partnerRoutes(web: Web): void {
  ownRoutes(web)
  deskRoutes(web)
}
