import type { Web } from '../../kernel/web.ts'
import { frontRoutes } from './routes/front.ts'
import { machineRoutes } from './routes/machines.ts'
import { themeRoutes } from './routes/themes.ts'

/** The public site: its front, what it says of itself, and what machines ask for. */
export function siteRoutes(web: Web): void {
  frontRoutes(web)
  themeRoutes(web)
  machineRoutes(web)
}
