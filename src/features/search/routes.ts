import type { Web } from '../../kernel/web.ts'
import { searchPageRoutes } from './routes/search.ts'

/** The one box: what is found in all rooms, by who asks. */
export function searchRoutes(web: Web): void {
  searchPageRoutes(web)
}
