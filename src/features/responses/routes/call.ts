import type { Web } from '../../../kernel/web.ts'

export function callRoutes(_web: Web): void {}
