import { pdfCompiler } from '../write/pdf/pdf.ts'

/** What stands on a picture that a page is shared with. */
export interface ShareWords {
  /** "Response", "Theme": above the title, in brick. */
  kicker: string
  title: string
  /** Name and line of the network, at the foot. */
  network: string
  line: string
  /** The network's mark, as SVG. */
  mark: string
  colours: { ink: string; brick: string; sand: string }
}

export const shareSize = { width: 1200, height: 630 }

const template = `
#let words = json(bytes(sys.inputs.words))
#set page(width: 1200pt, height: 630pt, margin: 0pt, fill: rgb(words.colours.sand))
#set text(font: ("Source Sans 3", "Source Sans 3 latin-ext"), fill: rgb(words.colours.ink))
#place(top + left, rect(width: 100%, height: 16pt, fill: rgb(words.colours.brick)))
#place(top + left, dx: 80pt, dy: 80pt, box(width: 1040pt)[
  #text(size: 28pt, weight: 700, fill: rgb(words.colours.brick), words.kicker)
  #v(4pt)
  #set par(leading: 0.42em)
  #text(font: ("Source Serif 4", "Source Serif 4 latin-ext"), weight: 600, size: words.size * 1pt, hyphenate: false, words.title)
])
#place(bottom + left, dx: 80pt, dy: -64pt, stack(dir: ltr, spacing: 24pt,
  image(bytes(words.mark), height: 62pt, format: "svg"),
  stack(spacing: 12pt,
    text(font: ("Source Serif 4", "Source Serif 4 latin-ext"), weight: 600, size: 38pt, words.network),
    text(size: 24pt, words.line))))
`

/** Draws the picture with our fonts, as SVG of 1200 by 630 whose letters are outlines; long titles are set smaller, and cut after 140 letters. */
export function drawSharePicture(words: ShareWords): string {
  const title = words.title.length > 140 ? `${words.title.slice(0, 139).trimEnd()}…` : words.title
  const size = title.length < 40 ? 92 : title.length < 80 ? 74 : 58
  const compiler = pdfCompiler()
  const svg = compiler.plainSvg({
    mainFileContent: template,
    inputs: { words: JSON.stringify({ ...words, title, size }) },
  })
  compiler.evictCache(1)
  return svg
}

const logo = `
#let words = json(bytes(sys.inputs.words))
#set page(width: auto, height: auto, margin: 8pt, fill: none)
#stack(dir: ltr, spacing: 14pt,
  image(bytes(words.mark), height: 40pt, format: "svg"),
  align(horizon, text(font: ("Source Serif 4", "Source Serif 4 latin-ext"), weight: 600, size: 44pt, fill: rgb(words.colour), words.name)))
`

/** Mark and name side by side, as SVG whose letters are outlines. */
export function drawLogo(words: { name: string; mark: string; colour: string }): string {
  return pdfCompiler().plainSvg({
    mainFileContent: logo,
    inputs: { words: JSON.stringify(words) },
  })
}
