import { Inflate } from 'fflate'
import { UnreadableDocument } from './unreadable.ts'

const mostEntries = 4000
const mostBytes = 120 * 1024 * 1024

interface Entry {
  method: number
  locked: boolean
  size: number
  offset: number
}

/** A zip archive of which single files can be taken out, while all of them together stay below 120 MB inflated. */
export interface Archive {
  has(path: string): boolean
  paths(): string[]
  /** The file's bytes, null if there is none; throws UnreadableDocument if it is locked, damaged or inflates too far. */
  take(path: string): Uint8Array | null
}

/** Opens a zip archive by its directory; nothing is inflated until it is taken. */
export function openArchive(name: string, bytes: Uint8Array): Archive {
  const entries = directory(name, bytes)
  let left = mostBytes
  return {
    has: (path) => entries.has(path),
    paths: () => [...entries.keys()],
    take(path) {
      const entry = entries.get(path)
      if (!entry) return null
      if (entry.locked) throw new UnreadableDocument('encrypted', name)
      const taken = inflate(name, packed(name, bytes, entry), entry.method, left)
      left -= taken.length
      return taken
    },
  }
}

function directory(name: string, bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) throw new UnreadableDocument('damaged', name)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > mostEntries) throw new UnreadableDocument('inflates', name)
  const entries = new Map<string, Entry>()
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new UnreadableDocument('damaged', name)
    const length = view.getUint16(at + 28, true)
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    entries.set(path.replace(/^\/+/, ''), {
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 65536)
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return -1
}

function packed(name: string, bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.offset
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
    throw new UnreadableDocument('damaged', name)
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (from + entry.size > bytes.length) throw new UnreadableDocument('damaged', name)
  return bytes.subarray(from, from + entry.size)
}

/** Counts while inflating, because the size that an archive states may be a lie. */
function inflate(name: string, data: Uint8Array, method: number, most: number): Uint8Array {
  if (method === 0) return data
  if (method !== 8) throw new UnreadableDocument('damaged', name)
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((piece) => {
    size += piece.length
    if (size > most) throw new UnreadableDocument('inflates', name)
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < data.length; at += 16384)
      stream.push(data.subarray(at, at + 16384), at + 16384 >= data.length)
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : new UnreadableDocument('damaged', name)
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
