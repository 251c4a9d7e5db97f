import type { QuestionContent } from './question.ts'

/** A question as one plain text, a line for each piece, so that two can be compared word by word. */
export function questionLines(question: QuestionContent): string {
  const { number, text, options, parts, followUp, guidance } = question
  const inParts = parts.flatMap((part) => [
    `${part.label ?? ''} ${part.text}`.trim(),
    ...part.options.map((option) => `- ${option}`),
  ])
  const own = options.map((option) => `- ${option}`)
  const first = number === null ? text : `${number}. ${text}`
  return [first, ...own, ...inParts, ...followUp, ...guidance].join('\n')
}
