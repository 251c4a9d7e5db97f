import type { Web } from '../../kernel/web.ts'

export function newsroomRoutes(_web: Web): void {}
