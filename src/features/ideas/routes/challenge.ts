import type { Web } from '../../../kernel/web.ts'

/** Challenges: a council’s problem, in its own words. */
export function challengeRoutes(_web: Web): void {}
