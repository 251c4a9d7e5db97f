import type { Web } from '../../kernel/web.ts'
import { searchPageRoutes } from './routes/search.ts'
import { suggestionRoutes } from './routes/suggestions.ts'

/** The one box: what is found in all rooms, by who asks. */
export function searchRoutes(web: Web): void {
  searchPageRoutes(web)
  suggestionRoutes(web)
}
