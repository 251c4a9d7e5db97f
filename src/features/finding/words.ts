import { bare } from './slips.ts'

/** The words of a text in lower case, without accents and the signs between them: "Cyngor Môn’s" is cyngor, mon. */
export function wordsOf(text: string): string[] {
  return (
    bare(text)
      .replace(/['’](?:s\b)?/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** So many different words of a record are indexed; a longer one is found by what it says first. */
const mostWords = 20_000
const longestWord = 40

/** How often each word stands in a record: "homes 3 1" is three times in its text, once in its title. */
export function termsOf(title: string, text: string): string {
  const counts = new Map<string, [number, number]>()
  const count = (words: string[], field: 0 | 1) => {
    for (const word of words) {
      if (word.length > longestWord) continue
      const known = counts.get(word)
      if (known) known[field]++
      else if (counts.size < mostWords) counts.set(word, field === 0 ? [1, 0] : [0, 1])
    }
  }
  count(wordsOf(title), 1)
  count(wordsOf(text), 0)
  return [...counts].map(([word, [inText, inTitle]]) => `${word} ${inText} ${inTitle}`).join(' ')
}

/** The words of what `termsOf` told. */
export function wordsIn(terms: string): string[] {
  return terms.split(' ').filter((_, at) => at % 3 === 0)
}
