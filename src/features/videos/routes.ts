import type { Web } from '../../kernel/web.ts'
import { deskRoutes } from './routes/desk.ts'
import { publicRoutes } from './routes/public.ts'

/** Videos: for everybody, and the office’s desk. */
export function videoRoutes(web: Web): void {
  publicRoutes(web)
  deskRoutes(web)
}
