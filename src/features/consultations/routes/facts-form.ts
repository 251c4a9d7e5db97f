import { z } from 'zod'
import { dateValues, isoDate } from '../../../ui/typed-date.ts'
import { clockTime, shownTime } from '../clock-time.ts'
import { type ConsultationFacts, type FactsRefusal, nations, whyNotFacts } from '../consultation.ts'

const text = z.string().trim().default('')
/** A field that may come once, several times or not at all. */
export const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => (typeof value === 'string' ? [value] : value))

export const factsFields = {
  title: text,
  body: text,
  link: text,
  'opens-day': text,
  'opens-month': text,
  'opens-year': text,
  'closes-day': text,
  'closes-month': text,
  'closes-year': text,
  'closes-time': text,
  nations: several,
  themes: several,
  summary: text,
}

const typedFacts = z.object(factsFields)

const sentences: Record<FactsRefusal, [field: string, sentence: string]> = {
  'no-title': ['title', 'Enter the title, as the document prints it'],
  'no-such-day': ['closes', 'Enter a day of the calendar, like 27 3 2027'],
  'closes-before-opens': ['closes', 'The closing date is before the opening date. Check both'],
  'link-not-https': ['link', 'Enter a whole address that starts with https://'],
}

/** The field and the sentence that a refusal of the facts belongs to. */
export function factsSentence(refusal: FactsRefusal): [field: string, sentence: string] {
  return sentences[refusal]
}

type Wrong = (field: string, sentence: string) => void

/** The facts of a consultation as a form posts them; every wrong field gets its sentence at once, in the order of the form. */
export function factsFrom(typed: z.infer<typeof typedFacts>, wrong: Wrong): ConsultationFacts {
  const [opens, closes] = [isoDate(typed, 'opens'), isoDate(typed, 'closes')]
  const time = typed['closes-time'] === '' ? null : clockTime(typed['closes-time'])
  const facts: ConsultationFacts = {
    title: typed.title,
    body: typed.body,
    link: typed.link || null,
    opens: opens || null,
    closes: closes || null,
    closesTime: time ?? null,
    nations: nations.filter((nation) => typed.nations.includes(nation)),
    summary: typed.summary,
    themeIds: typed.themes.filter((id) => z.uuid().safeParse(id).success),
  }
  if (facts.title === '') wrong(...sentences['no-title'])
  if (facts.title.length > 500) wrong('title', 'A title may have 500 characters')
  if (whyNotFacts({ ...facts, title: '-', opens: null })) wrong(...sentences['link-not-https'])
  if (opens === null) wrong('opens', sentences['no-such-day'][1])
  if (closes === null) wrong('closes', sentences['no-such-day'][1])
  if (whyNotFacts({ ...facts, title: '-', link: null })) wrong(...sentences['closes-before-opens'])
  if (time === undefined) wrong('closes-time', 'Enter a time, like 11:45pm or 17:00')
  return facts
}

/** A schema of the facts and whatever else the form holds, read by `rest`, which says what is wrong with it after the facts. */
export function factsForm<F extends z.ZodRawShape, R>(
  more: F,
  rest: (typed: z.infer<z.ZodObject<F>>, wrong: Wrong) => R,
) {
  return z.object({ ...factsFields, ...more }).transform((typed, context) => {
    const wrong: Wrong = (field, message) =>
      context.issues.push({ code: 'custom', message, path: [field], input: typed })
    const facts = factsFrom(typed as unknown as z.infer<typeof typedFacts>, wrong)
    return { facts, ...rest(typed as z.infer<z.ZodObject<F>>, wrong) }
  })
}

/** What a form of these facts shows before anybody has typed. */
export function factsValues(facts: ConsultationFacts): Record<string, string | string[]> {
  return {
    title: facts.title,
    body: facts.body,
    link: facts.link ?? '',
    ...dateValues('opens', facts.opens),
    ...dateValues('closes', facts.closes),
    'closes-time': facts.closesTime ? shownTime(facts.closesTime) : '',
    nations: facts.nations,
    themes: facts.themeIds,
    summary: facts.summary,
  }
}
