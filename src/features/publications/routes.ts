import type { Web } from '../../kernel/web.ts'
import { chapterRoutes } from './routes/chapters.ts'
import { deskRoutes } from './routes/desk.ts'
import { publishedRoutes } from './routes/published.ts'

/** Publications for everybody, and the desk on which they are written. */
export function publicationRoutes(web: Web): void {
  publishedRoutes(web)
  deskRoutes(web)
  chapterRoutes(web)
}
