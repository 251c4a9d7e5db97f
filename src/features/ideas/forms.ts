import { z } from 'zod'
import { isoDate } from '../../ui/typed-date.ts'
import { line, several } from './typed-fields.ts'

/** A challenge as a council types it. */
export const challengeForm = z.object({
  slug: z.string().default(''),
  version: z.coerce.number().int().default(0),
  council: z.string().min(1, 'Choose the council that has this challenge'),
  title: line(160, 'Say in a few words what is wrong'),
  problem: line(6000, 'Describe what is wrong, as you would to a colleague'),
  whom: line(1000),
  since: line(300),
  tried: line(6000),
  themes: several.pipe(z.array(z.uuid('One of these themes is no longer there'))),
  audience: z.enum(['members', 'partners', 'public'], 'Choose to whom it is open'),
  contact: z.uuid('Choose whom others should ring'),
})

/** Anything done to a challenge or question by its address alone. */
export const slugForm = z.object({ slug: z.string() })

/** A challenge is closed, with what came of it. */
export const closingForm = z.object({
  slug: z.string(),
  closing: line(2000, 'Say what came of it: the next who has this problem will read it'),
})

/** Somebody says whether a solution fits a challenge. */
export const fitForm = z.object({
  slug: z.string(),
  solution: z.uuid(),
  fits: z.enum(['yes', 'no']),
  note: line(500),
})

/** One question to the peers. */
export const peerQuestionForm = z
  .looseObject({
    council: z.string().min(1, 'Choose the council that asks'),
    challenge: z.string().default(''),
    question: line(300, 'Write your question'),
    background: line(3000),
    councils: several.pipe(z.array(z.string()).min(1, 'Choose at least one council to ask')),
  })
  .transform((typed, context) => {
    const answerBy = isoDate(typed, 'answerBy')
    if (answerBy === null)
      context.issues.push({
        code: 'custom',
        message: 'Enter a day of the calendar, like 22 4 2027, or leave it empty',
        path: ['answerBy'],
        input: typed,
      })
    return { ...typed, answerBy: answerBy || null }
  })

/** A council answers a question of its peers. */
export const peerAnswerForm = z.object({
  slug: z.string(),
  council: z.string().min(1, 'Choose the council that answers'),
  text: line(5000, 'Write your answer. “We have not done this” helps too'),
})
