import { dimensions, unpackVector } from '../../documents/meaning/vector.ts'
import { layout, pieceSize, scanOver } from './scan-code.ts'

const nobody = -1
const pageBytes = 65_536

/** How near each record is to a question, by its nearest passage: 1 is the same, -1 has no meaning yet. */
export interface Nearness {
  likeness: Float32Array
  /** The number of the nearest passage in its record. */
  position: Int32Array
}

/** The meanings of one network in memory, scanned whole: 512 bytes a passage, and twelve to say whose it is. */
export class MeaningIndex {
  readonly #memory = new WebAssembly.Memory({ initial: 2, maximum: 65_536 })
  readonly #scan = scanOver(this.#memory)
  #scales = new Float32Array(128)
  /** The place of the record that each passage is of. */
  #owners = new Int32Array(128)
  #positions = new Int32Array(128)
  #count = 0
  readonly #free: number[] = []
  readonly #kept = new Map<number, number[]>()

  /** How many passages it has room for in use; those that were dropped are used again. */
  get size(): number {
    return this.#count
  }

  /** Keeps the meanings of the record at a place, instead of those it had. */
  put(place: number, passages: readonly { position: number; meaning: Uint8Array }[]): void {
    this.drop(place)
    const kept = passages.map(({ position, meaning }) => {
      const at = this.#free.pop() ?? this.#next()
      const { steps, scale } = unpackVector(meaning)
      new Int8Array(this.#memory.buffer, layout.passages + at * dimensions, dimensions).set(steps)
      this.#scales[at] = scale
      this.#owners[at] = place
      this.#positions[at] = position
      return at
    })
    if (kept.length > 0) this.#kept.set(place, kept)
  }

  drop(place: number): void {
    for (const at of this.#kept.get(place) ?? []) {
      this.#owners[at] = nobody
      this.#free.push(at)
    }
    this.#kept.delete(place)
  }

  /** How near the question is to every record that the mask lets through, and to no other. Between two pieces `pause` lets other requests have their turn; a record that is put meanwhile is at a place beyond the mask. */
  async nearness(
    question: Uint8Array,
    mask: Uint8Array,
    pause: () => Promise<void>,
  ): Promise<Nearness> {
    const asked = unpackVector(question)
    const near = {
      likeness: new Float32Array(mask.length).fill(-1),
      position: new Int32Array(mask.length),
    }
    for (let from = 0; from < this.#count; from += pieceSize) {
      if (from > 0) await pause()
      this.#compare(from, asked, mask, near)
    }
    return near
  }

  #compare(
    from: number,
    asked: { scale: number; steps: Int8Array },
    mask: Uint8Array,
    { likeness, position }: Nearness,
  ): void {
    const passages = Math.min(pieceSize, this.#count - from)
    const { buffer } = this.#memory
    new Int16Array(buffer, layout.question, dimensions).set(asked.steps)
    this.#scan(layout.passages + from * dimensions, passages)
    const sums = new Int32Array(buffer, layout.sums, passages)
    const [owners, scales, positions] = [this.#owners, this.#scales, this.#positions]
    for (let at = 0; at < passages; at++) {
      const owner = owners[from + at]!
      if (owner === nobody || mask[owner] !== 1) continue
      const alike = sums[at]! * scales[from + at]! * asked.scale
      if (alike <= likeness[owner]!) continue
      likeness[owner] = alike
      position[owner] = positions[from + at]!
    }
  }

  #next(): number {
    const at = this.#count++
    if (at === this.#owners.length) {
      this.#scales = longer(new Float32Array(at * 2), this.#scales)
      this.#owners = longer(new Int32Array(at * 2), this.#owners)
      this.#positions = longer(new Int32Array(at * 2), this.#positions)
    }
    const missing = layout.passages + (at + 1) * dimensions - this.#memory.buffer.byteLength
    if (missing > 0) this.#memory.grow(Math.max(16, Math.ceil(missing / pageBytes)))
    return at
  }
}

function longer<T extends Float32Array | Int32Array>(room: T, kept: T): T {
  room.set(kept)
  return room
}
