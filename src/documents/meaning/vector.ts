/** How many numbers the encoder gives for a text. */
export const dimensions = 512

/** A meaning as it is kept: four bytes of scale, then one signed byte for each dimension. */
export const keptBytes = 4 + dimensions

/** Packs a vector of length 1 into bytes; an angle between two of them changes by less than a hundredth. */
export function packVector(vector: ArrayLike<number>): Uint8Array {
  let most = 0
  for (let at = 0; at < dimensions; at++) most = Math.max(most, Math.abs(vector[at]!))
  const scale = most === 0 ? 1 : most / 127
  const packed = new Uint8Array(keptBytes)
  new DataView(packed.buffer).setFloat32(0, scale, true)
  const steps = new Int8Array(packed.buffer, 4)
  for (let at = 0; at < dimensions; at++) steps[at] = Math.round(vector[at]! / scale)
  return packed
}

/** The scale and the steps of a packed vector, without copying where its place in memory allows. */
export function unpackVector(packed: Uint8Array): { scale: number; steps: Int8Array } {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  return {
    scale: view.getFloat32(0, true),
    steps: new Int8Array(packed.buffer, packed.byteOffset + 4, dimensions),
  }
}

/** How alike two meanings are: the cosine of their angle, 1 for the same, about 0 for strangers. */
export function likeness(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [unpackVector(one), unpackVector(other)]
  let sum = 0
  for (let at = 0; at < dimensions; at++) sum += a.steps[at]! * b.steps[at]!
  return sum * a.scale * b.scale
}
