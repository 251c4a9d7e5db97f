/** How near a name is to the words: 1 the same, 0 nothing alike; by whole words, their beginnings and their letters in threes. */
export function likeness(words: string, name: string): number {
  const [sought, parts] = [plainWords(words), plainWords(name)]
  if (sought.length === 0) return 0
  if (sought.join(' ') === parts.join(' ')) return 1
  const best = sought.map((word) => Math.max(0, ...parts.map((part) => alike(word, part))))
  return 0.95 * Math.min(...best)
}

function alike(word: string, part: string): number {
  if (word === part) return 1
  if (word.length > 1 && part.startsWith(word)) return 0.8
  const [own, other] = [threes(word), threes(part)]
  const shared = [...own].filter((three) => other.has(three)).length
  const share = (2 * shared) / (own.size + other.size)
  return word.length > 3 && share >= 0.5 ? 0.7 * share : 0
}

function threes(word: string): Set<string> {
  const padded = ` ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

function plainWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}|['’]/gu, '')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
