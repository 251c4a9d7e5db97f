import type { Web } from '../../kernel/web.ts'
import { challengeRoutes } from './routes/challenge.ts'
import { solutionRoutes } from './routes/solution.ts'

/** Ideas: challenges, solutions, and what the peers are asked. */
export function ideaRoutes(web: Web): void {
  challengeRoutes(web)
  solutionRoutes(web)
}
