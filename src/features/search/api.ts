import type { ApiRead } from '../../kernel/open-api.ts'

/** What machines may read of the search. */
export const searchApi: ApiRead[] = [
  {
    path: '/search.atom',
    asked: 'q={words}',
    summary:
      'What everybody may find of a search, the newest first, as a feed; `q` and the filters as on /search',
    answer: 'application/atom+xml',
  },
]
