/** How a picture is cut: as it is, twice as wide as high around its point of focus, or square around it. */
export type Cut = 'whole' | 'wide' | 'square'
export type PictureFormat = 'avif' | 'webp' | 'jpeg' | 'png'

/** One file made of a picture; `original` is the picture as it was given, without its metadata. */
export interface PictureSize {
  cut: Cut | 'original'
  format: PictureFormat
  width: number
  height: number
  /** The last part of its address; other bytes have another name. */
  name: string
}

/** Where the eye should rest, from the left and from the top, each from 0 to 1. */
export interface Focus {
  x: number
  y: number
}

/** A picture as pages show it. */
export interface ShownPicture {
  id: string
  /** Where its files stand, without a slash at the end: "/pictures/0189…". */
  base: string
  /** What it shows, for those who do not see it. */
  alternative: string
  caption: string
  credit: string
  licence: string
  width: number
  height: number
  focus: Focus
  /** The sizes that are ready; the original alone while the others are being made. */
  sizes: readonly PictureSize[]
}

/** Why a file cannot be taken as a picture. */
export type PictureRefusal =
  | { refused: 'not-a-picture' }
  | { refused: 'svg' }
  | { refused: 'heic' }
  | { refused: 'too-many-pixels'; width: number; height: number }
  | { refused: 'too-small'; width: number; height: number }
  | { refused: 'broken' }
  | { refused: 'too-slow' }

/** No side may be longer, in pixels. */
export const longestSide = 12_000
/** No picture may have more pixels: what a camera of 60 megapixels takes. */
export const mostPixels = 60_000_000
/** A picture must be at least so wide, or it blurs on every screen. */
export const leastWidth = 320

/** Why a picture of this size is not taken, or null: asked of the header, before a pixel is decoded. */
export function whyNotSize(width: number, height: number): PictureRefusal | null {
  if (width > longestSide || height > longestSide || width * height > mostPixels)
    return { refused: 'too-many-pixels', width, height }
  return width < leastWidth ? { refused: 'too-small', width, height } : null
}
