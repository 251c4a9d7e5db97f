import { createRequire } from 'node:module'
import type * as Plot from '@observablehq/plot'
import { type Drawn, escaped, plainSvg } from './plain-svg.ts'

/** The library of marks, as a drawing gets it. */
export type Marks = typeof Plot

/** For whom a chart is drawn: a wide screen and paper, or a phone. */
export interface Sheet {
  for: 'wide' | 'narrow'
  /** In pixels; letters are 14 of them high. */
  width: number
}

export const sheets: readonly Sheet[] = [
  { for: 'wide', width: 720 },
  { for: 'narrow', width: 350 },
]

/** Letters of the text face are this wide on average, at 14 pixels. */
const letter = 6.7

/** What a chart shows on a sheet, in the words of the library. */
export interface Drawing extends Omit<Plot.PlotOptions, 'marks'> {
  width: number
  height: number
  marks: Plot.Markish[]
}

let loaded: { marks: Marks; document: Document } | null = null

/** The library and the document to draw in, loaded with the first chart: starting stays as quick as without them. */
export function drawingTools(): { marks: Marks; document: Document } {
  if (loaded) return loaded
  const require = createRequire(import.meta.url)
  const { parseHTML } = require('linkedom') as typeof import('linkedom')
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  loaded = { marks: require('@observablehq/plot') as Marks, document: document as Document }
  return loaded
}

export interface Telling {
  id: string
  title: string
  description: string
}

/** Draws a chart as SVG with its title and description, without anything that a strict content policy refuses. */
export function draw(telling: Telling, sheet: Sheet | null, drawing: Drawing): string {
  const { marks, document } = drawingTools()
  const drawn = marks.plot({ ...drawing, document }) as unknown as Drawn
  const { width, height } = drawing
  const id = sheet ? `${telling.id}-${sheet.for}` : telling.id
  const classes = sheet ? `hanse-drawn__svg hanse-drawn__${sheet.for}` : 'hanse-drawn__svg'
  return [
    `<svg class="${classes}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${escaped(telling.title)}</title>`,
    `<desc id="${id}-d">${escaped(telling.description)}</desc>`,
    plainSvg(drawn),
    '</svg>',
  ].join('')
}

/** A name cut to the room that there is, in pixels; its row in the table has it whole. */
export function cutTo(room: number, name: string): string {
  const most = Math.floor(room / letter)
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name
}

/** How wide words are drawn, in pixels, near enough to leave room for them. */
export function widthOf(words: string): number {
  return words.length * letter
}

/** Heights at least a gap apart, each as near to where it should be as the others allow, all between two ends. */
export function apart(wanted: readonly number[], gap: number, top: number, end: number): number[] {
  const order = wanted.map((_, at) => at).sort((one, other) => wanted[one]! - wanted[other]!)
  const placed: number[] = []
  let last = top - gap
  for (const at of order) {
    last = Math.max(last + gap, wanted[at]!)
    placed[at] = last
  }
  let next = end + gap
  for (const at of order.toReversed()) {
    next = Math.min(next - gap, placed[at]!)
    placed[at] = next
  }
  return placed
}
