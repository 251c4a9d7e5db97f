import { z } from 'zod'
import { momentOf } from '../../kernel/clock.ts'
import { isId } from '../../kernel/ids.ts'
import { isoDate } from '../../ui/typed-date.ts'
import { type ArticleKind, articleKinds } from './article.ts'

const kinds = Object.keys(articleKinds) as [ArticleKind, ...ArticleKind[]]
const text = z.string().default('')
const many = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((chosen) => [...new Set([chosen].flat())])

/** A new article begins with its kind and headline. */
export const newArticleForm = z.object({
  kind: z.enum(kinds, 'Choose what kind of article it is').default('news'),
  title: z.string().trim().min(1, 'Enter a headline'),
})

/** An article as it is being written. */
export const articleForm = z.object({
  kind: z.enum(kinds, 'Choose what kind of article it is').default('news'),
  title: text,
  summary: text,
  text,
  slug: text,
  byline: z.string().trim().max(120, 'Keep the byline below 120 characters').default(''),
  picture: text.transform((id) => (isId(id) ? id : null)),
  themes: many.transform((ids) => ids.filter(isId)),
  councils: many.transform((codes) => codes.filter((code) => /^[EWSN]\d{8}$/.test(code))),
  facts: z.string().optional(),
  lockVersion: z.coerce.number().int().min(1).default(1),
  go: z.enum(['save', 'preview']).default('save'),
})

/** A time of day as "HH:MM", from "9:30", "9.30" or "17:05"; null where it is none. */
function readTime(typed: string): string | null {
  const found = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/.exec(typed)
  return found ? `${found[1]!.padStart(2, '0')}:${found[2]}` : null
}

/** An article is published, now or at a minute. */
export const publishForm = z
  .looseObject({
    when: z.enum(['now', 'later'], 'Choose when it is published').default('now'),
    time: text,
    correction: z.string().trim().max(600, 'Keep this below 600 characters').default(''),
    linksAccepted: z.string().optional(),
    electionNote: z.string().trim().max(600, 'Keep this below 600 characters').default(''),
  })
  .transform((typed, context) => ({
    when: typed.when,
    correction: typed.correction,
    linksAccepted: typed.linksAccepted === 'yes',
    electionNote: typed.electionNote,
    at: typed.when === 'later' ? moment(typed, context) : null,
  }))

function moment(
  typed: Record<string, unknown> & { time: string },
  context: z.core.$RefinementCtx,
): Date | null {
  const day = isoDate(typed, 'at')
  const time = readTime(typed.time)
  const wrong = (path: string, message: string) =>
    context.issues.push({ code: 'custom', message, path: [path], input: typed })
  if (!day) wrong('at', 'Enter the day on which it is published, like 27 3 2027')
  if (!time) wrong('time', 'Enter the time, like 9:30 or 17:00')
  return day && time ? momentOf(day, time) : null
}

export const withdrawalForm = z.object({
  reason: z
    .string()
    .trim()
    .max(600, 'Keep this below 600 characters')
    .min(1, 'Say why, in a sentence: it stands on the page for good'),
})

/** Somebody is asked for a quote. */
export const askQuoteForm = z
  .looseObject({
    seat: z.string().refine(isId, 'Choose whom to ask'),
    proposed: z.string().trim().max(1500, 'Keep the quote below 1,500 characters').default(''),
    note: z.string().trim().max(600, 'Keep the note below 600 characters').default(''),
  })
  .transform((typed, context) => {
    const day = isoDate(typed, 'wantedBy')
    if (day === null)
      context.issues.push({
        code: 'custom',
        message: 'Enter a day, like 27 3 2027, or leave it empty',
        path: ['wantedBy'],
        input: typed,
      })
    return { ...typed, wantedBy: day ? momentOf(day, '17:00') : null }
  })

export const proposalForm = z.object({
  proposed: z.string().trim().max(1500, 'Keep the quote below 1,500 characters').default(''),
})

/** Somebody answers for their quote. */
export const answerForm = z.object({
  decision: z.enum(['approved', 'declined']).default('approved'),
  words: text,
  reason: z.string().trim().max(600, 'Keep this below 600 characters').default(''),
  proposal: z.coerce.number().int().min(1).default(1),
})
