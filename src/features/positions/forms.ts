import { z } from 'zod'

const link = z
  .string()
  .trim()
  .max(500, 'Keep the address below 500 characters')
  .refine(
    (text) => text === '' || (/^https?:\/\//i.test(text) && URL.canParse(text)),
    'Enter a whole web address, beginning with https://',
  )
  .transform((text) => text || null)
  .default(null)
const reason = z.string().trim().max(1000, 'Keep this below 1,000 characters').default('')

/** What the office says when a position is reaffirmed or withdrawn. */
export const stepForm = z.object({ id: z.string(), reason, link })

/** The same with the position that takes its place. */
export const supersessionForm = stepForm.extend({
  later: z.string('Choose the position that takes its place').default(''),
})
