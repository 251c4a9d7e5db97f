import { type Zippable, zipSync } from 'fflate'

/** One file of a package; `stored` is not compressed (as ODF asks of its first file). */
export interface Packed {
  name: string
  content: string | Uint8Array
  stored?: boolean
}

const utf8 = new TextEncoder()

/** Packs files in the order given into a zip that is the same for the same files, whenever made. */
export function packed(files: Packed[]): Uint8Array {
  // The first day that a zip can hold, in the machine's own zone, as fflate reads it.
  const mtime = new Date(1980, 0, 1)
  const zippable: Zippable = {}
  for (const { name, content, stored } of files) {
    const bytes = typeof content === 'string' ? utf8.encode(content) : content
    zippable[name] = [bytes, { level: stored ? 0 : 6, mtime }]
  }
  return zipSync(zippable)
}
