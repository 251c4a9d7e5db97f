import type { Group } from './row.ts'

/** Every group, one visible list, in the order of the table. */
export const groups: Record<string, () => Promise<Group>> = {
  reader: () => import('./reader.ts'),
  pages: () => import('./pages.ts'),
  members: () => import('./members.ts'),
  articles: () => import('./articles.ts'),
  front: () => import('./front.ts'),
  grid: () => import('./grid.ts'),
  ballots: () => import('./ballots.ts'),
  exports: () => import('./exports.ts'),
  register: () => import('./register.ts'),
  start: () => import('./start.ts'),
  assets: () => import('./assets.ts'),
  peers: () => import('./peers.ts'),
  indicators: () => import('./indicators.ts'),
  consistency: () => import('./consistency.ts'),
  search: () => import('./search.ts'),
  relevance: () => import('./relevance.ts'),
}
