import type { Web } from '../../kernel/web.ts'
import { figuresRoutes } from './routes/figures.ts'
import { importRoutes } from './routes/imports.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { peersRoutes } from './routes/peers.ts'

/** Figures of authorities, and which are most like one another, for everybody. */
export function researchRoutes(web: Web): void {
  peersRoutes(web)
  figuresRoutes(web)
  indicatorRoutes(web)
  importRoutes(web)
}
