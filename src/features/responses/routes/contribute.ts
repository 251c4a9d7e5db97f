import type { Web } from '../../../kernel/web.ts'

export function contributeRoutes(_web: Web): void {}
