import type { Web } from '../../../kernel/web.ts'

export function versionRoutes(_web: Web): void {}
