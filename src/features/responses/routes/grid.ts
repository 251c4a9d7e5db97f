import type { Web } from '../../../kernel/web.ts'

export function gridRoutes(_web: Web): void {}
