import type { ApiRead } from '../../kernel/open-api.ts'

/** What machines may read of members. */
export const memberApi: ApiRead[] = [
  {
    path: '/members.csv',
    summary: 'Every membership with its dates, how sure they are, and their sources',
    answer: 'text/csv',
  },
]
