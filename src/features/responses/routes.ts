import type { Web } from '../../kernel/web.ts'
import { callRoutes } from './routes/call.ts'
import { contributeRoutes } from './routes/contribute.ts'
import { draftRoutes } from './routes/draft.ts'
import { gridRoutes } from './routes/grid.ts'
import { publishedRoutes } from './routes/published.ts'
import { roundRoutes } from './routes/round.ts'
import { submissionRoutes } from './routes/submission.ts'
import { versionRoutes } from './routes/version.ts'

/** The way of a response, in its order: call, contribute, grid, draft, freeze, sign off, submit, publish. */
export function responseRoutes(web: Web): void {
  callRoutes(web)
  contributeRoutes(web)
  gridRoutes(web)
  draftRoutes(web)
  versionRoutes(web)
  roundRoutes(web)
  submissionRoutes(web)
  publishedRoutes(web)
}
