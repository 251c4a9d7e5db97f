import { z } from 'zod'
import { isoDate } from '../../ui/typed-date.ts'

/** The invoices of a year, for all members that have none, or for one of them. */
export const raisingForm = z.object({
  year: z.coerce.number().int().min(2000).max(2999),
  council: z.string().max(120).default(''),
})

/** The money arrived. */
export const paymentForm = z
  .looseObject({
    reference: z
      .string()
      .trim()
      .min(1, 'Enter the reference that the bank shows')
      .max(120, 'Keep the reference below 120 characters'),
  })
  .transform((typed, context) => {
    const paidOn = isoDate(typed, 'paid')
    if (!paidOn)
      context.issues.push({
        code: 'custom',
        message: 'Enter the day on which the money arrived, like 27 3 2027',
        path: ['paid'],
        input: typed,
      })
    return { reference: typed.reference, paidOn: paidOn ?? '' }
  })

/** An invoice is taken back. */
export const voidingForm = z.object({
  reason: z
    .string()
    .trim()
    .min(1, 'Say why it is taken back: the council reads it on the credit note')
    .max(500, 'Keep the reason below 500 characters'),
})
