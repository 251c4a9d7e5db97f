import type { Web } from '../../kernel/web.ts'
import { frontRoutes } from './routes/front.ts'
import { machineRoutes } from './routes/machines.ts'
import { publicNameRoutes } from './routes/public-name.ts'
import { searchRoutes } from './routes/search.ts'
import { themeRoutes } from './routes/themes.ts'

/** The public site: its front, what it says of itself, and what machines ask for. */
export function siteRoutes(web: Web): void {
  frontRoutes(web)
  themeRoutes(web)
  searchRoutes(web)
  publicNameRoutes(web)
  machineRoutes(web)
}
