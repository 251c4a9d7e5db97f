import { z } from 'zod'
import type { QuestionPart } from '../../../kernel/tables.ts'
import type { QuestionContent } from '../question.ts'
import { typeOf } from '../typed-questions.ts'

const text = z.string().trim().default('')
const mostParts = 60

/** A question as its form posts it: lists one item on a line, parts as numbered fields, an empty part left out. */
export const questionForm = z
  .looseObject({
    question: z.uuid().optional(),
    seen: text,
    number: text,
    shortTitle: text,
    text,
    options: text,
    multiple: text,
    followUp: text,
    guidance: text,
    section: text,
    demographic: text,
    place: text,
    position: text,
    next: text,
  })
  .transform((typed, context) => {
    const wrong = (field: string, message: string) =>
      context.issues.push({ code: 'custom', message, path: [field], input: typed })
    const options = linesOf(typed.options)
    const content: QuestionContent = {
      number: typed.number.replace(/^(?:question|q)\s*/i, '') || null,
      text: typed.text,
      shortTitle: typed.shortTitle || null,
      type: typeOf(options),
      multiple: typed.multiple !== '' && options.length > 0,
      options,
      parts: partsOf(typed),
      followUp: linesOf(typed.followUp),
      guidance: linesOf(typed.guidance),
      section: typed.section || null,
      demographic: typed.demographic !== '',
      place: typed.place || null,
    }
    if (content.text === '') wrong('text', 'Enter the words of the question')
    if (content.text.length > 10_000) wrong('text', 'A question may have 10,000 characters')
    if (options.length === 1)
      wrong('options', 'Enter at least two answers, one on each line, or none')
    if ((content.number ?? '').length > 20) wrong('number', 'A number may have 20 characters')
    if ((content.shortTitle ?? '').length > 60)
      wrong('shortTitle', 'A short title may have 60 characters')
    const position = /^\d{1,4}$/.test(typed.position) ? Number(typed.position) : null
    if (typed.position !== '' && position === null)
      wrong('position', 'Enter a whole number, like 3')
    return {
      question: typed.question ?? null,
      seen: typed.seen,
      position,
      next: typed.next,
      content,
    }
  })

function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

function partsOf(typed: Record<string, unknown>): QuestionPart[] {
  const field = (place: number, name: string) => String(typed[`part-${place}-${name}`] ?? '').trim()
  const parts: QuestionPart[] = []
  for (let place = 0; place < mostParts; place++) {
    const words = field(place, 'text')
    if (words === '') continue
    const options = linesOf(field(place, 'options'))
    parts.push({
      label: field(place, 'label') || null,
      text: words,
      type: typeOf(options),
      options,
      multiple: field(place, 'multiple') !== '' && options.length > 0,
    })
  }
  return parts
}

/** What a question's form shows before anybody has typed. */
export function questionValues(
  question: QuestionContent,
  position: number | null,
): Record<string, string> {
  const values: Record<string, string> = {
    number: question.number ?? '',
    shortTitle: question.shortTitle ?? '',
    text: question.text,
    options: question.options.join('\n'),
    multiple: question.multiple ? 'yes' : '',
    followUp: question.followUp.join('\n'),
    guidance: question.guidance.join('\n'),
    section: question.section ?? '',
    demographic: question.demographic ? 'yes' : '',
    place: question.place ?? '',
    position: position === null ? '' : String(position),
  }
  question.parts.forEach((part, place) => {
    values[`part-${place}-label`] = part.label ?? ''
    values[`part-${place}-text`] = part.text
    values[`part-${place}-options`] = part.options.join('\n')
    values[`part-${place}-multiple`] = part.multiple ? 'yes' : ''
  })
  return values
}
