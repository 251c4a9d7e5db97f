import type { Web } from '../../kernel/web.ts'
import { archiveRoutes } from './routes/archive.ts'
import { deskRoutes } from './routes/desk.ts'
import { subscribingRoutes } from './routes/subscribing.ts'

/** The newsletter: its archive, asking for it and ending it, and the desk on which editions are made. */
export function newsletterRoutes(web: Web): void {
  archiveRoutes(web)
  subscribingRoutes(web)
  deskRoutes(web)
}
