import type { Web } from '../../kernel/web.ts'
import { deskRoutes } from './routes/desk.ts'
import { newsRoutes } from './routes/public.ts'
import { publishingRoutes } from './routes/publishing.ts'
import { quoteRoutes } from './routes/quotes.ts'

/** The newsroom: where articles are written and quotes asked for, and the news that everybody reads. */
export function newsroomRoutes(web: Web): void {
  newsRoutes(web)
  deskRoutes(web)
  publishingRoutes(web)
  quoteRoutes(web)
}
