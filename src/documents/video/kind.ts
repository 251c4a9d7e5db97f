/** The kinds of video that every browser plays. */
export type VideoKind = 'video/mp4' | 'video/webm'

/** What a file is by its first bytes, whatever its name says: MP4 by its brand, WebM by its document type; null for anything else. */
export function videoKind(bytes: Uint8Array): VideoKind | null {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (head.startsWith('\x1a\x45\xdf\xa3') && head.includes('webm')) return 'video/webm'
  if (head.slice(4, 8) === 'ftyp' && !head.slice(8, 12).startsWith('qt')) return 'video/mp4'
  return null
}
