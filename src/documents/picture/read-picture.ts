import sharp, { type Sharp } from 'sharp'
import { pictureKind } from './kind.ts'
import { type PictureRefusal, whyNotSize } from './picture.ts'

/** A picture that was read whole: its bytes anew, upright, in sRGB, without any metadata. */
export interface ReadPicture {
  bytes: Uint8Array
  format: 'jpeg' | 'png' | 'webp'
  width: number
  height: number
}

/** Takes a file as a picture by its content: the header is judged before a pixel is decoded, then every pixel is read once and written anew, so that no place, camera or name travels along. */
export async function readPicture(bytes: Uint8Array): Promise<ReadPicture | PictureRefusal> {
  const kind = pictureKind(bytes)
  if (kind === 'unknown') return { refused: 'not-a-picture' }
  // An SVG can hold script, fonts and files of others; it is a program, not a picture.
  if (kind === 'svg' || kind === 'heic') return { refused: kind }
  try {
    const { width, height, orientation, hasAlpha } = await open(bytes).metadata()
    const refusal = whyNotSize(width, height)
    // Lying pictures are told by the size at which they are shown.
    if (refusal) return (orientation ?? 1) > 4 ? turned(refusal) : refusal
    const upright = open(bytes).autoOrient().toColourspace('srgb').timeout({ seconds: 60 })
    const kept = asKept(upright, kind, hasAlpha)
    const { data, info } = await kept.toBuffer({ resolveWithObject: true })
    return {
      bytes: data,
      format: info.format as ReadPicture['format'],
      width: info.width,
      height: info.height,
    }
  } catch (error) {
    return /timeout/i.test(String(error)) ? { refused: 'too-slow' } : { refused: 'broken' }
  }
}

/** Photographs stay photographs; drawings keep their sharp edges and what is see-through. */
function asKept(picture: Sharp, kind: string, hasAlpha: boolean): Sharp {
  if (kind === 'png' || kind === 'gif') return picture.png({ compressionLevel: 7 })
  return hasAlpha || kind === 'webp'
    ? picture.webp({ quality: 92, effort: 2 })
    : picture.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
}

/** Opens without decoding. The limit is ours, said above with a sentence; this one stands behind it. */
export function open(bytes: Uint8Array): Sharp {
  return sharp(bytes, { failOn: 'error', limitInputPixels: 500_000_000, pages: 1 })
}

function turned(refusal: PictureRefusal): PictureRefusal {
  return 'width' in refusal ? { ...refusal, width: refusal.height, height: refusal.width } : refusal
}
