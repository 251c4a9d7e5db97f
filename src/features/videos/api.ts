import type { ApiRead } from '../../kernel/open-api.ts'

/** What machines may read of videos. */
export const videoApi: ApiRead[] = [
  {
    path: '/videos.atom',
    summary: 'Videos as a feed, the newest first',
    answer: 'application/atom+xml',
  },
  {
    path: '/videos/{slug}/captions.vtt',
    summary: 'The captions of a video kept here',
    answer: 'text/vtt',
  },
]
