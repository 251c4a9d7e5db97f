import { z } from 'zod'
import type { ApiRead } from '../../kernel/open-api.ts'

/** Solutions as /solutions.json has them. */
export const solutionsSchema = z.object({
  network: z.string(),
  solutions: z.array(
    z.object({
      title: z.string(),
      council: z.string(),
      gss: z.string(),
      address: z.string(),
      state: z.enum(['planned', 'running', 'ended', 'failed']),
      what: z.string(),
      results: z.string(),
      wentWrong: z.string(),
      figures: z.array(z.object({ figure: z.string(), what: z.string(), source: z.string() })),
      costOnce: z.int().min(0).nullable().describe('Pounds; null where it is not known'),
      costYearly: z.int().min(0).nullable().describe('Pounds a year; null where it is not known'),
      staff: z.number().min(0).nullable().describe('Full-time posts'),
      started: z.iso.date().nullable(),
      themes: z.array(z.string()),
      takenUp: z.int().min(0).describe('How many other councils took it up'),
      licence: z.string(),
      shared: z.iso.datetime(),
      changed: z.iso.datetime(),
    }),
  ),
})

/** What machines may read of solutions: those that are open to everybody. */
export const solutionsApi: ApiRead[] = [
  {
    path: '/solutions.json',
    summary: 'What councils did, what it cost and what came of it: all that is open to everybody',
    answer: solutionsSchema,
    example: {
      network: 'Key Cities',
      solutions: [
        {
          title: 'The council rents empty shops',
          council: 'Exeter',
          gss: 'E07000041',
          address: 'https://keycities.example/solutions/the-council-rents-empty-shops',
          state: 'running',
          what: 'We take short leases of empty shops and let them by the week.',
          results: 'Eleven of fourteen shops are let.',
          wentWrong: 'Two tenants left without paying.',
          figures: [
            { figure: '11 of 14', what: 'shops let after a year', source: 'Own count, 2027' },
          ],
          costOnce: 40_000,
          costYearly: 12_000,
          staff: 0.5,
          started: '2025-03-03',
          themes: ['Culture'],
          takenUp: 2,
          licence: 'Open Government Licence v3.0',
          shared: '2027-01-12T09:00:00.000Z',
          changed: '2027-02-01T09:00:00.000Z',
        },
      ],
    },
  },
  { path: '/solutions.csv', summary: 'The same as a table', answer: 'text/csv' },
  {
    path: '/ideas/spread.csv',
    summary: 'Who took up which solution, from whom, since when, and where it stands, as a table',
    answer: 'text/csv',
  },
  { path: '/solutions.atom', summary: 'The same, to follow', answer: 'application/atom+xml' },
]
