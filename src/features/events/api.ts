import { z } from 'zod'
import type { ApiRead } from '../../kernel/open-api.ts'

const moment = z.iso.datetime()

/** The list of public events as JSON. */
export const eventsSchema = z.strictObject({
  network: z.string(),
  events: z.array(
    z.strictObject({
      title: z.string(),
      address: z.url(),
      summary: z.string(),
      form: z.enum(['in-person', 'online', 'both']),
      starts: moment,
      ends: moment,
      timeZone: z.string(),
      place: z.string().nullable(),
      cancelled: z.string().nullable(),
      places: z.array(
        z.strictObject({
          way: z.enum(['in-person', 'online']),
          places: z.int().nullable(),
          taken: z.int(),
          waiting: z.int(),
        }),
      ),
      registrationCloses: moment,
      themes: z.array(z.string()),
      hosts: z.array(z.string()),
      calendar: z.url(),
    }),
  ),
})

/** What machines may read of events. */
export const eventsApi: ApiRead[] = [
  {
    path: '/events.json',
    summary: 'Public events, past and to come, by when they begin',
    answer: eventsSchema,
    example: {
      network: 'Key Cities',
      events: [
        {
          title: 'Culture that pays its way',
          address: 'https://keycities.example/events/culture-that-pays-its-way',
          summary: 'Five cities show what their festivals cost and bring in.',
          form: 'both',
          starts: '2027-04-22T09:00:00.000Z',
          ends: '2027-04-22T14:00:00.000Z',
          timeZone: 'Europe/London',
          place: 'Guildhall, Portsmouth',
          cancelled: null,
          places: [
            { way: 'in-person', places: 90, taken: 49, waiting: 0 },
            { way: 'online', places: null, taken: 12, waiting: 0 },
          ],
          registrationCloses: '2027-04-20T16:00:00.000Z',
          themes: ['culture'],
          hosts: ['E06000044'],
          calendar: 'https://keycities.example/events/culture-that-pays-its-way.ics',
        },
      ],
    },
  },
  {
    path: '/events.atom',
    summary: 'Public events as a feed, the latest first',
    answer: 'application/atom+xml',
  },
  { path: '/events.ics', summary: 'Public events for a calendar', answer: 'text/calendar' },
  { path: '/events/{slug}.ics', summary: 'One event for a calendar', answer: 'text/calendar' },
  {
    path: '/calendar.ics',
    summary: 'Public events, and when consultations close to which a response is published',
    answer: 'text/calendar',
  },
]
