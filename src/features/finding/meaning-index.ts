import { dimensions, unpackVector } from '../../documents/meaning/vector.ts'

/** So many passages lie together in one piece of memory: 1 MB. */
const slabSize = 2048
const nobody = -1

interface Slab {
  steps: Int8Array
  scales: Float32Array
  /** The place of the record that each passage is of. */
  owners: Int32Array
  positions: Int32Array
  count: number
}

/** How near each record is to a question, by its nearest passage: 1 is the same, -1 has no meaning yet. */
export interface Nearness {
  likeness: Float32Array
  /** The number of the nearest passage in its record. */
  position: Int32Array
}

/** The meanings of one network in memory, scanned whole: 512 bytes a passage. */
export class MeaningIndex {
  readonly #slabs: Slab[] = []
  readonly #kept = new Map<number, { slab: Slab; at: number }[]>()

  /** Keeps the meanings of the record at a place, instead of those it had. */
  put(place: number, passages: readonly { position: number; meaning: Uint8Array }[]): void {
    this.drop(place)
    const kept = passages.map(({ position, meaning }) => {
      const slab = this.#roomy()
      const at = slab.count++
      const { steps, scale } = unpackVector(meaning)
      slab.steps.set(steps, at * dimensions)
      slab.scales[at] = scale
      slab.owners[at] = place
      slab.positions[at] = position
      return { slab, at }
    })
    if (kept.length > 0) this.#kept.set(place, kept)
  }

  drop(place: number): void {
    for (const { slab, at } of this.#kept.get(place) ?? []) slab.owners[at] = nobody
    this.#kept.delete(place)
  }

  /** Compares the question with every passage of the records that the mask lets through, and no other. */
  nearness(question: Uint8Array, mask: Uint8Array): Nearness {
    const asked = unpackVector(question)
    const likeness = new Float32Array(mask.length).fill(-1)
    const position = new Int32Array(mask.length)
    for (const slab of this.#slabs)
      for (let at = 0; at < slab.count; at++) {
        const owner = slab.owners[at]!
        if (owner === nobody || mask[owner] !== 1) continue
        const alike = product(asked.steps, slab.steps, at) * slab.scales[at]! * asked.scale
        if (alike <= likeness[owner]!) continue
        likeness[owner] = alike
        position[owner] = slab.positions[at]!
      }
    return { likeness, position }
  }

  #roomy(): Slab {
    const last = this.#slabs.at(-1)
    if (last && last.count < slabSize) return last
    const slab = {
      steps: new Int8Array(slabSize * dimensions),
      scales: new Float32Array(slabSize),
      owners: new Int32Array(slabSize),
      positions: new Int32Array(slabSize),
      count: 0,
    }
    this.#slabs.push(slab)
    return slab
  }
}

function product(asked: Int8Array, steps: Int8Array, at: number): number {
  let sum = 0
  for (let step = 0, from = at * dimensions; step < dimensions; step++)
    sum += asked[step]! * steps[from + step]!
  return sum
}
