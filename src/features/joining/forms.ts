import { z } from 'zod'
import { momentOf } from '../../kernel/clock.ts'
import { isoDate } from '../../ui/typed-date.ts'
import { type Answers, type Named, seatsToName } from './application.ts'

type Context = z.core.$RefinementCtx
const line = (most = 200) =>
  z.string().trim().max(most, `Keep this below ${most} characters`).default('')
const text = z.string().trim().max(20_000, 'Keep this below 20,000 characters').default('')
const neededLine = (sentence: string) =>
  z.string().trim().min(1, sentence).max(200, 'Keep this below 200 characters')

/** Who applies for which council. */
export const beginForm = z.object({
  council: neededLine('Enter the name of the council'),
  name: neededLine('Enter your name'),
  role: neededLine('Enter your role at the council'),
  email: z.email('Enter an e-mail address, like name@council.gov.uk'),
})

/** A lost link is asked for again. */
export const linkForm = z.object({
  email: z.email('Enter an e-mail address, like name@council.gov.uk'),
})

const address = z
  .string()
  .trim()
  .max(200)
  .default('')
  .refine(
    (typed) => typed === '' || z.email().safeParse(typed).success,
    'Enter an e-mail address, like name@council.gov.uk',
  )

const seatFields = Object.fromEntries(
  seatsToName.flatMap(({ field }) => [
    [`${field}Name`, line()],
    [`${field}Email`, address],
    [`${field}Title`, line(120)],
  ]),
)

/** What a council writes, finished or not. */
export const answersForm = z
  .looseObject({
    revision: z.coerce.number().int().min(0).default(0),
    go: z.enum(['stay', 'later', 'send']).default('later'),
    reasons: text,
    widerReasons: text,
    contact: text,
    ...seatFields,
  })
  .transform((typed) => ({ ...typed, answers: answersIn(typed) }))

/** The people named in the fields of seats, in the order of the list; the empty ones left out. */
export function namedIn(typed: Record<string, unknown>, prefix = ''): Named[] {
  const said = (name: string) => String(typed[prefix + name] ?? '').trim()
  return seatsToName.flatMap(({ kind, field, title }) => {
    const [name, email] = [said(`${field}Name`), said(`${field}Email`)]
    return name === '' && email === ''
      ? []
      : [{ kind, title: said(`${field}Title`) || title, name, email }]
  })
}

/** The values that fill the fields of seats. */
export function valuesOf(seats: readonly Named[], prefix = ''): Record<string, string> {
  return Object.fromEntries(
    seatsToName.flatMap(({ kind, field, title }) => {
      const named = seats.find((one) => one.kind === kind)
      return [
        [`${prefix}${field}Name`, named?.name ?? ''],
        [`${prefix}${field}Email`, named?.email ?? ''],
        [`${prefix}${field}Title`, named?.title ?? title],
      ]
    }),
  )
}

function answersIn(typed: Record<string, unknown>): Answers {
  const said = (name: string) => String(typed[name] ?? '').trim()
  return {
    reasons: said('reasons'),
    widerArea: typed.widerArea === 'yes',
    widerReasons: said('widerReasons'),
    seats: namedIn(typed),
    contact: said('contact'),
  }
}

function day(
  typed: Record<string, unknown>,
  context: Context,
  name: string,
  sentence: string,
  optional = false,
): string {
  const read = isoDate(typed, name)
  if (read || (optional && read === '')) return read ?? ''
  context.issues.push({ code: 'custom', message: sentence, path: [name], input: typed })
  return ''
}

const reasons = z
  .string()
  .trim()
  .min(1, 'Give the reasons: the council reads them')
  .max(10_000, 'Keep this below 10,000 characters')

/** An application is put off. */
export const deferralForm = z.looseObject({ reasons }).transform((typed, context) => ({
  reasons: typed.reasons,
  until:
    day(typed, context, 'until', 'Enter a day like 27 3 2027, or leave it empty', true) || null,
}))

/** A council is told that it is not admitted. */
export const rejectionForm = z.object({ reasons })

/** Applications are put to the executive. */
export const decisionForm = z
  .looseObject({
    application: z
      .union([z.string(), z.array(z.string())])
      .default([])
      .transform((chosen) => [chosen].flat()),
    time: z
      .string()
      .trim()
      .regex(/^([01]?\d|2[0-3]):[0-5]\d$/, 'Enter a time of the 24-hour clock, like 17:00')
      .default('17:00'),
  })
  .transform((typed, context) => {
    const joinsOn = day(
      typed,
      context,
      'joins',
      'Enter the day from which they are to be members, like 27 3 2027',
    )
    const closes = day(typed, context, 'closes', 'Enter the last day to decide, like 27 3 2027')
    return {
      applicationIds: typed.application,
      joinsOn,
      closesAt: closes ? momentOf(closes, typed.time.padStart(5, '0')) : new Date(0),
    }
  })

/** The councils that were agreed to are admitted. */
export const admissionForm = z
  .looseObject({
    invite: z.string().optional(),
    invoice: z.string().optional(),
    quoteOf: z.string().default(''),
  })
  .transform((typed, context) => ({
    ...typed,
    invite: typed.invite === 'yes',
    invoice: typed.invoice === 'yes',
    joinsOn: day(typed, context, 'joins', 'Enter the first day of membership, like 27 3 2027'),
  }))

/** An item of the onboarding list is ticked, or cleared. */
export const tickForm = z.object({ item: z.uuid(), done: z.enum(['yes', 'no']) })
