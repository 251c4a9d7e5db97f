import type { Web } from '../../kernel/web.ts'
import { consistencyRoutes } from './routes/consistency.ts'
import { deedRoutes } from './routes/deeds.ts'
import { draftingRoutes } from './routes/drafting.ts'
import { pastResponseRoutes } from './routes/past-responses.ts'
import { recordRoutes } from './routes/record.ts'

/** Positions: what the network is on record as saying. */
export function positionRoutes(web: Web): void {
  recordRoutes(web)
  deedRoutes(web)
  draftingRoutes(web)
  consistencyRoutes(web)
  pastResponseRoutes(web)
}
