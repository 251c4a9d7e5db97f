import type { Web } from '../../kernel/web.ts'
import { adoptionRoutes } from './routes/adoption.ts'
import { challengeRoutes } from './routes/challenge.ts'
import { frontRoutes } from './routes/front.ts'
import { peerQuestionRoutes } from './routes/peer-question.ts'
import { solutionRoutes } from './routes/solution.ts'

/** Ideas: challenges, solutions, who takes them up, and what the peers are asked. */
export function ideaRoutes(web: Web): void {
  frontRoutes(web)
  challengeRoutes(web)
  peerQuestionRoutes(web)
  solutionRoutes(web)
  adoptionRoutes(web)
}
