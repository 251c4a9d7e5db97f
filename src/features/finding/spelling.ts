import { bare, slipsBetween } from './slips.ts'

/** A word that may have been meant, and by how many slips it was missed. */
export interface Meant {
  word: string
  slips: number
  /** In how many records that the asker may find it stands. */
  records: number
}

/** In how many records that the asker may find a word stands; 0 keeps it from being hinted at. */
export type SeenBy = (word: string) => number

/** The words of one length, each with the set of its letters in 32 bits. */
interface Shelf {
  words: string[]
  letters: Uint32Array
}

const longest = 40

/**
 * The words that a misspelt one may have stood for. `add` takes each word of the index once, as
 * `wordsOf` gives it; four bytes and a reference are kept for it. `nearest` looks at 200,000 words
 * in well under 5 ms and offers no word for which `seen` answers 0.
 */
export class Spellings {
  readonly #shelves: Shelf[] = []

  constructor(words: Iterable<string> = []) {
    for (const word of words) this.add(word)
  }

  add(word: string): void {
    if (word.length < 3 || word.length > longest || /\d/.test(word)) return
    this.#shelves[word.length] ??= { words: [], letters: new Uint32Array(16) }
    const shelf = this.#shelves[word.length]!
    const place = shelf.words.push(word) - 1
    if (place === shelf.letters.length) {
      const longer = new Uint32Array(place * 2)
      longer.set(shelf.letters)
      shelf.letters = longer
    }
    shelf.letters[place] = lettersOf(word)
  }

  /**
   * The words nearest to a typed one, at most `most`: fewest slips first, then those that begin with
   * the same letter, then those in the most records. Words of four to six letters may have one slip,
   * longer ones two, but one alone where the first letter is wrong; shorter ones and numbers none.
   */
  nearest(typed: string, seen: SeenBy, most = 3): Meant[] {
    const asked = bare(typed)
    const allowed = slipsAllowed(asked)
    if (allowed === 0) return []
    const near = this.#near(asked, allowed)
    const found: Meant[] = []
    // A word with one slip goes before all with two: these are not even asked about.
    for (let slips = 1; slips <= allowed && found.length < most; slips++) {
      const meant = [...(near[slips] ?? [])]
        .map((word) => ({ word, slips, records: seen(word) }))
        .filter(({ records }) => records > 0)
      const begins = ({ word }: Meant) => Number(word[0] === asked[0])
      meant.sort((a, b) => begins(b) - begins(a) || b.records - a.records || byLetters(a, b))
      found.push(...meant)
    }
    return found.slice(0, most)
  }

  /** The words by how many slips they are away. */
  #near(asked: string, allowed: number): Set<string>[] {
    const near = Array.from({ length: allowed + 1 }, () => new Set<string>())
    const letters = lettersOf(asked)
    for (let length = asked.length - allowed; length <= asked.length + allowed; length++) {
      const shelf = this.#shelves[length]
      if (!shelf) continue
      // A wrong letter changes two of the set, one too many or too few changes one, a swap none.
      const bits = 2 * allowed - Math.abs(length - asked.length)
      for (let place = 0; place < shelf.words.length; place++) {
        if (countBits(shelf.letters[place]! ^ letters) > bits) continue
        const word = shelf.words[place]!
        const slips = slipsBetween(asked, word, word[0] === asked[0] ? allowed : 1)
        if (slips > 0 && slips <= (word[0] === asked[0] ? allowed : 1)) near[slips]!.add(word)
      }
    }
    return near
  }
}

/** Two words that were typed as one ("counciltax"), the pair seen most, or null. */
export function writtenApart(typed: string, seen: SeenBy): [string, string] | null {
  const asked = bare(typed)
  let best: { pair: [string, string]; records: number } | null = null
  for (let at = 3; at <= asked.length - 3; at++) {
    const pair: [string, string] = [asked.slice(0, at), asked.slice(at)]
    const records = Math.min(...pair.map(seen))
    if (records > (best?.records ?? 0)) best = { pair, records }
  }
  return best?.pair ?? null
}

function slipsAllowed(word: string): number {
  if (word.length < 4 || word.length > longest || /\d/.test(word)) return 0
  return word.length < 7 ? 1 : 2
}

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters >>> 0
}

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function byLetters(a: Meant, b: Meant): number {
  return a.word < b.word ? -1 : 1
}
