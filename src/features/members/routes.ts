import type { Web } from '../../kernel/web.ts'

export function memberRoutes(_web: Web): void {}
