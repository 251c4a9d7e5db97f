import { xml, xmlDeclaration } from '../xml.ts'
import { packed } from '../zip.ts'

/** The parts of one OpenDocument file of version 1.3. */
export interface OpenDocument {
  mime: string
  content: string
  styles: string
  meta: { title: string; subject: string; creator: string; language: string; at: string }
}

const manifestNames = 'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"'
const metaNames = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** Packs an OpenDocument file: its type first and not compressed, the same bytes for the same parts. */
export function openDocument({ mime, content, styles, meta }: OpenDocument): Uint8Array {
  return packed([
    { name: 'mimetype', content: mime, stored: true },
    { name: 'META-INF/manifest.xml', content: manifest(mime) },
    { name: 'content.xml', content: xmlDeclaration + content },
    { name: 'styles.xml', content: xmlDeclaration + styles },
    { name: 'meta.xml', content: xmlDeclaration + metaXml(meta) },
  ])
}

function manifest(mime: string): string {
  const entries = ['content.xml', 'styles.xml', 'meta.xml'].map(
    (path) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`,
  )
  return `${xmlDeclaration}<manifest:manifest ${manifestNames} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mime}"/>${entries.join('')}</manifest:manifest>`
}

function metaXml({ title, subject, creator, language, at }: OpenDocument['meta']): string {
  const moment = new Date(at)
  const date = (Number.isNaN(moment.getTime()) ? new Date(0) : moment).toISOString().slice(0, 19)
  return [
    `<office:document-meta ${metaNames} office:version="1.3"><office:meta>`,
    '<meta:generator>Hanse</meta:generator>',
    `<dc:title>${xml(title)}</dc:title><dc:subject>${xml(subject)}</dc:subject>`,
    `<meta:initial-creator>${xml(creator)}</meta:initial-creator><dc:creator>${xml(creator)}</dc:creator>`,
    `<meta:creation-date>${date}Z</meta:creation-date><dc:date>${date}Z</dc:date>`,
    `<dc:language>${language}</dc:language></office:meta></office:document-meta>`,
  ].join('')
}
