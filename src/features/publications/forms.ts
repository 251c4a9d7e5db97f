import { z } from 'zod'
import { readCredits } from './credits.ts'
import { bareDoi, printedIssn, whyNotDoi, whyNotIssn } from './identifiers.ts'
import { type Kind, kinds, licences, slugOf } from './publication.ts'

const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((chosen) => [chosen].flat().filter((one) => one !== ''))
const text = (
  most: number,
  sentence = `Keep this below ${most.toLocaleString('en-GB')} characters`,
) => z.string().trim().max(most, sentence).default('')
const title = (sentence: string) =>
  z.string().trim().min(1, sentence).max(200, 'Keep the title below 200 characters')
const kind = z.enum(Object.keys(kinds) as [Kind], 'Choose what kind of publication it is')
const seen = z.coerce.number().int()

/** A number that may be left out, held against its rule, which gives the sentence beside the field. */
const checked = (whyNot: (typed: string) => string | null, tidy: (typed: string) => string) =>
  text(300).transform((typed, context) => {
    const wrong = typed === '' ? null : whyNot(typed)
    if (wrong) context.issues.push({ code: 'custom', message: wrong, input: typed })
    return typed === '' || wrong ? null : tidy(typed)
  })

/** A new publication. */
export const newForm = z.object({ title: title('Enter a title'), kind: kind.default('report') })

/** What stands on the cover and in lists. */
export const factsForm = z.object({
  publication: z.uuid(),
  seen,
  title: title('Enter a title'),
  subtitle: text(300),
  slug: z
    .string()
    .trim()
    .max(80, 'Keep the address below 80 characters')
    .default('')
    .transform(slugOf),
  kind,
  summary: text(5000),
  authors: text(3000),
  partners: text(3000),
  licence: z.enum(Object.keys(licences) as [string], 'Choose a licence'),
  issn: checked(whyNotIssn, printedIssn),
  doi: checked(whyNotDoi, bareDoi),
  themes: several.transform((ids) => ids.filter((id) => z.uuid().safeParse(id).success)),
  councils: several,
})

/** What the form of facts says, as the action takes it. */
export function factsOf(values: z.infer<typeof factsForm>) {
  const { authors, partners, themes, publication: _, seen: __, ...facts } = values
  return {
    ...facts,
    slug: facts.slug || slugOf(facts.title) || 'publication',
    credits: readCredits(authors, partners),
    themeIds: themes,
  }
}

const chapterText = z
  .string()
  .max(200_000, 'A chapter has at most 200,000 characters. Cut it in two')
  .default('')

/** A new chapter. */
export const newChapterForm = z.object({
  publication: z.uuid(),
  title: title('Enter the chapter’s title'),
  text: chapterText,
})

/** A chapter saved, removed or moved. */
export const chapterForm = z.object({
  publication: z.uuid(),
  chapter: z.uuid(),
  seen,
  title: title('Enter the chapter’s title'),
  text: chapterText,
})
export const removalForm = z.object({ publication: z.uuid(), chapter: z.uuid(), seen })
export const moveForm = z.object({
  publication: z.uuid(),
  chapter: z.uuid(),
  by: z.enum(['up', 'down']),
})

/** A draft becomes the next version. */
export const versionForm = z.object({ publication: z.uuid(), seen, changes: text(500) })

/** A publication is withdrawn. */
export const withdrawalForm = z.object({ publication: z.uuid(), reason: text(1000) })
