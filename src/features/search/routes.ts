import type { Web } from '../../kernel/web.ts'
import { feedRoutes } from './routes/feeds.ts'
import { savedSearchRoutes } from './routes/saved-searches.ts'
import { searchPageRoutes } from './routes/search.ts'
import { suggestionRoutes } from './routes/suggestions.ts'

/** The one box: what is found in all rooms, by who asks; searches that are kept, with feeds and letters. */
export function searchRoutes(web: Web): void {
  searchPageRoutes(web)
  suggestionRoutes(web)
  feedRoutes(web)
  savedSearchRoutes(web)
}
