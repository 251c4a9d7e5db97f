import type { Web } from '../../kernel/web.ts'
import { afterwardsRoutes } from './routes/afterwards.ts'
import { deskRoutes } from './routes/desk.ts'
import { publicRoutes } from './routes/public.ts'
import { registeringRoutes } from './routes/registering.ts'

/** Events: for everybody, for those who come, and the office’s desk. */
export function eventRoutes(web: Web): void {
  publicRoutes(web)
  registeringRoutes(web)
  deskRoutes(web)
  afterwardsRoutes(web)
}
