import { z } from 'zod'
import { isoDate } from '../../ui/typed-date.ts'

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

const line = (most: number) => z.string().trim().max(most, `Keep this below ${most} characters`)

/** What the office says of a past response when it sends in the file. */
export const pastResponseForm = z
  .looseObject({
    title: line(200).min(1, 'Enter the title of the response'),
    body: line(200).default(''),
    signedOff: line(500).default(''),
    signedSource: line(500).default(''),
    audience: z.enum(['members', 'public'], 'Choose who may read it'),
  })
  .transform((typed, context) => {
    const sentOn = isoDate(typed, 'sentOn')
    if (!sentOn)
      context.issues.push({
        code: 'custom',
        message: 'Enter the day on which it was sent, such as 3 March 2024',
        path: ['sentOn'],
        input: typed,
      })
    const { title, body, signedOff, signedSource, audience } = typed
    return { title, body, signedOff, signedSource, audience, sentOn: sentOn || '' }
  })

/** What a person confirms: the fields of each answer carry its place, and are read one by one. */
export const confirmationForm = z.looseObject({})

/** Why a passage that may contradict the record may stand. */
export const noteForm = z.object({
  finding: z.string().default(''),
  note: z.string().trim().max(2000, 'Keep this below 2,000 characters').default(''),
  supersedes: z.string().optional(),
})
