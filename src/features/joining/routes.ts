import type { Web } from '../../kernel/web.ts'
import { applyRoutes } from './routes/apply.ts'

/** The way of a council into the network: it applies, the office reads, the executive decides, the office admits. */
export function joiningRoutes(web: Web): void {
  applyRoutes(web)
}
