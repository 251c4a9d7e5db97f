/** "Question 6(a)", or "Question 3" by its place where none is printed. */
export function questionLabel(
  question: { number: string | null; position?: number },
  place?: number,
): string {
  return `Question ${question.number ?? (place === undefined ? (question.position ?? '') : place + 1)}`
}

/** A question in a few words, for narrow places. */
export function shortQuestion(
  question: { text: string; shortTitle: string | null },
  length = 90,
): string {
  if (question.shortTitle) return question.shortTitle
  if (question.text.length <= length) return question.text
  const cut = question.text.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length - 20))} …`
}

/** Where a question stands in the document as read. */
export function documentLink(slug: string, place: string): string {
  return `/consultations/${slug}/document#place-${place}`
}
