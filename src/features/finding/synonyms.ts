import { wordsOf } from './words.ts'

/** Stems in their order: one word, or a phrase of several. */
export type Term = readonly string[]

/** Part of a question that other words can stand for. */
export interface Span {
  from: number
  /** Behind the last. */
  to: number
  others: readonly { term: Term; weight: number }[]
}

export const weights = { same: 0.8, related: 0.4 }
const longestTerm = 4

/** Words of the field that stand for one another, by their stems. */
export class Synonyms {
  readonly #others = new Map<string, Map<string, number>>()

  /** Reads lines of "same, same | related, related". */
  constructor(lines: readonly string[], stemOf: (word: string) => string | null) {
    for (const line of lines) {
      const [same = [], related = []] = line.split('|').map((part) => termsIn(part, stemOf))
      for (const one of same) {
        for (const other of same) this.#stands(one, other, weights.same)
        for (const other of related) {
          this.#stands(one, other, weights.related)
          this.#stands(other, one, weights.related)
        }
      }
    }
  }

  /** The longest parts of a question, phrases as a whole, for which other words can stand. */
  spansOf(stems: Term): Span[] {
    const spans: Span[] = []
    for (let from = 0; from < stems.length; from++)
      for (let to = Math.min(stems.length, from + longestTerm); to > from; to--) {
        const others = this.#others.get(stems.slice(from, to).join(' '))
        if (!others) continue
        const inLonger = spans.some((span) => span.from <= from && span.to >= to)
        if (!inLonger)
          spans.push({
            from,
            to,
            others: [...others].map(([term, weight]) => ({ term: term.split(' '), weight })),
          })
        break
      }
    return spans
  }

  /** Whether the field has other words for this one. */
  has(stem: string): boolean {
    return this.#others.has(stem)
  }

  #stands(one: string, other: string, weight: number): void {
    if (one === other) return
    let others = this.#others.get(one)
    if (!others) {
      others = new Map()
      this.#others.set(one, others)
    }
    others.set(other, Math.max(weight, others.get(other) ?? 0))
  }
}

function termsIn(part: string, stemOf: (word: string) => string | null): string[] {
  return part.split(',').flatMap((phrase) => {
    const stems = wordsOf(phrase).flatMap((word) => stemOf(word) ?? [])
    return stems.length > 0 ? [stems.join(' ')] : []
  })
}
