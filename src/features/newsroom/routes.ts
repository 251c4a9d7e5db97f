import type { Web } from '../../kernel/web.ts'
import { frontRoutes } from './routes/front.ts'
import { siteRoutes } from './routes/site.ts'

/** The public site: its front, what it says of itself, and what machines ask for. */
export function newsroomRoutes(web: Web): void {
  frontRoutes(web)
  siteRoutes(web)
}
