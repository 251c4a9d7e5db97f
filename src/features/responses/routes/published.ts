import type { Web } from '../../../kernel/web.ts'

export function publishedRoutes(_web: Web): void {}
