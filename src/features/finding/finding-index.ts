import { MeaningIndex } from './meaning-index.ts'
import { type IndexedRecord, RecordList } from './record-list.ts'
import { Spellings } from './spelling.ts'
import { WordIndex } from './word-index.ts'

/** A record as the database tells it. */
export interface ToldRecord extends IndexedRecord {
  revision: number
  removedAt: Date | null
  /** Its words; null where they and all else but its meaning are known already. */
  terms: string | null
}

export interface KeptMeaning {
  position: number
  meaning: Uint8Array
}

/** All that can be found in one network, as it lies in memory. */
export class FindingIndex {
  /** What the index knows of; later changes are read when it is next asked. */
  revision = 0
  readonly records = new RecordList()
  readonly meanings = new MeaningIndex()
  readonly spellings = new Spellings()
  readonly words = new WordIndex((word) => this.spellings.add(word))

  /** Takes in a record as it now is; what the index knows as newly or newer stays. */
  take(
    { revision, removedAt, terms, ...record }: ToldRecord,
    meanings: readonly KeptMeaning[],
    stemOf: (word: string) => string | null,
  ): void {
    // Another request, with a newer snapshot, may have come first.
    if (revision <= this.revision) return
    const known = this.records.placeOf(record)
    if (removedAt || terms !== null) {
      if (known !== undefined) this.meanings.drop(known)
      this.records.drop(record)
    }
    if (removedAt) return
    if (terms !== null) {
      const place = this.records.put(record)
      this.records.measure(place, this.words.put(place, terms, stemOf))
    }
    const place = this.records.placeOf(record)
    if (place !== undefined) this.meanings.put(place, meanings)
  }

  /** Whether so much of it lies empty that it is better read anew. */
  get worn(): boolean {
    return this.records.size > 2 * this.records.live + 10_000
  }
}
