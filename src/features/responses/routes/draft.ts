import type { Web } from '../../../kernel/web.ts'

export function draftRoutes(_web: Web): void {}
