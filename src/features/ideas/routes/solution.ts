import type { Web } from '../../../kernel/web.ts'

/** Solutions: a council’s way of solving something, failures included. */
export function solutionRoutes(_web: Web): void {}
