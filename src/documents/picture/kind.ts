export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg' | 'heic' | 'unknown'

const ascii = (bytes: Uint8Array, from: number, until: number) =>
  String.fromCharCode(...bytes.subarray(from, until))

/** What a file is by its first bytes; its name and what the browser says of it count for nothing. */
export function pictureKind(bytes: Uint8Array): PictureKind {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg'
  if (ascii(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return 'png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp'
  if (/^GIF8[79]a/.test(ascii(bytes, 0, 6))) return 'gif'
  if (ascii(bytes, 4, 8) === 'ftyp') return ofBrands(bytes)
  return isSvg(bytes) ? 'svg' : 'unknown'
}

/** AVIF and HEIC are the same box with other names on it. */
function ofBrands(bytes: Uint8Array): PictureKind {
  const brands = ascii(bytes, 8, Math.min(bytes.length, 64))
  if (/avi[fs]/.test(brands)) return 'avif'
  return /hei[cfmsx]|hev[cmsx]|mif1|msf1/.test(brands) ? 'heic' : 'unknown'
}

function isSvg(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096)
  const utf16 = start[0] === 0xff || start[0] === 0xfe
  const text = new TextDecoder(utf16 ? (start[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8')
  // Compressed SVG begins as any gzip file does; no picture that we read does.
  return (start[0] === 0x1f && start[1] === 0x8b) || /<svg[\s>:]/i.test(text.decode(start))
}
