import type { Web } from '../../../kernel/web.ts'

export function roundRoutes(_web: Web): void {}
