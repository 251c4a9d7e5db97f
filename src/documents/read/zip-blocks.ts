import type { Block } from './block.ts'
import { blocksOfDocx } from './docx-blocks.ts'
import { blocksOfOdt } from './odt-blocks.ts'
import type { ReadFile } from './types.ts'
import { UnreadableDocument } from './unreadable.ts'
import { type Archive, openArchive } from './unzip.ts'
import { parseXml, type Xml } from './xml.ts'

/** The blocks of a Word or OpenDocument file, told apart by what is in it; throws UnreadableDocument for any other archive. */
export function blocksOfZip(file: ReadFile): Block[] {
  const archive = openArchive(file.name, file.bytes)
  const part = (path: string) => xmlIn(archive, path, file.name)
  const word = archive.paths().find((path) => /^word\/document\d*\.xml$/.test(path))
  if (word) {
    const document = part(word)
    if (document) return blocksOfDocx(document, part('word/styles.xml'), part('word/numbering.xml'))
  }
  if (archive.has('content.xml')) {
    const manifest = archive.take('META-INF/manifest.xml')
    if (manifest && /encryption-data/.test(new TextDecoder().decode(manifest)))
      throw new UnreadableDocument('encrypted', file.name)
    const kind = archive.take('mimetype')
    if (kind && !/opendocument\.text/.test(new TextDecoder().decode(kind)))
      throw new UnreadableDocument('unknown-kind', file.name)
    const content = part('content.xml')
    if (content) return blocksOfOdt(content, part('styles.xml'))
  }
  if (archive.has('EncryptedPackage') || archive.has('encrypted-package'))
    throw new UnreadableDocument('encrypted', file.name)
  throw new UnreadableDocument('unknown-kind', file.name)
}

function xmlIn(archive: Archive, path: string, name: string): Xml | null {
  const bytes = archive.take(path)
  if (!bytes) return null
  try {
    return parseXml(decoded(bytes))
  } catch {
    throw new UnreadableDocument('damaged', name)
  }
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
