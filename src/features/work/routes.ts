import type { Web } from '../../kernel/web.ts'

export function workRoutes(_web: Web): void {}
