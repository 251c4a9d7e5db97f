/** Which bytes of a file are wanted: from, and the first not wanted. */
export interface ByteRange {
  from: number
  until: number
}

/** At most so many bytes of a file are answered at once; a player asks for the rest when it needs it. */
export const mostAtOnce = 1024 * 1024

/**
 * The part of a file that a Range header asks for (RFC 9110, 14.2): null where it asks for none, for
 * several or in another unit, and the whole is meant; 'none' where nothing lies in it.
 */
export function askedRange(header: string | undefined, size: number): ByteRange | 'none' | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!found || (found[1] === '' && found[2] === '')) return null
  const [first, last] = [found[1]!, found[2]!]
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? 'none' : part(size - length, size)
  }
  const from = Number(first)
  const until = last === '' ? size : Math.min(Number(last) + 1, size)
  if (from >= size) return 'none'
  return until <= from ? null : part(from, until)
}

const part = (from: number, until: number): ByteRange => ({
  from,
  until: Math.min(until, from + mostAtOnce),
})
