import type { Web } from '../../../kernel/web.ts'

export function submissionRoutes(_web: Web): void {}
