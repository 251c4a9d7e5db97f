import type { Asker, Audience } from './findable.ts'
import { mayFind } from './findable.ts'

/** A record of one network as it lies in memory. */
export interface IndexedRecord {
  kind: string
  subjectId: string
  audience: Audience
  ownGss: string | null
  themes: readonly string[]
  councils: readonly string[]
  on: string | null
}

/** What records of one sort have in common, as far as they are counted and filtered. */
export type Sort = Pick<IndexedRecord, 'kind' | 'themes' | 'councils'>

/** The records that somebody may find, as a mask over their places. */
export interface Allowed {
  mask: Uint8Array
  /** How many they are, and how many words they have together. */
  records: number
  words: number
}

/** The records of one network, each at a place; one that is told anew gets a new place, its old one stays empty. */
export class RecordList {
  readonly #at: (IndexedRecord | null)[] = []
  readonly #places = new Map<string, number>()
  #gates = new Uint16Array(1024)
  #lengths = new Float32Array(1024)
  #titles = new Uint8Array(1024)
  /** Records of the same kind, themes and councils are of one sort, so that they are counted together. */
  #sorts = new Uint32Array(1024)
  readonly #sortNumbers = new Map<string, number>()
  readonly #sorted: Sort[] = []
  /** Gate 0 is nobody's: an empty place. */
  readonly #gateNumbers = new Map<string, number>()
  readonly #behind: { audience: Audience; ownGss: string | null }[] = []

  get size(): number {
    return this.#at.length
  }

  /** How many places are not empty. */
  get live(): number {
    return this.#places.size
  }

  at(place: number): IndexedRecord | null {
    return this.#at[place] ?? null
  }

  /** Of what sort the record at a place is. */
  sortAt(place: number): number {
    return this.#sorts[place]!
  }

  /** Every sort that there is, by its number. */
  get sorts(): readonly Sort[] {
    return this.#sorted
  }

  /** How many words the record at a place has. */
  lengthAt(place: number): number {
    return this.#lengths[place]!
  }

  /** How many of them are its title. */
  titleAt(place: number): number {
    return this.#titles[place]!
  }

  placeOf({ kind, subjectId }: { kind: string; subjectId: string }): number | undefined {
    return this.#places.get(`${kind} ${subjectId}`)
  }

  put(record: IndexedRecord): number {
    this.drop(record)
    const place = this.#at.push(record) - 1
    if (place >= this.#gates.length) this.#grow()
    this.#gates[place] = this.#gateOf(record)
    this.#sorts[place] = this.#sortOf(record)
    this.#places.set(`${record.kind} ${record.subjectId}`, place)
    return place
  }

  /** Says how long the record at a place is. */
  measure(place: number, { whole, title }: { whole: number; title: number }): void {
    this.#lengths[place] = whole
    this.#titles[place] = Math.min(title, 255)
  }

  drop(record: { kind: string; subjectId: string }): void {
    const place = this.placeOf(record)
    if (place === undefined) return
    this.#at[place] = null
    this.#gates[place] = 0
    this.#places.delete(`${record.kind} ${record.subjectId}`)
  }

  /** Which records the asker may find: asked before anything is scored or counted. */
  allowedTo(asker: Asker): Allowed {
    const open = [0]
    for (const { audience, ownGss } of this.#behind)
      open.push(mayFind(asker, audience, ownGss) ? 1 : 0)
    const mask = new Uint8Array(this.size)
    let [records, words] = [0, 0]
    for (let place = 0; place < mask.length; place++)
      if (open[this.#gates[place]!] === 1) {
        mask[place] = 1
        records++
        words += this.#lengths[place]!
      }
    return { mask, records, words }
  }

  #gateOf({ audience, ownGss }: IndexedRecord): number {
    const name = `${audience} ${ownGss}`
    const known = this.#gateNumbers.get(name)
    if (known !== undefined) return known
    const gate = this.#behind.push({ audience, ownGss })
    this.#gateNumbers.set(name, gate)
    return gate
  }

  #sortOf({ kind, themes, councils }: IndexedRecord): number {
    const name = [kind, themes.join(' '), councils.join(' ')].join('|')
    const known = this.#sortNumbers.get(name)
    if (known !== undefined) return known
    const sort = this.#sorted.push({ kind, themes, councils }) - 1
    this.#sortNumbers.set(name, sort)
    return sort
  }

  #grow(): void {
    const size = this.#gates.length * 2
    const [gates, lengths, titles] = [this.#gates, this.#lengths, this.#titles]
    this.#gates = new Uint16Array(size)
    this.#gates.set(gates)
    this.#lengths = new Float32Array(size)
    this.#lengths.set(lengths)
    this.#titles = new Uint8Array(size)
    this.#titles.set(titles)
    const sorts = this.#sorts
    this.#sorts = new Uint32Array(size)
    this.#sorts.set(sorts)
  }
}
