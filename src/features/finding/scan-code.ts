import { dimensions } from '../../documents/meaning/vector.ts'

/** Where things lie in the memory of a scan: the question in two bytes a dimension, the sums of one piece, the passages. */
export const layout = { question: 0, sums: 1024, passages: 1024 + 4 * 16_384 }
/** So many passages are compared at once. */
export const pieceSize = 16_384

/** What the loop does for sixteen dimensions: signed bytes widened to two, times the question, added up. */
const sixteen = (at: number) =>
  [0, 8].map(
    (half) =>
      `2000 fd01 00 ${leb(at + half)} 4100 fd00 00 ${leb(layout.question + 2 * (at + half))} fdba01 fdae01`,
  )

const lanes = ['00', '01', '02', '03'].map((lane) => `2003 fd1b ${lane}`)

/** For each passage from an address on: the sum of its products with the question, kept as a number of four bytes. */
const body = [
  '02 01 7f 01 7b', // beside the address and the number of passages: where the next sum goes, and four partial sums
  `2001 45 04 40 0f 0b 41 ${leb(layout.sums)} 2102`, // none: nothing to do
  '03 40', // for each passage
  `fd0c ${'00'.repeat(16)}`,
  ...Array.from({ length: dimensions / 16 }, (_, at) => sixteen(at * 16)).flat(),
  '2103',
  `2002 ${lanes[0]} ${lanes[1]} 6a ${lanes[2]} 6a ${lanes[3]} 6a 36 02 00`,
  `2000 41 ${leb(dimensions)} 6a 2100  2002 41 04 6a 2102  2001 41 01 6b 22 01 0d 00`,
  '0b 0b',
].join('')

const section = (id: string, content: string) => `${id} ${leb(lengthOf(content))} ${content}`

const code = [
  '0061736d 01000000',
  section('01', '01 60 02 7f 7f 00'), // (address, passages) gives nothing
  section('02', `01 01 6d 01 6d 02 01 01 ${leb(65_536)}`), // the memory "m" of "m"
  section('03', '01 00'),
  section('07', '01 01 73 00 00'), // called "s"
  section('0a', `01 ${leb(lengthOf(body))} ${body}`),
].join('')

const compiled = new WebAssembly.Module(Buffer.from(code.replace(/\s/g, ''), 'hex'))

/** A scan over this memory: writes the sums of so many passages from an address on, sixteen dimensions a step (WebAssembly with 128-bit vectors). */
export function scanOver(memory: WebAssembly.Memory): (address: number, passages: number) => void {
  const { exports } = new WebAssembly.Instance(compiled, { m: { m: memory } })
  return exports.s as (address: number, passages: number) => void
}

/** A number as WebAssembly writes it (signed LEB128; a small positive one is the same unsigned). */
function leb(value: number): string {
  const bytes: number[] = []
  let left = value
  for (;;) {
    const seven = left & 127
    left >>= 7
    const last = left === 0 && (seven & 64) === 0
    bytes.push(last ? seven : seven | 128)
    if (last) return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}

function lengthOf(hex: string): number {
  return hex.replace(/\s/g, '').length / 2
}
