import type { ApiRead } from '../../kernel/open-api.ts'
import type { Web } from '../../kernel/web.ts'
import { forYouRoutes } from './routes/for-you.ts'
import { frontRoutes } from './routes/front.ts'
import { machineRoutes } from './routes/machines.ts'
import { publicNameRoutes } from './routes/public-name.ts'
import { shareRoutes } from './routes/share.ts'
import { themeRoutes } from './routes/themes.ts'

/** The public site: its front, what it says of itself, and what machines ask for; `reads` is all that they may read in every room. */
export function siteRoutes(web: Web, reads: readonly ApiRead[]): void {
  frontRoutes(web)
  themeRoutes(web)
  publicNameRoutes(web)
  forYouRoutes(web, reads)
  shareRoutes(web)
  machineRoutes(web)
}
