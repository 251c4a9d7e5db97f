/** The words of a text in lower case, without marks and punctuation. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** How alike two texts are by their words, 0 to 1: twice the shared words over all words (Dice). */
export function likeness(a: string, b: string): number {
  return likenessOfWords(wordsOf(a), wordsOf(b))
}

/** The same of words already parted. */
export function likenessOfWords(left: string[], right: string[]): number {
  if (!left.length || !right.length) return 0
  const count = new Map<string, number>()
  for (const word of left) count.set(word, (count.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const n = count.get(word) ?? 0
    if (n > 0) {
      shared++
      count.set(word, n - 1)
    }
  }
  return (2 * shared) / (left.length + right.length)
}
