import { createHash } from 'node:crypto'
import sharp, { type Sharp } from 'sharp'
import type { Cut, Focus, PictureFormat, PictureSize } from './picture.ts'
import { open } from './read-picture.ts'

export interface MadeSize extends PictureSize {
  cut: Cut
  bytes: Uint8Array
}

const wholeWidths = [320, 640, 960, 1280, 1920]
const cuts: { cut: Cut; width: number; height: number }[] = [
  { cut: 'wide', width: 600, height: 315 },
  { cut: 'wide', width: 1200, height: 630 },
  { cut: 'square', width: 320, height: 320 },
  { cut: 'square', width: 640, height: 640 },
]
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
  const made: MadeSize[] = []
  const wanted = [
    ...wholeWidths
      .filter((width, at) => width <= original.width || at === 0)
      .map((width) => ({
        cut: 'whole' as const,
        area: { left: 0, top: 0, width: original.width, height: original.height },
        width: Math.min(width, original.width),
      })),
    ...cuts
      .map(({ cut, width, height }) => ({
        cut,
        area: areaAround(original, focus, width / height),
        width,
      }))
      .filter(({ area, width }, at) => area.width >= width || at % 2 === 0),
  ]
  for (const { cut, area, width } of wanted) {
    const target = Math.min(width, area.width)
    const height = Math.max(1, Math.round((target * area.height) / area.width))
    const base = await open(original.bytes)
      .extract(area)
      .resize(target, height, { fit: 'fill' })
      .timeout({ seconds: 60 })
      .raw()
      .toBuffer({ resolveWithObject: true })
    for (const { format, as } of formats) {
      const bytes = await as(sharp(base.data, { raw: base.info }))
        .timeout({ seconds: 60 })
        .toBuffer()
      const print = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
      const name = `${cut}-${target}-${print}.${format === 'jpeg' ? 'jpg' : format}`
      made.push({ cut, format, width: target, height, name, bytes })
    }
  }
  return made
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
