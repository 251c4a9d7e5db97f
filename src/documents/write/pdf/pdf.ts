import { setImmediate } from 'node:timers/promises'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { ResponseDocument } from '../../response.ts'
import { brickColours, bricksOf } from '../bricks.ts'
import type { WriteOptions } from '../options.ts'
import { type Part, partsOf } from '../parts.ts'
import { cutsOf, pageFonts } from './fonts.ts'
import { lastResorts } from './last-resort.ts'
import { template } from './template.ts'

let compiler: NodeCompiler | null = null

/** The one compiler of this process, with its fonts; making it early spares the first reader the wait. */
export function pdfCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: pageFonts() }] })
  return compiler
}

/**
 * Prints a response as PDF/UA-1: tagged, with bookmarks, language and title, all fonts inside. The
 * same response makes the same bytes under the same version of the compiler.
 */
export async function writePdf(
  document: ResponseDocument,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const { head, parts } = partsOf(document, options)
  const response = JSON.stringify({
    head,
    footer: `${head.network}, version ${document.version}.`,
    fonts: { sans: fontRow('Source Sans 3'), serif: fontRow('Source Serif 4') },
    parts: parts.map(withBricks),
  }).replace(joiners, '')
  const typst = pdfCompiler()
  // The compiler's pages are freed between two turns of the event loop: a row of exports must take them.
  await setImmediate()
  const compiled = typst.compile({ mainFileContent: template, inputs: { response } })
  const pages = compiled.result
  if (!pages) {
    const said = compiled.takeDiagnostics()?.shortDiagnostics
    throw new Error(`The PDF could not be laid out: ${JSON.stringify(said)}`)
  }
  const moment = Date.parse(document.frozenAt)
  const creationTimestamp = Number.isNaN(moment) ? 0 : Math.floor(moment / 1000)
  const pdf = typst.pdf(pages, { pdfStandard: 'ua-1', creationTimestamp })
  // What the compiler remembers of other responses would fill the memory of a long-lived process.
  typst.evictCache(1)
  return new Uint8Array(pdf)
}

// No font here joins emoji into one; a joiner would make readers copy the whole for each of its parts.
const joiners = /(?<=\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}]?\ufe0f?)[\u200d\ufe0f]/gu

// The last four come with the compiler, which holds Hebrew, Arabic and mathematical signs in them.
/** The fonts in which a family is set, one after the other: whatever the first lacks the next has. */
export const fontRow = (family: string) => [
  ...cutsOf(family),
  ...(family === 'Source Sans 3' ? [] : cutsOf('Source Sans 3')),
  'Libertinus Serif',
  'New Computer Modern',
  'DejaVu Sans Mono',
  'New Computer Modern Math',
  ...lastResorts,
]

const withBricks = (part: Part) =>
  part.kind === 'strength'
    ? { ...part, bricks: bricksOf(part.strength).map((brick) => brickColours[brick]) }
    : part
