import type { Gathered } from './gather.ts'
import { likeness } from './likeness.ts'

/** One entry for each question, however often the document prints it: what one place lacks, another fills in. */
export function joinRepeats(all: Gathered[]): Gathered[] {
  const kept: Gathered[] = []
  let repeatAt = -1
  for (const one of all) {
    const at = kept.findIndex((other) => repeats(other, one))
    if (at >= 0) {
      kept[at] = joined(kept[at]!, one)
      repeatAt = at
    } else if (repeatAt >= 0) {
      // A list that repeats the body and adds to it: the new one stands after the one it followed there.
      kept.splice(repeatAt + 1, 0, one)
      repeatAt++
    } else kept.push(one)
    if (at < 0 && repeatAt === kept.length - 1) repeatAt = -1
  }
  return kept
}

function repeats(first: Gathered, second: Gathered): boolean {
  const a = first.question
  const b = second.question
  const numbers = a.number !== null && b.number !== null
  if (numbers && !sameNumber(a.number!, b.number!)) return false
  if (first.start.series !== second.start.series && first.start.series && second.start.series)
    return false
  if (numbers && first.start.welsh !== second.start.welsh) return true
  const cut = Math.max(
    likeness(a.text, b.text),
    likeness(whole(a), whole(b)),
    likeness(whole(a), b.text),
    likeness(a.text, whole(b)),
  )
  if (numbers) return cut >= 0.45 || !a.text || !b.text
  return cut >= 0.8 && (a.text.length > 45 || a.number !== null || b.number !== null)
}

function joined(first: Gathered, second: Gathered): Gathered {
  const a = first.question
  const b = second.question
  if (first.start.welsh !== second.start.welsh) return first.start.welsh ? second : first
  const fuller =
    (a.options.length === 0 && b.options.length > 0) ||
    (a.parts.length === 0 && b.parts.length > 0 && a.options.length === 0)
  const text = !a.text || (fuller && b.text.length >= a.text.length * 0.5) ? b.text : a.text
  return {
    ...first,
    question: {
      ...a,
      number: a.number ?? b.number,
      text,
      ...(fuller ? { type: b.type, multiple: b.multiple, options: b.options, parts: b.parts } : {}),
      followUp: a.followUp.length ? a.followUp : b.followUp,
      guidance: a.guidance.length || fuller ? a.guidance : b.guidance,
      demographic: a.demographic || b.demographic,
    },
  }
}

function whole(question: Gathered['question']): string {
  return [question.text, ...question.parts.map((part) => part.text), ...question.guidance].join(' ')
}

/** Whether two printed numbers are one number, however they are punctuated: 6(a), 6a, 6.a. */
export function sameNumber(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '.')
      .replace(/(\d)(?=\p{L})/gu, '$1.')
      .replace(/^\.|\.$/g, '')
  return plain(a) === plain(b)
}
