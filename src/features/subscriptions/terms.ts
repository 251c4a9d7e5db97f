import { z } from 'zod'

const pounds = z.number().min(0).max(1_000_000).multipleOf(0.01)

/** What the constitution says of subscriptions. */
export const termsSchema = z
  .strictObject({
    /** The month in which the subscription year begins, 1 to 12; it begins on the first. */
    yearBegins: z.int().min(1).max(12),
    /** By people, the smallest first; the last has no limit. Pounds a year, without VAT. */
    bands: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(60),
          /** Councils with at most so many people; null: all above. */
          upTo: z.int().min(1).nullable(),
          yearly: pounds,
        }),
      )
      .min(1)
      .max(20),
    /** Associates and observers pay only where they are named. */
    kinds: z.array(z.enum(['founder', 'full', 'associate', 'observer'])).min(1),
    vat: z.strictObject({ percent: z.int().min(0).max(100), note: z.string().min(1).max(300) }),
    /** Bank, account and how to name the payment; printed on each invoice. */
    payTo: z.string().min(1).max(600),
    dueDays: z.int().min(0).max(180),
    reminders: z.strictObject({
      /** The first reminder goes so many days after the due day. */
      firstAfterDays: z.int().min(1).max(180),
      leastDaysBetween: z.int().min(7, 'Nobody is reminded of money twice in a week.').max(180),
    }),
  })
  .refine(
    ({ bands }) =>
      bands.every(({ upTo }, at) =>
        at === bands.length - 1
          ? upTo === null
          : upTo !== null && (at === 0 || upTo > (bands[at - 1]!.upTo ?? 0)),
      ),
    'Bands go from the smallest to the largest, and only the last has no limit.',
  )

export type Terms = z.infer<typeof termsSchema>
export type Band = Terms['bands'][number]

/** A subscription year: `until` is the first day after it; named by the year in which it begins. */
export interface SubscriptionYear {
  year: number
  from: string
  until: string
}

/** The subscription year that begins in a calendar year. */
export function subscriptionYear({ yearBegins }: Pick<Terms, 'yearBegins'>, year: number) {
  const month = String(yearBegins).padStart(2, '0')
  return { year, from: `${year}-${month}-01`, until: `${year + 1}-${month}-01` }
}

/** The subscription year in which a day lies, ISO date. */
export function yearOfDay(terms: Pick<Terms, 'yearBegins'>, day: string): SubscriptionYear {
  const own = subscriptionYear(terms, Number(day.slice(0, 4)))
  return own.from <= day ? own : subscriptionYear(terms, own.year - 1)
}

/** "2027" where it is the calendar's year, "2027–28" where it begins in another month. */
export function yearName({ from, until }: Pick<SubscriptionYear, 'from' | 'until'>): string {
  const [first, next] = [from.slice(0, 4), until.slice(2, 4)]
  return from.endsWith('-01-01') ? first : `${first}–${next}`
}

/** The band of a council with so many people. */
export function bandOf({ bands }: Pick<Terms, 'bands'>, population: number): Band {
  return bands.find(({ upTo }) => upTo === null || population <= upTo) ?? bands.at(-1)!
}

/** What a council owes for the months from the one in which it joins, in whole pence. */
export interface Charge {
  band: string
  yearlyPence: number
  months: number
  netPence: number
  vatPence: number
  totalPence: number
}

/** The price of a council's band for its months in the year; a month begun counts whole, and half a penny rounds up. */
export function chargeFor(
  terms: Pick<Terms, 'bands' | 'vat'>,
  population: number,
  { from, until }: Pick<SubscriptionYear, 'from' | 'until'>,
): Charge {
  const band = bandOf(terms, population)
  const yearlyPence = Math.round(band.yearly * 100)
  const months = Math.min(12, Math.max(1, monthNumber(until) - monthNumber(from)))
  const netPence = Math.round((yearlyPence * months) / 12)
  const vatPence = Math.round((netPence * terms.vat.percent) / 100)
  return {
    band: band.name,
    yearlyPence,
    months,
    netPence,
    vatPence,
    totalPence: netPence + vatPence,
  }
}

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

const sterling = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** "£6,500.00". */
export function money(pence: number): string {
  return sterling.format(pence / 100)
}

/** One sentence for each band: "Up to 150,000 people: £4,500 a year." */
export function bandSentences({ bands, vat }: Terms): string[] {
  const figures = new Intl.NumberFormat('en-GB')
  return [
    ...bands.map(({ upTo, yearly }, at) => {
      const below = bands[at - 1]?.upTo
      const who =
        upTo !== null
          ? `Up to ${figures.format(upTo)} people`
          : below
            ? `More than ${figures.format(below)} people`
            : 'Every council'
      return `${who}: ${money(Math.round(yearly * 100)).replace(/\.00$/, '')} a year.`
    }),
    vat.note,
  ]
}
