import { xml, xmlDeclaration } from '../xml.ts'
import { packed } from '../zip.ts'

/** The parts of one OpenDocument file of version 1.3. */
export interface OpenDocument {
  mime: string
  content: string
  styles: string
  settings?: string
  /** `at` is null where the time of making shall not stand in the file. */
  meta: { title: string; subject: string; creator: string; language: string; at: string | null }
}

const manifestNames = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
const metaNames = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** Packs an OpenDocument file: its type first and not compressed, the same bytes for the same parts. */
export function openDocument({ mime, content, styles, settings, meta }: OpenDocument): Uint8Array {
  const parts = [
    { name: 'content.xml', content: xmlDeclaration + content },
    { name: 'styles.xml', content: xmlDeclaration + styles },
    { name: 'meta.xml', content: xmlDeclaration + metaXml(meta) },
    ...(settings ? [{ name: 'settings.xml', content: xmlDeclaration + settings }] : []),
  ]
  return packed([
    { name: 'mimetype', content: mime, stored: true },
    {
      name: 'META-INF/manifest.xml',
      content: manifest(
        mime,
        parts.map((part) => part.name),
      ),
    },
    ...parts,
  ])
}

function manifest(mime: string, parts: string[]): string {
  const entries = parts.map(
    (path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`,
  )
  return `${xmlDeclaration}<manifest:manifest ${manifestNames} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mime}"/>${entries.join('')}</manifest:manifest>`
}

function metaXml({ title, subject, creator, language, at }: OpenDocument['meta']): string {
  const date = at === null ? null : metaDate(at)
  const who = xml(creator)
  return [
    `<office:document-meta ${metaNames} office:version="1.3"><office:meta>`,
    '<meta:generator>Hanse</meta:generator>',
    `<dc:title>${xml(title)}</dc:title><dc:subject>${xml(subject)}</dc:subject>`,
    `<meta:initial-creator>${who}</meta:initial-creator><dc:creator>${who}</dc:creator>`,
    date && `<meta:creation-date>${date}</meta:creation-date><dc:date>${date}</dc:date>`,
    `<dc:language>${language}</dc:language></office:meta></office:document-meta>`,
  ].join('')
}

function metaDate(at: string): string | null {
  const moment = new Date(at)
  return Number.isNaN(moment.getTime()) ? null : `${moment.toISOString().slice(0, 19)}Z`
}
