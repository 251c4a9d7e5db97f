import { strFromU8, unzipSync } from 'fflate'
import { packed } from '../zip.ts'

/**
 * The same Word file with nothing of chance or of the clock in it: links numbered in order, both
 * dates those of the text, the files of the package in order of name.
 */
export function withoutChance(bytes: Uint8Array, at: string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).sort(
    ([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1),
  )
  const rename = renaming()
  // The library names links by chance ("rId" and 21 signs) and counts bookmarks over all documents.
  const settled = (xml: string) =>
    xml
      .replace(/(?<= (?:r:id|Id)=")rId[a-z0-9_-]{12,}(?=")/g, (id) => rename('rIdLink', id))
      .replace(/(?<=w:(?:anchor|name)=")_Toc\w+(?=")/g, (id) => rename('_Toc', id))
      .replace(/(?<=<w:bookmark(?:Start|End)\b[^>]*w:id=")[^"]*/g, (id) => rename('', id))
  const moment = new Date(at)
  const date = `${(Number.isNaN(moment.getTime()) ? new Date(0) : moment).toISOString().slice(0, 19)}Z`
  return packed(
    files.map(([name, content]) => {
      if (name === 'docProps/core.xml') {
        const core = strFromU8(content)
        return {
          name,
          content: core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}`),
        }
      }
      return /^word\/(_rels\/)?[a-z0-9]+\.xml(\.rels)?$/.test(name)
        ? { name, content: settled(strFromU8(content)) }
        : { name, content }
    }),
  )
}

// The list of contents comes first, as in files that Word writes; the text before its links.
const order = (name: string) =>
  name === '[Content_Types].xml'
    ? 0
    : name.startsWith('_rels/')
      ? 1
      : name === 'word/document.xml'
        ? 2
        : 3

/** Gives each name of a kind its place in the row: "_Toc1", "_Toc2" … */
function renaming(): (kind: string, id: string) => string {
  const given = new Map<string, string>()
  const counts = new Map<string, number>()
  return (kind, id) => {
    const key = `${kind} ${id}`
    let name = given.get(key)
    if (name === undefined) {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      name = `${kind}${count}`
      given.set(key, name)
    }
    return name
  }
}
