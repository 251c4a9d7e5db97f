import { paragraphsOfText, textOfParagraphs } from '../../../documents/answers/answer-text.ts'
import { stances } from '../../../documents/stance.ts'
import { type ConfirmedAnswer, saysSomething, themeProposed } from '../past-response.ts'
import type { PastResponse } from '../queries/past-responses.ts'

type Raw = Readonly<Record<string, string | string[]>>

/** What the form shows before anybody touched it: each answer as it was found. */
export function proposedValues(
  { proposed }: PastResponse,
  themes: readonly { id: string; name: string }[],
): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const [at, answer] of proposed.entries()) {
    const place = at + 1
    const text = textOfParagraphs(answer.paragraphs)
    values[`keep-${place}`] = saysSomething(answer) ? ['yes'] : []
    values[`question-${place}`] = answer.question
    values[`stance-${place}`] = answer.stance ?? ''
    values[`theme-${place}`] = themeProposed(`${answer.question} ${text}`, themes) ?? ''
    values[`text-${place}`] = text
  }
  return values
}

/** The answers that a person kept, as they left them; or a sentence for each field that is wrong. */
export function confirmedAnswers(
  raw: Raw,
  { proposed }: PastResponse,
  themes: readonly { id: string }[],
): { kept: ConfirmedAnswer[]; errors: Record<string, string> } {
  const kept: ConfirmedAnswer[] = []
  const errors: Record<string, string> = {}
  const typed = (name: string) => String(raw[name] ?? '').trim()
  for (const [at, found] of proposed.entries()) {
    const place = at + 1
    if (raw[`keep-${place}`] === undefined) continue
    const question = typed(`question-${place}`)
    const stance = stances.find((one) => one === typed(`stance-${place}`)) ?? null
    const themeId = themes.find(({ id }) => id === typed(`theme-${place}`))?.id ?? null
    const text = typed(`text-${place}`)
    const paragraphs = text === '' ? [] : paragraphsOfText(text, found.label ?? '')
    if (question === '') errors[`question-${place}`] = 'Enter the question, or what it is about'
    if (question.length > 2000) errors[`question-${place}`] = 'Keep this below 2,000 characters'
    if (text.length > 100_000) errors[`text-${place}`] = 'Keep this below 100,000 characters'
    if (stance === null && paragraphs.length === 0)
      errors[`text-${place}`] = 'Write what was said, choose a stance, or leave this answer out'
    kept.push({ place, question, stance, themeId, paragraphs })
  }
  return { kept, errors }
}
