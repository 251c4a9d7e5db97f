import { z } from 'zod'
import type { ApiRead } from '../../kernel/open-api.ts'

/** The news as /news.json has it. */
export const newsSchema = z.object({
  network: z.string(),
  news: z.array(
    z.object({
      id: z.string().describe('Stays the same when the address changes'),
      kind: z.enum(['news', 'opinion', 'response', 'announcement']),
      title: z.string(),
      summary: z.string(),
      address: z.string(),
      published: z.iso.datetime(),
      updated: z.iso.datetime().describe('When its newest correction was published'),
      themes: z.array(z.string()),
    }),
  ),
  next: z.string().nullable().describe('Where older news stand; null on the last page'),
})

/** What machines may read of the news. */
export const newsroomApi: ApiRead[] = [
  {
    path: '/news.json',
    summary: 'The news, the newest first, 50 at a time; `before` is the id of the last one seen',
    answer: newsSchema,
    example: {
      network: 'Key Cities',
      news: [
        {
          id: '01890000-0000-7000-8000-000000000001',
          kind: 'news',
          title: 'Ports and the cities behind them',
          summary: 'What six port cities ask for.',
          address: 'https://keycities.example/news/ports-and-the-cities-behind-them',
          published: '2027-03-01T09:00:00.000Z',
          updated: '2027-03-01T09:00:00.000Z',
          themes: ['Ports'],
        },
      ],
      next: null,
    },
  },
  {
    path: '/news.atom',
    summary: 'The newest news as a feed (RFC 4287)',
    answer: 'application/atom+xml',
  },
  {
    path: '/themes/{slug}/news.atom',
    summary: 'The newest news on one theme as a feed',
    answer: 'application/atom+xml',
  },
  {
    path: '/members/{slug}/news.atom',
    summary: 'The newest news of one council as a feed',
    answer: 'application/atom+xml',
  },
]
