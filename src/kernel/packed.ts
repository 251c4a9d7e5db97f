import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** A form in which bytes travel. */
export type Packing = 'br' | 'gzip'

const packs: Record<Packing, (bytes: Uint8Array) => Uint8Array> = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => gzipSync(bytes),
}
const text = /^text\/|json|xml|javascript/
const worthIt = 1024

const known = new WeakMap<Uint8Array, Map<Packing, Uint8Array>>()

/** How these bytes may travel to this browser; null as they are: pictures are packed already. */
export function packingFor(accepted: string, mime: string, bytes: Uint8Array): Packing | null {
  if (!text.test(mime) || bytes.length < worthIt) return null
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : null
}

/** The bytes packed, once for as long as anybody holds them. Only for what everybody gets alike: the length of a packed page would tell of the secrets in it. */
export function packed(bytes: Uint8Array, packing: Packing): Uint8Array {
  const forms = known.get(bytes) ?? new Map<Packing, Uint8Array>()
  known.set(bytes, forms)
  const form = forms.get(packing) ?? packs[packing](bytes)
  forms.set(packing, form)
  return form
}
