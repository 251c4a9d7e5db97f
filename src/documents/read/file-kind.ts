import { UnreadableDocument } from './unreadable.ts'

export type FileKind = 'html' | 'pdf' | 'zip'

/** What a file is by its first bytes, whatever its name says; throws UnreadableDocument for anything else. */
export function kindOf(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) throw new UnreadableDocument('empty', name)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096))
  const text = head.toString('latin1')
  if (text.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (text.startsWith('PK\x03\x04') || text.startsWith('PK\x05\x06')) return 'zip'
  // A compound file is Word before 2007, or a modern file locked with a password.
  if (text.startsWith('\xD0\xCF\x11\xE0'))
    throw new UnreadableDocument(isLocked(bytes) ? 'encrypted' : 'old-word', name)
  const start = utf(head).trimStart().slice(0, 2000)
  if (!start.trim()) throw new UnreadableDocument('empty', name)
  if (
    /^(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|\?xml[^>]*\?>\s*(?:<!doctype html[^>]*>\s*)?<html|html|head|body|main|div|article|section|p|h[1-6]|table|ul|ol|meta|title|header|form)\b/i.test(
      start,
    )
  )
    return 'html'
  if (/<(?:html|body|main|h1|p|div)\b[^>]*>/i.test(start) && !/^\s*(?:\{|%!|<\?xml)/.test(start))
    return 'html'
  throw new UnreadableDocument('unknown-kind', name)
}

/** The text of a web page by its own account of its encoding; UTF-8 if it gives none. */
export function textOfHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048)).toString(
    'latin1',
  )
  const charset = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes)
  } catch {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      return new TextDecoder('windows-1252').decode(bytes)
    }
  }
}

function utf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head)
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head)
  return head.toString('utf8').replace(/^\uFEFF/, '')
}

function isLocked(bytes: Uint8Array): boolean {
  const marker = Buffer.from('EncryptedPackage', 'utf16le')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(marker)
}
