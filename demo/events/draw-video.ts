/**
 * Draws the pictures of the demonstration's video, one SVG a frame, as PNG files into a folder:
 * a street of ten houses, whose upper windows light up as homes come back. It was run once, and the
 * video made of it, of the words in homes-above-shops.vtt spoken by a computer voice, lies beside it.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'

const [width, height, perSecond] = [640, 360, 10]
const colours = {
  ink: '#10242f',
  brick: '#a3402a',
  sand: '#f5f0e6',
  amber: '#f2b134',
  dark: '#5c2417',
}
const houses = 10

/** What stands below the street at each second. */
const lines: [from: number, words: string][] = [
  [0, 'Ten shops, ten upper floors'],
  [5, 'Six of them stood empty'],
  [11, 'A stair of their own, a grant, one officer'],
  [17, 'Two years later: five of the six are homes'],
  [23, 'Invented figures, for the demonstration'],
]

/** How many upper floors are lit at a second: four at first, nine at the end. */
const litAt = (second: number) =>
  second < 11 ? 4 : Math.min(9, 4 + Math.floor((second - 11) / 1.6))

function frame(second: number): string {
  const words = lines.findLast(([from]) => second >= from)?.[1] ?? ''
  const grown = Math.min(1, second / 3)
  const street = Array.from({ length: houses }, (_, at) => {
    const x = 40 + at * 56
    const tall = (120 + ((at * 37) % 40)) * Math.min(1, grown * 2 - at / houses)
    if (tall <= 0) return ''
    const top = 270 - tall
    const lit = at % 2 === 0 ? at / 2 < litAt(second) - 4 : at < 8
    const window = lit ? colours.amber : colours.dark
    const steps = [0, 1, 2].map(
      (step) =>
        `<rect x="${x + 8 * step}" y="${top - 8 * step}" width="${50 - 16 * step}" height="9"/>`,
    )
    return `<g fill="${colours.brick}"><rect x="${x}" y="${top}" width="50" height="${tall}"/>${steps.join('')}</g>
      <rect x="${x + 10}" y="${top + 14}" width="12" height="22" fill="${window}"/>
      <rect x="${x + 28}" y="${top + 14}" width="12" height="22" fill="${window}"/>
      <rect x="${x + 6}" y="${232}" width="38" height="38" fill="${colours.sand}" opacity="${Math.min(1, tall / 80)}"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${colours.sand}"/>
    ${street.join('')}
    <rect x="24" y="270" width="592" height="4" fill="${colours.ink}"/>
    <text x="40" y="318" font-family="Source Serif 4, DejaVu Serif, serif" font-size="26" fill="${colours.ink}">${words}</text>
  </svg>`
}

const folder = process.argv[2] ?? 'frames'
await mkdir(folder, { recursive: true })
for (let at = 0; at < 27 * perSecond; at++) {
  const png = await sharp(Buffer.from(frame(at / perSecond)))
    .png()
    .toBuffer()
  await writeFile(join(folder, `${String(at).padStart(4, '0')}.png`), png)
}
