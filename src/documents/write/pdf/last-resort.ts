import { nameTable, sfntBytes } from './sfnt.ts'

/** The names under which the fonts of boxes are asked for, in this order, after all others. */
export const lastResorts = ['Hanse Last Resort', 'Hanse Very Last Resort']

/** Characters that get a box of their own, so that every reader can copy them as what they are. */
const own: [first: number, last: number][] = [
  [0x20, 0xd7ff],
  [0xf900, 0xfffd],
  [0x1f000, 0x1faff],
]

/**
 * Fonts that show a hollow box for every character there is. They stand last, so that a sign which no
 * other font has is seen to be missing and stops no export. The first has one box for each character
 * of the basic plane and for each emoji; the second one box for all the rest.
 */
export function lastResortFonts(): Uint8Array[] {
  let next = 1
  const groups = own.flatMap(([first, last]) => {
    const glyph = next
    next += last - first + 1
    return [first, last, glyph]
  })
  return [
    boxFont(lastResorts[0]!, next, cmap(12, groups)),
    // Format 13 maps any number of characters to one glyph.
    boxFont(lastResorts[1]!, 2, cmap(13, [0x20, 0x10ffff, 1])),
  ]
}

/** Big-endian fields of one size in bytes. */
function row(size: 1 | 2 | 4, values: number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(size * values.length))
  values.forEach((value, i) => {
    if (size === 1) view.setUint8(i, value)
    else if (size === 2) view.setUint16(2 * i, value & 0xffff)
    else view.setUint32(4 * i, value)
  })
  return new Uint8Array(view.buffer)
}

const shorts = (...values: number[]) => row(2, values)
const longs = (...values: number[]) => row(4, values)

function joined(...pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

function cmap(format: 12 | 13, groups: number[]): Uint8Array {
  const length = 16 + 4 * groups.length
  const head = joined(shorts(0, 1, 3, 10), longs(12), shorts(format, 0))
  return joined(head, longs(length, 0, groups.length / 3, ...groups))
}

const [left, bottom, right, top, stroke] = [60, -60, 640, 680, 40]

/** Two rectangles, the inner one drawn the other way round. */
function boxGlyph(): Uint8Array {
  const [l, b, r, t] = [left + stroke, bottom + stroke, right - stroke, top - stroke]
  const xs = [left, left, right, right, l, r, r, l]
  const ys = [bottom, top, top, bottom, b, b, t, t]
  const steps = (values: number[]) => values.map((value, i) => value - (values[i - 1] ?? 0))
  return joined(
    shorts(2, left, bottom, right, top, 3, 7, 0),
    row(1, Array(8).fill(1)),
    shorts(...steps(xs), ...steps(ys)),
  )
}

function boxFont(family: string, glyphs: number, characters: Uint8Array): Uint8Array {
  const box = boxGlyph()
  const glyf = new Uint8Array(box.length * glyphs)
  for (let i = 0; i < glyphs; i++) glyf.set(box, i * box.length)
  const bounds = [left, bottom, right, top]
  const tables: [string, Uint8Array][] = [
    [
      'head',
      joined(
        longs(0x10000, 0x10000, 0, 0x5f0f3cf5),
        shorts(3, 1000),
        new Uint8Array(16),
        shorts(...bounds, 0, 8, 2, 1, 0),
      ),
    ],
    [
      'hhea',
      joined(
        longs(0x10000),
        shorts(800, -200, 0, 700, left, left, right, 1, 0, 0, 0, 0, 0, 0, 0, 1),
      ),
    ],
    ['maxp', joined(longs(0x10000), shorts(glyphs, 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0))],
    ['hmtx', joined(shorts(700, left), shorts(...Array(glyphs - 1).fill(left)))],
    ['loca', longs(...Array.from({ length: glyphs + 1 }, (_, i) => i * box.length))],
    ['glyf', glyf],
    ['cmap', characters],
    ['name', nameTable(family, 'Regular')],
    ['post', joined(longs(0x30000, 0), shorts(-100, 50), new Uint8Array(20))],
    [
      'OS/2',
      joined(
        shorts(4, 700, 400, 5, 0),
        new Uint8Array(52),
        shorts(0x40, 0x20, 0xffff, 800, -200, 200, 800, 200),
        new Uint8Array(8),
        shorts(500, 700, 0, 32, 0),
      ),
    ],
  ]
  return sfntBytes({ flavour: 0x10000, tables: new Map(tables) })
}
