import { z } from 'zod'
import { councilSeats, networkSeats } from './seat.ts'
import { day, line } from './typed-fields.ts'

const seatKinds = [...Object.keys(councilSeats), ...Object.keys(networkSeats)] as [
  keyof typeof councilSeats | keyof typeof networkSeats,
]

const places = z.coerce
  .number('Enter a number from 1 to 4')
  .int('Enter a number from 1 to 4')
  .min(1, 'Enter a number from 1 to 4')
  .max(4, 'Enter a number from 1 to 4')

/** A new seat. */
export const seatForm = z.object({
  slug: z.string(),
  kind: z.enum(seatKinds, 'Choose what kind of seat it is'),
  title: line(120),
  places: places.default(1),
  themes: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((chosen) => [chosen].flat().filter((id) => z.uuid().safeParse(id).success)),
})

/** Another title of a seat, and how many hold it. */
export const seatChangeForm = z.object({
  seat: z.uuid(),
  slug: z.string(),
  title: z
    .string()
    .trim()
    .min(1, 'Enter the title of the seat')
    .max(120, 'Keep this below 120 characters'),
  places,
})

/** Somebody takes a seat. */
export const holdingForm = z
  .looseObject({
    seat: z.uuid(),
    slug: z.string(),
    person: z
      .string()
      .trim()
      .min(1, 'Enter the person’s name')
      .max(120, 'Keep the name below 120 characters'),
    email: z.email('Enter an e-mail address, like name@council.gov.uk'),
    acting: z.string().optional(),
    invite: z.string().optional(),
  })
  .transform((typed, context) => ({
    ...typed,
    acting: typed.acting === 'yes',
    invite: typed.invite === 'yes',
    from: day(typed, context, 'holdingFrom', 'Enter the first day in the seat, like 27 3 2027'),
    until:
      day(typed, context, 'holdingUntil', 'Enter the first day without, or leave it empty', true) ||
      null,
  }))

/** Somebody else leads a council. */
export const leaderForm = z
  .looseObject({
    slug: z.string(),
    person: z
      .string()
      .trim()
      .min(1, 'Enter the name of the new leader')
      .max(120, 'Keep the name below 120 characters'),
    email: z.email('Enter an e-mail address, like name@council.gov.uk'),
    seen: z
      .union([z.string(), z.array(z.string())])
      .default([])
      .transform((ids) => [ids].flat()),
    confirmed: z.string().optional(),
  })
  .transform((typed, context) => ({
    ...typed,
    from: day(typed, context, 'leads', 'Enter the first day of the new leader, like 27 5 2027'),
  }))

/** Somebody leaves a seat. */
export const holdingEndForm = z
  .looseObject({ holding: z.uuid(), slug: z.string() })
  .transform((typed, context) => ({
    ...typed,
    until: day(typed, context, 'end', 'Enter the first day without, like 27 3 2027'),
  }))
