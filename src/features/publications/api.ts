import { z } from 'zod'
import type { ApiRead } from '../../kernel/open-api.ts'

/** Publications as /publications.json has them. */
export const publicationsSchema = z.object({
  network: z.string(),
  publications: z.array(
    z.object({
      title: z.string(),
      subtitle: z.string(),
      kind: z.string(),
      summary: z.string(),
      address: z.string(),
      pdf: z.string(),
      firstPublished: z.iso.datetime(),
      published: z.iso.datetime().describe('When its newest version came out'),
      version: z.int().min(1),
    }),
  ),
})

/** One publication to cite, in the form of the Citation Style Language. */
const citeSchema = z.array(
  z.looseObject({
    id: z.string(),
    type: z.literal('report'),
    title: z.string(),
    publisher: z.string(),
    issued: z.object({ 'date-parts': z.array(z.array(z.int())) }),
    URL: z.string(),
  }),
)

/** What machines may read of publications. */
export const publicationsApi: ApiRead[] = [
  {
    path: '/publications.json',
    summary: 'Every publication that is out, the newest first',
    answer: publicationsSchema,
    example: {
      network: 'Key Cities',
      publications: [
        {
          title: 'Homes above shops',
          subtitle: 'What nine high streets learned',
          kind: 'report',
          summary: 'Nine councils, forty streets, and what it cost.',
          address: 'https://keycities.example/publications/homes-above-shops',
          pdf: 'https://keycities.example/publications/homes-above-shops.pdf',
          firstPublished: '2027-01-12T09:00:00.000Z',
          published: '2027-02-01T09:00:00.000Z',
          version: 2,
        },
      ],
    },
  },
  {
    path: '/publications.atom',
    summary: 'Publications, to follow',
    answer: 'application/atom+xml',
  },
  {
    path: '/publications/{slug}/cite.json',
    summary: 'One publication to cite (CSL JSON)',
    answer: citeSchema,
    example: [
      {
        id: 'homes-above-shops-2027',
        type: 'report',
        title: 'Homes above shops: What nine high streets learned',
        publisher: 'Key Cities',
        issued: { 'date-parts': [[2027, 2, 1]] },
        URL: 'https://keycities.example/publications/homes-above-shops',
      },
    ],
  },
]
