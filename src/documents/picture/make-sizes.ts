import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import type { Cut, Focus, PictureFormat, PictureSize } from './picture.ts'
import { open } from './read-picture.ts'

export interface MadeSize extends PictureSize {
  cut: Cut
  bytes: Uint8Array
}

const wholeWidths = [320, 640, 960, 1280, 1920]
const widest = 1920
const cuts: { cut: Cut; shape: number; widths: number[] }[] = [
  { cut: 'wide', shape: 1200 / 630, widths: [600, 1200] },
  { cut: 'square', shape: 1, widths: [320, 640] },
]
const highestCut = 640
const formats: { format: PictureFormat; as: (picture: Sharp) => Sharp }[] = [
  { format: 'avif', as: (picture) => picture.avif({ quality: 55, effort: 2 }) },
  { format: 'webp', as: (picture) => picture.webp({ quality: 78, effort: 3 }) },
  {
    format: 'jpeg',
    as: (picture) =>
      picture.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: false }),
  },
]

/** Makes every size of a picture that `readPicture` gave: none wider than itself, cut around its point of focus, one after the other so that it never takes more than one core. */
export async function makeSizes(
  original: { bytes: Uint8Array; width: number; height: number },
  focus: Focus,
): Promise<MadeSize[]> {
  const { data, info } = await largest(original)
  const made: MadeSize[] = []
  for (const { cut, area, width } of wantedOf(info, focus)) {
    const height = Math.max(1, Math.round((width * area.height) / area.width))
    const base = await sharp(data, { raw: info })
      .extract(area)
      .resize(width, height, { fit: 'fill' })
      .raw()
      .toBuffer({ resolveWithObject: true })
    for (const { format, as } of formats) {
      const again = sharp(base.data, { raw: base.info })
      const bytes = await as(again).timeout({ seconds: 60 }).toBuffer()
      const print = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
      const name = `${cut}-${width}-${print}.${format === 'jpeg' ? 'jpg' : format}`
      made.push({ cut, format, width, height, name, bytes })
    }
  }
  return made
}

/** The picture decoded once, no larger than its largest size and cuts need. */
function largest({ bytes, width, height }: { bytes: Uint8Array; width: number; height: number }) {
  const scale = Math.min(1, Math.max(widest / width, highestCut / height))
  return open(bytes)
    .resize(Math.round(width * scale), Math.round(height * scale), { fit: 'fill' })
    .timeout({ seconds: 60 })
    .raw()
    .toBuffer({ resolveWithObject: true })
}

function wantedOf(picture: { width: number; height: number }, focus: Focus) {
  const { width, height } = picture
  const whole = { left: 0, top: 0, width, height }
  const wholes = wholeWidths
    .filter((one, at) => one <= width || at === 0)
    .map((one) => ({ cut: 'whole' as Cut, area: whole, width: Math.min(one, width) }))
  const parts = cuts.flatMap((part) => {
    const area = areaAround(picture, focus, part.shape)
    // The smaller of two is always made, as wide as the picture allows.
    return part.widths
      .filter((one, at) => one <= area.width || at === 0)
      .map((one) => ({ cut: part.cut, area, width: Math.min(one, area.width) }))
  })
  return [...wholes, ...parts]
}

/** The largest area of this shape inside the picture, with the point of focus as near its middle as the edges allow. */
export function areaAround(
  { width, height }: { width: number; height: number },
  focus: Focus,
  shape: number,
): { left: number; top: number; width: number; height: number } {
  const wide = Math.max(1, Math.min(width, Math.round(height * shape)))
  const high = Math.max(1, Math.min(height, Math.round(width / shape)))
  const place = (whole: number, part: number, at: number) =>
    Math.max(0, Math.min(whole - part, Math.round(whole * at - part / 2)))
  return {
    left: place(width, wide, focus.x),
    top: place(height, high, focus.y),
    width: wide,
    height: high,
  }
}
