import type { Web } from '../../kernel/web.ts'

export function consultationRoutes(_web: Web): void {}
