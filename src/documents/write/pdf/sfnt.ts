import { unzlibSync } from 'fflate'

/** The tables of a TrueType or OpenType font by their four-letter names. */
export interface Sfnt {
  flavour: number
  tables: Map<string, Uint8Array>
}

const latin1 = new TextDecoder('latin1')

/** The font inside a WOFF 1.0 file (W3C, 2012), whose tables are zlib streams; throws for any other file. */
export function sfntOfWoff(woff: Uint8Array): Sfnt {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (woff.length < 44 || view.getUint32(0) !== 0x774f4646) throw new Error('This is no WOFF file.')
  const tables = new Map<string, Uint8Array>()
  for (let i = 0; i < view.getUint16(12); i++) {
    const entry = 44 + 20 * i
    const start = view.getUint32(entry + 4)
    const packed = woff.subarray(start, start + view.getUint32(entry + 8))
    const size = view.getUint32(entry + 12)
    const table = packed.length < size ? unzlibSync(packed) : packed.slice()
    if (table.length !== size) throw new Error('A table of this WOFF file has the wrong length.')
    tables.set(latin1.decode(woff.subarray(entry, entry + 4)), table)
  }
  return { flavour: view.getUint32(4), tables }
}

/** The bytes of a font file: its tables in order of name, each with its checksum. */
export function sfntBytes({ flavour, tables }: Sfnt): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const padded = (length: number) => (length + 3) & ~3
  const head = 12 + 16 * sorted.length
  const file = new Uint8Array(sorted.reduce((sum, [, table]) => sum + padded(table.length), head))
  const view = new DataView(file.buffer)
  const power = 2 ** Math.floor(Math.log2(sorted.length))
  view.setUint32(0, flavour)
  view.setUint16(4, sorted.length)
  view.setUint16(6, 16 * power)
  view.setUint16(8, Math.log2(power))
  view.setUint16(10, 16 * (sorted.length - power))
  let at = head
  sorted.forEach(([name, table], i) => {
    const entry = 12 + 16 * i
    for (let j = 0; j < 4; j++) view.setUint8(entry + j, name.charCodeAt(j))
    file.set(table, at)
    view.setUint32(entry + 4, checksum(view, at, padded(table.length)))
    view.setUint32(entry + 8, at)
    view.setUint32(entry + 12, table.length)
    at += padded(table.length)
  })
  return file
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

/** A font's `name` table that says the family, the style and the PostScript name, and no more. */
export function nameTable(family: string, style: string): Uint8Array {
  const postScript = `${family}-${style}`.replaceAll(' ', '')
  const names: [number, string][] = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, postScript],
  ]
  const start = 6 + 12 * names.length
  const table = new DataView(new ArrayBuffer(start + 2 * names.join('').length))
  table.setUint16(2, names.length)
  table.setUint16(4, start)
  let offset = 0
  names.forEach(([id, text], i) => {
    const fields = [3, 1, 0x409, id, 2 * text.length, offset]
    fields.forEach((field, j) => {
      table.setUint16(6 + 12 * i + 2 * j, field)
    })
    for (let j = 0; j < text.length; j++) {
      table.setUint16(start + offset + 2 * j, text.charCodeAt(j))
    }
    offset += 2 * text.length
  })
  return new Uint8Array(table.buffer, 0, start + offset)
}
