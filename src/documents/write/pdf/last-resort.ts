import { nameTable, sfntBytes } from './sfnt.ts'

export const lastResortFamily = 'Hanse Last Resort'

/** Numbers as big-endian fields: the sizes in bytes (1, 2, 4) by their letters (b, h, l). */
function fields(layout: string, values: number[]): Uint8Array {
  const sizes = [...layout].map((letter) => ({ b: 1, h: 2, l: 4 })[letter]!)
  const view = new DataView(new ArrayBuffer(sizes.reduce((a, b) => a + b, 0)))
  let at = 0
  sizes.forEach((size, i) => {
    const value = values[i]!
    if (size === 1) view.setUint8(at, value)
    else if (size === 2) view.setUint16(at, value & 0xffff)
    else view.setUint32(at, value >>> 0)
    at += size
  })
  return new Uint8Array(view.buffer)
}

const joined = (...pieces: Uint8Array[]) => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/**
 * A font that shows a hollow box for every character there is. It stands last, so that a sign which
 * no other font has is seen to be missing, can be copied as what it is, and stops no export.
 */
export function lastResortFont(): Uint8Array {
  const [left, right, bottom, top, stroke] = [60, 640, -60, 680, 40]
  const outer = [left, bottom, left, top, right, top, right, bottom]
  const [l, r, b, t] = [left + stroke, right - stroke, bottom + stroke, top - stroke]
  const inner = [l, b, r, b, r, t, l, t]
  const points = [...outer, ...inner]
  const deltas = (odd: 0 | 1) =>
    points.filter((_, i) => i % 2 === odd).map((value, i, all) => value - (all[i - 1] ?? 0))
  const glyph = joined(
    fields('hhhhh', [2, left, bottom, right, top]),
    fields('hhh', [3, 7, 0]),
    fields('bbbbbbbb', Array(8).fill(1)),
    fields('hhhhhhhhhhhhhhhh', [...deltas(0), ...deltas(1)]),
    new Uint8Array(2),
  )
  // Format 13 maps any number of characters to one glyph.
  const cmap = joined(
    fields('hhhhl', [0, 1, 3, 10, 12]),
    fields('hhllllll'.slice(0, 5), [13, 0, 28, 0, 1]),
    fields('lll', [0x20, 0x10ffff, 1]),
  )
  const tables: [string, Uint8Array][] = [
    [
      'head',
      fields('llllhhllllhhhhhhhhh', [
        0x10000,
        0x10000,
        0,
        0x5f0f3cf5,
        3,
        1000,
        0,
        0,
        0,
        0,
        left,
        bottom,
        right,
        top,
        0,
        8,
        2,
        1,
        0,
      ]),
    ],
    [
      'hhea',
      fields(
        'lhhhhhhhhhhhhhhhh',
        [0x10000, 800, -200, 0, 700, 60, 60, 640, 1, 0, 0, 0, 0, 0, 0, 0, 2],
      ),
    ],
    ['maxp', fields('lhhhhhhhhhhhhhh', [0x10000, 2, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])],
    ['hmtx', fields('hhhh', [700, 60, 700, 60])],
    ['loca', fields('lll', [0, glyph.length, 2 * glyph.length])],
    ['glyf', joined(glyph, glyph)],
    ['cmap', cmap],
    ['name', nameTable(lastResortFamily, 'Regular')],
    ['post', fields('llhhlllll', [0x30000, 0, -100, 50, 0, 0, 0, 0, 0])],
    [
      'OS/2',
      joined(
        fields('hhhhhh', [4, 700, 400, 5, 0, 0]),
        new Uint8Array(50),
        fields('hhhhhhhll', [0x40, 0x20, 0xffff, 800, -200, 200, 800, 0, 0]),
        fields('hhhhh', [500, 700, 0, 32, 0]),
        fields('hhh', [0, 0, 0]).slice(0, 0),
      ),
    ],
  ]
  return sfntBytes({ flavour: 0x10000, tables: new Map(tables) })
}
