import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lastResortFonts } from './last-resort.ts'
import { nameTable, sfntBytes, sfntOfWoff } from './sfnt.ts'

// The packages hold each face cut into scripts. All cuts of one face have the same name, and Typst
// takes the first of a name only, so each cut but the first gets a name of its own.
const cuts = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const
const faces = [
  { family: 'Source Sans 3', weight: 400, italic: false },
  { family: 'Source Sans 3', weight: 400, italic: true },
  { family: 'Source Sans 3', weight: 700, italic: false },
  { family: 'Source Sans 3', weight: 700, italic: true },
  { family: 'Source Serif 4', weight: 600, italic: false },
  { family: 'Source Serif 4', weight: 600, italic: true },
]

/** Every font that a page is set in, in the form that Typst reads; read from the packages once. */
export function pageFonts(): Buffer[] {
  const fonts = faces.flatMap((face) => cuts.map((cut) => fontFile(face, cut)))
  return [...fonts, ...lastResortFonts()].map((bytes) => Buffer.from(bytes))
}

/** The names under which a family's cuts are asked for, the main one first. */
export const cutsOf = (family: string) =>
  cuts.map((cut) => (cut === 'latin' ? family : `${family} ${cut}`))

function fontFile(face: (typeof faces)[number], cut: string): Uint8Array {
  const name = face.family.toLowerCase().replaceAll(' ', '-')
  const slope = face.italic ? 'italic' : 'normal'
  const path = `@fontsource/${name}/files/${name}-${cut}-${face.weight}-${slope}.woff`
  const font = sfntOfWoff(readFileSync(fileURLToPath(import.meta.resolve(path))))
  const style = `${face.weight === 400 ? 'Regular' : 'Bold'}${face.italic ? ' Italic' : ''}`
  const family = cut === 'latin' ? face.family : `${face.family} ${cut}`
  font.tables.set('name', nameTable(family, style))
  return sfntBytes(font)
}
