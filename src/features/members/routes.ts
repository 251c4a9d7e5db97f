import type { Web } from '../../kernel/web.ts'
import { electionRoutes } from './routes/elections.ts'
import { leaderRoutes } from './routes/leader.ts'
import { manageRoutes } from './routes/manage.ts'
import { membershipRoutes } from './routes/memberships.ts'
import { openDataRoutes } from './routes/open-data.ts'
import { peopleRoutes } from './routes/people.ts'
import { registerRoutes } from './routes/register.ts'

/** The register of members for everybody, and its upkeep by the network office. */
export function memberRoutes(web: Web): void {
  registerRoutes(web)
  openDataRoutes(web)
  manageRoutes(web)
  leaderRoutes(web)
  electionRoutes(web)
  peopleRoutes(web)
  membershipRoutes(web)
}
