import { dimensions, unpackVector } from '../../documents/meaning/vector.ts'
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

/** A passage that is near to a question, and how near: 1 is the same. */
export interface NearPassage extends IndexedRecord {
  position: number
  likeness: number
}

interface Slot extends IndexedRecord {
  positions: number[]
  scales: Float32Array
  steps: Int8Array
}

/** The meanings of one network in memory, scanned whole: 512 bytes a passage. */
export class MeaningIndex {
  /** What the index knows of; later changes are read when it is next asked. */
  revision = 0
  readonly #slots = new Map<string, Slot>()

  get records(): number {
    return this.#slots.size
  }

  put(record: IndexedRecord, passages: readonly { position: number; meaning: Uint8Array }[]): void {
    const steps = new Int8Array(passages.length * dimensions)
    const scales = new Float32Array(passages.length)
    passages.forEach(({ meaning }, at) => {
      const unpacked = unpackVector(meaning)
      steps.set(unpacked.steps, at * dimensions)
      scales[at] = unpacked.scale
    })
    const positions = passages.map(({ position }) => position)
    this.#slots.set(keyOf(record), { ...record, positions, scales, steps })
  }

  drop(record: { kind: string; subjectId: string }): void {
    this.#slots.delete(keyOf(record))
  }

  /** Of each record that the asker may find and `wanted` takes, its passage nearest to the question; the nearest records first. */
  nearest(
    question: Uint8Array,
    asker: Asker,
    limit: number,
    wanted: (record: IndexedRecord) => boolean = () => true,
  ): NearPassage[] {
    const { steps: asked, scale } = unpackVector(question)
    const found: NearPassage[] = []
    for (const { positions, scales, steps, ...record } of this.#slots.values()) {
      if (!mayFind(asker, record.audience, record.ownGss) || !wanted(record)) continue
      let [best, where] = [-Infinity, -1]
      for (let at = 0; at < scales.length; at++) {
        let sum = 0
        for (let step = 0, from = at * dimensions; step < dimensions; step++)
          sum += asked[step]! * steps[from + step]!
        const alike = sum * scales[at]!
        if (alike > best) [best, where] = [alike, at]
      }
      if (where >= 0) found.push({ ...record, position: positions[where]!, likeness: best * scale })
    }
    return found.sort((a, b) => b.likeness - a.likeness).slice(0, limit)
  }
}

function keyOf({ kind, subjectId }: { kind: string; subjectId: string }): string {
  return `${kind} ${subjectId}`
}
