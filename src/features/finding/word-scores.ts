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
  places: Int32Array
  frequencies: Float32Array
}
const none: Held = { places: new Int32Array(0), frequencies: new Float32Array(0) }

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
  /** Room for the places of one word, and for what other words win at each place. */
  readonly #room: Int32Array
  readonly #gain: Float32Array
  readonly #weight: Float32Array
  readonly #titled = new Set<number>()
  readonly #held = new Map<string, Held>()

  constructor(index: FindingIndex, allowed: Allowed) {
    this.#index = index
    this.#allowed = allowed
    this.#usual = Math.max(1, allowed.words / Math.max(1, allowed.records))
    this.#frequency = new Float32Array(allowed.mask.length)
    this.#titleWords = new Uint8Array(allowed.mask.length)
    this.#room = new Int32Array(allowed.mask.length)
    this.#gain = new Float32Array(allowed.mask.length)
    this.#weight = new Float32Array(allowed.mask.length)
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
    const [gains, best] = [this.#gain, this.#weight]
    const won: number[] = []
    for (const { term, weight } of others) {
      const { places, frequencies } = this.#ofTerm(term)
      const theirs = term.reduce((sum, stem) => sum + this.#rarity(this.#ofStem(stem)), 0)
      const worth = weight * Math.min(own, theirs)
      for (let one = 0; one < places.length; one++) {
        const place = places[one]!
        const gain = worth * this.#saturated(frequencies[one]!, place)
        if (best[place] === 0) won.push(place)
        if (gain > gains[place]!) gains[place] = gain
        if (weight > best[place]!) best[place] = weight
      }
    }
    for (const place of won) {
      score[place]! += gains[place]!
      coverage[place]! += best[place]! * own
      gains[place] = 0
      best[place] = 0
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
      others.reduce((held, stem) => this.#both(held, this.#ofStem(stem)), this.#ofStem(first!)),
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
    const room = this.#room
    let count = 0
    for (const { form, weight } of forms) {
      const list = this.#index.words.postingsOf(form)
      if (!list) continue
      const { packed, count: length } = list
      for (let at = 0; at < length; at++) {
        const posting = packed[at]!
        const place = posting >>> 8
        if (mask[place] !== 1) continue
        if (frequency[place] === 0) room[count++] = place
        const titled = (posting >>> 6) & 3
        // Several forms of one word in a title count once.
        if (typed && titled > 0) this.#titled.add(place)
        frequency[place]! += weight * ((posting & 63) + inTitle * titled)
      }
    }
    return this.#taken(count)
  }

  /** What lies in the room, with its frequencies; the room is empty afterwards. */
  #taken(count: number): Held {
    const places = this.#room.slice(0, count)
    const frequencies = new Float32Array(count)
    for (let at = 0; at < count; at++) {
      frequencies[at] = this.#frequency[places[at]!]!
      this.#frequency[places[at]!] = 0
    }
    for (const place of this.#titled) this.#titleWords[place]!++
    this.#titled.clear()
    return { places, frequencies }
  }

  #both(one: Held, other: Held): Held {
    const [small, large] = one.places.length < other.places.length ? [one, other] : [other, one]
    if (small.places.length === 0) return none
    const frequency = this.#frequency
    for (let at = 0; at < small.places.length; at++)
      frequency[small.places[at]!] = small.frequencies[at]!
    const places = this.#room
    const frequencies: number[] = []
    for (let at = 0; at < large.places.length; at++) {
      const own = frequency[large.places[at]!]!
      if (own === 0) continue
      places[frequencies.length] = large.places[at]!
      frequencies.push(Math.min(own, large.frequencies[at]!))
    }
    for (const place of small.places) frequency[place] = 0
    return {
      places: places.slice(0, frequencies.length),
      frequencies: Float32Array.from(frequencies),
    }
  }
}
