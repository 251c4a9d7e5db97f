import type { Question } from '../question.ts'

/** Which questions start in which block of the document, by their printed numbers. */
export function startsOf(questions: readonly Question[]) {
  const starts = new Map<string, { id: string; label: string }[]>()
  questions.forEach((question, index) => {
    if (question.place === null) return
    const label =
      question.number === null ? `Question in place ${index + 1}` : `Question ${question.number}`
    const here = starts.get(question.place) ?? []
    here.push({ id: question.id, label })
    starts.set(question.place, here)
  })
  return starts
}
