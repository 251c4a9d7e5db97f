import { z } from 'zod'
import { stances } from '../../documents/stance.ts'
import type { ApiRead } from '../../kernel/open-api.ts'
import { stepKinds } from './position.ts'

/** The public positions as JSON. */
export const positionsSchema = z.strictObject({
  network: z.string(),
  positions: z.array(
    z.strictObject({
      question: z.string(),
      address: z.url(),
      response: z.string(),
      label: z.string(),
      to: z.string(),
      said: z.iso.date(),
      stance: z.enum(stances).nullable(),
      strength: z.string().nullable(),
      state: z.enum(stepKinds),
      changed: z.iso.datetime(),
      lapses: z.iso.date().nullable(),
      themes: z.array(z.string()),
      fromDocument: z.boolean(),
      text: z.string(),
    }),
  ),
})

/** What machines may read of positions. */
export const positionsApi: ApiRead[] = [
  {
    path: '/positions.json',
    summary: 'What the network is publicly on record as saying, answer by answer, the newest first',
    answer: positionsSchema,
    example: {
      network: 'Key Cities',
      positions: [
        {
          question: 'Do you agree that buses should run after seven?',
          address: 'https://keycities.example/positions/buses-after-seven-question-1',
          response: 'Buses after seven',
          label: '1',
          to: 'Department for Invented Transport',
          said: '2027-03-20',
          stance: 'agree',
          strength: '18 of 25 members agree, 3 have no view, 1 dissents.',
          state: 'reaffirmed',
          changed: '2028-03-03T10:00:00.000Z',
          lapses: '2032-03-03',
          themes: ['transport'],
          fromDocument: false,
          text: '1.1 Buses should run until midnight.',
        },
      ],
    },
  },
  { path: '/positions.csv', summary: 'The same as a table', answer: 'text/csv' },
  {
    path: '/positions.atom',
    summary: 'Public positions as a feed, with what became of them, the last change first',
    answer: 'application/atom+xml',
  },
]
