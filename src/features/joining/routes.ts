import type { Web } from '../../kernel/web.ts'
import { admitRoutes } from './routes/admit.ts'
import { applyRoutes } from './routes/apply.ts'
import { decideRoutes } from './routes/decide.ts'
import { deskRoutes } from './routes/desk.ts'

/** The way of a council into the network: it applies, the office reads, the executive decides, the office admits. */
export function joiningRoutes(web: Web): void {
  applyRoutes(web)
  deskRoutes(web)
  decideRoutes(web)
  admitRoutes(web)
}
