import type { Web } from '../../kernel/web.ts'
import { ballotRoutes } from './routes/ballot.ts'
import { callRoutes } from './routes/call.ts'
import { clearanceRoutes } from './routes/clearance.ts'
import { commentRoutes } from './routes/comment.ts'
import { contributeRoutes } from './routes/contribute.ts'
import { contributeAllRoutes } from './routes/contribute-all.ts'
import { draftRoutes } from './routes/draft.ts'
import { gridRoutes } from './routes/grid.ts'
import { paragraphRoutes } from './routes/paragraph.ts'
import { phoneBallotRoutes } from './routes/phone-ballot.ts'
import { publicationRoutes } from './routes/publication.ts'
import { publishedRoutes } from './routes/published.ts'
import { roundRoutes } from './routes/round.ts'
import { submissionRoutes } from './routes/submission.ts'
import { type BeforeFreezing, versionRoutes } from './routes/version.ts'

/** The way of a response, in its order: call, contribute, clear, grid, draft, freeze, sign off, submit, publish. */
export function responseRoutes(web: Web, beforeFreezing: BeforeFreezing): void {
  callRoutes(web)
  contributeRoutes(web)
  contributeAllRoutes(web)
  clearanceRoutes(web)
  gridRoutes(web)
  draftRoutes(web)
  paragraphRoutes(web)
  commentRoutes(web)
  versionRoutes(web, beforeFreezing)
  roundRoutes(web)
  ballotRoutes(web)
  phoneBallotRoutes(web)
  submissionRoutes(web)
  publicationRoutes(web)
  publishedRoutes(web)
}
