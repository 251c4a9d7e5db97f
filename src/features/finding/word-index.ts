/** The places at which one word stands, each packed with how often: place << 8, title << 6, text. */
export interface Postings {
  packed: Uint32Array
  count: number
}

/** How many words a record has; small words are none. */
export interface Lengths {
  whole: number
  title: number
}

const most = { title: 3, text: 63 }

/** Which words stand in which records of one network: four bytes for a word of a record. */
export class WordIndex {
  readonly #postings = new Map<string, Postings>()
  readonly #forms = new Map<string, string[]>()
  readonly #onNew: (word: string) => void

  constructor(onNew: (word: string) => void = () => {}) {
    this.#onNew = onNew
  }

  get words(): Iterable<string> {
    return this.#postings.keys()
  }

  /** Takes in the words of a record as `termsOf` told them, and says how many they are. */
  put(place: number, terms: string, stemOf: (word: string) => string | null): Lengths {
    const parts = terms.split(' ')
    const lengths = { whole: 0, title: 0 }
    for (let at = 0; at + 2 < parts.length; at += 3) {
      const stem = stemOf(parts[at]!)
      if (stem === null) continue
      const [inText, inTitle] = [Number(parts[at + 1]), Number(parts[at + 2])]
      lengths.whole += inText + inTitle
      lengths.title += inTitle
      this.#add(parts[at]!, stem, packed(place, inTitle, inText))
    }
    return lengths
  }

  postingsOf(word: string): Postings | undefined {
    return this.#postings.get(word)
  }

  /** Every form in which a stem was seen: "house", "houses", "housing". */
  formsOf(stem: string): readonly string[] {
    return this.#forms.get(stem) ?? []
  }

  /** In how many records that the mask lets through a word stands. */
  seen(word: string, mask: Uint8Array): number {
    const list = this.#postings.get(word)
    let records = 0
    for (let at = 0; at < (list?.count ?? 0); at++) records += mask[list!.packed[at]! >>> 8]!
    return records
  }

  #add(word: string, stem: string, posting: number): void {
    let list = this.#postings.get(word)
    if (!list) {
      list = { packed: new Uint32Array(2), count: 0 }
      this.#postings.set(word, list)
      this.#onNew(word)
      const forms = this.#forms.get(stem)
      if (forms) forms.push(word)
      else this.#forms.set(stem, [word])
    }
    if (list.count === list.packed.length) {
      const longer = new Uint32Array(Math.ceil(list.count * 1.5) + 1)
      longer.set(list.packed)
      list.packed = longer
    }
    list.packed[list.count++] = posting
  }
}

function packed(place: number, inTitle: number, inText: number): number {
  const [title, text] = [Math.min(inTitle, most.title), Math.min(inText, most.text)]
  return ((place << 8) | (title << 6) | text) >>> 0
}
