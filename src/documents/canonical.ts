import canonicalize from 'canonicalize'
import type { ResponseDocument } from './response.ts'

/** Says which part of a value JSON cannot hold, so that it has no canonical form. */
export class NotCanonical extends Error {
  override name = 'NotCanonical'
}

/**
 * The one text of a value by RFC 8785: the same for any order of keys, different for any other
 * difference. Throws `NotCanonical` for whatever JSON cannot hold, and drops nothing silently.
 */
export function canonicalJson(value: unknown): string {
  refuseWhatJsonCannotHold(value)
  return canonicalize(value)!
}

/** The fingerprint of a response: the given SHA-256 taken of its canonical text (UTF-8). */
export function responseHash<Digest = string>(
  document: ResponseDocument,
  sha256: (text: string) => Digest,
): Digest {
  return sha256(canonicalJson(document))
}

// Own stack instead of recursion: a deep value must be refused or printed, never overflow.
function refuseWhatJsonCannotHold(root: unknown): void {
  const open = new Set<object>()
  const waiting: ({ value: unknown; path: string } | { leave: object })[] = [
    { value: root, path: '$' },
  ]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if ('leave' in next) {
      open.delete(next.leave)
      continue
    }
    const { value, path } = next
    const reason = whyNotJson(value)
    if (reason) throw new NotCanonical(`${path} ${reason}.`)
    if (value === null || typeof value !== 'object') continue
    if (open.has(value)) throw new NotCanonical(`${path} contains itself.`)
    open.add(value)
    waiting.push({ leave: value })
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++)
        waiting.push({ value: value[i], path: `${path}[${i}]` })
    } else {
      for (const [key, inner] of Object.entries(value)) {
        if (!key.isWellFormed()) throw new NotCanonical(`A key of ${path} has half a character.`)
        waiting.push({ value: inner, path: `${path}.${key}` })
      }
    }
  }
}

function whyNotJson(value: unknown): string | null {
  if (value === null || typeof value === 'boolean') return null
  if (typeof value === 'number') return Number.isFinite(value) ? null : `is ${value}`
  if (typeof value === 'string') return value.isWellFormed() ? null : 'has half a character'
  if (typeof value !== 'object') return `is ${value === undefined ? 'undefined' : typeof value}`
  if (Array.isArray(value)) return null
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return 'is not a plain object'
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return 'prints itself'
  return Object.getOwnPropertySymbols(value).length > 0 ? 'has a key that is not text' : null
}
