import type { FindingIndex } from './finding-index.ts'
import type { Allowed } from './record-list.ts'
import type { Span, Term } from './synonyms.ts'

/** A word of a question: its stem, and other words that it may be the beginning of. */
export interface AskedWord {
  stem: string
  begun: readonly string[]
}

/** How well the words of each record answer, by its place. */
export interface WordScores {
  /** 0 without any of the words; about 1 where all of them stand, rather often. */
  score: Float32Array
  /** Which part of what is asked stands in it, 0 to 1; rare words are more of it than common ones. */
  coverage: Float32Array
  /** 1 where a word stands as it was asked for, not another for it. */
  typed: Uint8Array
  /** 1 where the title says exactly what is asked. */
  named: Uint8Array
}

/** BM25F: how soon more of the same word stops to count, how much a long text is held against it, and what a word in a title counts. */
const [k1, b, inTitle] = [0.9, 0.4, 2]
/** A word that is only begun counts so much. */
const begunWeight = 0.7

interface Held {
  places: number[]
  frequencies: number[]
}

/** Scores the records that the mask lets through, and reads nothing of the others. */
export function scoreWords(
  index: FindingIndex,
  asked: readonly AskedWord[],
  spans: readonly Span[],
  allowed: Allowed,
): WordScores {
  return new Scoring(index, allowed).of(asked, spans)
}

class Scoring {
  readonly #index: FindingIndex
  readonly #allowed: Allowed
  readonly #usual: number
  readonly #frequency: Float32Array
  readonly #titleWords: Uint8Array
  readonly #held = new Map<string, Held>()

  constructor(index: FindingIndex, allowed: Allowed) {
    this.#index = index
    this.#allowed = allowed
    this.#usual = Math.max(1, allowed.words / Math.max(1, allowed.records))
    this.#frequency = new Float32Array(allowed.mask.length)
    this.#titleWords = new Uint8Array(allowed.mask.length)
  }

  of(asked: readonly AskedWord[], spans: readonly Span[]): WordScores {
    const size = this.#allowed.mask.length
    const score = new Float32Array(size)
    const coverage = new Float32Array(size)
    const rarities = asked.map((word) => this.#rarity(this.#ofWord(word)))
    const seen = new Set<string>()
    let whole = 0
    asked.forEach((word, at) => {
      if (seen.has(word.stem)) return
      seen.add(word.stem)
      whole += rarities[at]!
      const { places, frequencies } = this.#ofWord(word)
      for (let one = 0; one < places.length; one++) {
        const place = places[one]!
        score[place]! += rarities[at]! * this.#saturated(frequencies[one]!, place)
        coverage[place]! += rarities[at]!
      }
    })
    for (const span of spans) this.#addOthers(span, rarities, score, coverage)
    const typed = new Uint8Array(size)
    for (const word of asked) for (const place of this.#ofWord(word).places) typed[place] = 1
    const named = this.#named(seen.size)
    for (let place = 0; place < size; place++) {
      if (score[place] === 0) continue
      score[place]! /= whole * (k1 + 1)
      coverage[place] = Math.min(1, coverage[place]! / whole)
    }
    return { score, coverage, typed, named }
  }

  /** Of the other words for a part of the question, the one that says most counts once. */
  #addOthers(
    { from, to, others }: Span,
    rarities: readonly number[],
    score: Float32Array,
    coverage: Float32Array,
  ): void {
    const own = rarities.slice(from, to).reduce((sum, one) => sum + one, 0)
    const best = new Map<number, { gain: number; weight: number }>()
    for (const { term, weight } of others) {
      const held = this.#ofTerm(term)
      if (held.places.length === 0) continue
      const rarity = Math.min(
        own,
        term.reduce((sum, stem) => sum + this.#rarity(this.#ofStem(stem)), 0),
      )
      for (let one = 0; one < held.places.length; one++) {
        const place = held.places[one]!
        const gain = weight * rarity * this.#saturated(held.frequencies[one]!, place)
        const known = best.get(place)
        if (known) {
          known.gain = Math.max(known.gain, gain)
          known.weight = Math.max(known.weight, weight)
        } else best.set(place, { gain, weight })
      }
    }
    for (const [place, { gain, weight }] of best) {
      score[place]! += gain
      coverage[place]! += weight * own
    }
  }

  /** The titles that have all the words and no other. */
  #named(words: number): Uint8Array {
    const named = new Uint8Array(this.#titleWords.length)
    for (let place = 0; place < named.length; place++)
      if (this.#titleWords[place] === words && this.#index.records.titleAt(place) === words)
        named[place] = 1
    return named
  }

  #rarity({ places }: Held): number {
    return Math.log(1 + (this.#allowed.records - places.length + 0.5) / (places.length + 0.5))
  }

  #saturated(frequency: number, place: number): number {
    const length = this.#index.records.lengthAt(place) / this.#usual
    return (frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * length))
  }

  #ofWord({ stem, begun }: AskedWord): Held {
    return this.#once(`${stem} …`, () => {
      const forms = this.#index.words.formsOf(stem)
      const more = begun.filter((form) => !forms.includes(form))
      return this.#gathered(
        [
          ...forms.map((form) => ({ form, weight: 1 })),
          ...more.map((form) => ({ form, weight: begunWeight })),
        ],
        true,
      )
    })
  }

  #ofStem(stem: string): Held {
    return this.#once(stem, () =>
      this.#gathered(this.#index.words.formsOf(stem).map((form) => ({ form, weight: 1 }))),
    )
  }

  /** Where all words of a phrase stand, as often as the rarest of them does. */
  #ofTerm(term: Term): Held {
    const [first, ...others] = term
    if (others.length === 0) return this.#ofStem(first!)
    return this.#once(term.join(' '), () =>
      others.reduce((held, stem) => both(held, this.#ofStem(stem)), this.#ofStem(first!)),
    )
  }

  #once(name: string, gather: () => Held): Held {
    let held = this.#held.get(name)
    if (!held) {
      held = gather()
      this.#held.set(name, held)
    }
    return held
  }

  #gathered(forms: readonly { form: string; weight: number }[], typed = false): Held {
    const [frequency, mask] = [this.#frequency, this.#allowed.mask]
    const titled = typed ? new Set<number>() : null
    const places: number[] = []
    for (const { form, weight } of forms) {
      const list = this.#index.words.postingsOf(form)
      for (let at = 0; at < (list?.count ?? 0); at++) {
        const posting = list!.packed[at]!
        const place = posting >>> 8
        if (mask[place] !== 1) continue
        if (frequency[place] === 0) places.push(place)
        const inTheTitle = (posting >>> 6) & 3
        if (titled && inTheTitle > 0) titled.add(place)
        frequency[place]! += weight * ((posting & 63) + inTitle * inTheTitle)
      }
    }
    for (const place of titled ?? []) this.#titleWords[place]!++
    const frequencies = places.map((place) => frequency[place]!)
    for (const place of places) frequency[place] = 0
    return { places, frequencies }
  }
}

function both(one: Held, other: Held): Held {
  const [small, large] = one.places.length < other.places.length ? [one, other] : [other, one]
  const inLarge = new Map(large.places.map((place, at) => [place, large.frequencies[at]!]))
  const held: Held = { places: [], frequencies: [] }
  small.places.forEach((place, at) => {
    const frequency = inLarge.get(place)
    if (frequency === undefined) return
    held.places.push(place)
    held.frequencies.push(Math.min(small.frequencies[at]!, frequency))
  })
  return held
}
