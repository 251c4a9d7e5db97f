import type { ApiRead } from '../../kernel/open-api.ts'

/** What everybody may read of the editions, for machines. */
export const newsletterApi: ApiRead[] = [
  {
    path: '/editions.atom',
    summary: 'The newest editions of the newsletter and of the magazine',
    answer: 'application/atom+xml',
  },
]
