/** What can be found, in the order in which the page lists the kinds. */
export const kinds = [
  'member',
  'person',
  'theme',
  'response',
  'answer',
  'article',
  'publication',
  'event',
  'video',
  'page',
] as const
export type Kind = (typeof kinds)[number]

/** Words as found: some of them are those that were asked for. */
export type Marked = { text: string; marked: boolean }[]

export interface Hit {
  kind: Kind
  href: string
  title: Marked
  /** "Leader of Lincoln", "to the Department for Transport", where it says more than the title. */
  note: string | null
  snippet: Marked
  /** ISO date. */
  day: string | null
  demonstration?: boolean
  /** Found by what it means: the words that were asked for do not stand in it. */
  byMeaning?: boolean
  /** 0 to 1 and above; the greater the nearer. */
  rank: number
}

export interface Found {
  total: number
  hits: Hit[]
}

/** What is asked for. */
export interface Sought {
  words: string
  /** Today, ISO date. */
  day: string
  /** Whether the asker holds a seat today, and may know who holds the others. */
  seated: boolean
  /** Whether the words tell one text from another: small words and signs alone do not. */
  tells: boolean
  /** So many of the best at most. */
  most: number
}

export type Problem = 'nothing' | 'too-long'

export const longest = 200
export const perPage = 10
/** Nobody turns more pages than this. */
export const mostPages = 30

/** What the words ask for; a problem where there is nothing to look for. */
export function readWords(typed: string): { words: string } | { problem: Problem } {
  const words = typed.replace(/\0/g, '').replace(/\s+/g, ' ').trim()
  if (words.length > longest) return { problem: 'too-long' }
  return /[\p{L}\p{N}]/u.test(words) ? { words } : { problem: 'nothing' }
}

/** The database puts these two around a word that it found; no text of ours holds them. */
export const markStart = '\ue000'
export const markEnd = '\ue001'

/** A text with marks as its parts. */
export function markedParts(text: string): Marked {
  return text.split(new RegExp(`(${markStart}[^${markEnd}]*${markEnd})`)).flatMap((part) => {
    const marked = part.startsWith(markStart)
    const plain = part.replaceAll(markStart, '').replaceAll(markEnd, '')
    return plain === '' ? [] : [{ text: plain, marked }]
  })
}

/** Words without marks. */
export const plain = (text: string): Marked => [{ text, marked: false }]

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
