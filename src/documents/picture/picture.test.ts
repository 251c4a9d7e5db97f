import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { readPictureInWorker } from './in-worker.ts'
import { pictureKind } from './kind.ts'
import { areaAround, makeSizes } from './make-sizes.ts'
import { readPicture } from './read-picture.ts'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0b5c6b' } })
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A photograph as a telephone takes it: lying on its side, with the place where it was taken. */
async function photograph(): Promise<Uint8Array> {
  return plain(800, 600)
    .withExif({
      IFD0: { Make: 'Telephone of Somebody' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 14/1 3/1', GPSLongitudeRef: 'W' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}

/** The header of a PNG of this size with hardly a byte of pixels. */
function pngHeader(width: number, height: number): Uint8Array {
  const chunk = (name: string, body: Uint8Array) => {
    const head = Buffer.alloc(8)
    head.writeUInt32BE(body.length)
    head.write(name, 4)
    return Buffer.concat([head, body, Buffer.alloc(4)])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.alloc(1_000_000))
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a picture is taken by its content', () => {
  test('a photograph loses its place and its camera, and stands upright', async () => {
    const taken = await photograph()
    assert.match(Buffer.from(taken).toString('latin1'), /Exif.*Telephone of Somebody/s)
    const read = await readPictureInWorker(taken)
    assert.ok('bytes' in read, JSON.stringify(read))
    assert.deepEqual([read.width, read.height, read.format], [600, 800, 'jpeg'])
    const { exif, xmp, iptc, icc } = await sharp(read.bytes).metadata()
    assert.deepEqual([exif, xmp, iptc, icc], [undefined, undefined, undefined, undefined])
    assert.doesNotMatch(Buffer.from(read.bytes).toString('latin1'), /Exif|GPS|Telephone/)
  })

  test('20,000 by 20,000 pixels are refused from the header, in no time', async () => {
    const began = performance.now()
    const header = pngHeader(20_000, 20_000)
    assert.ok(header.length < 5000)
    assert.deepEqual(await readPicture(header), {
      refused: 'too-many-pixels',
      width: 20_000,
      height: 20_000,
    })
    assert.ok(performance.now() - began < 1000)
  })

  test('what unpacks to more than it says is broken, not a danger', async () => {
    assert.deepEqual(await readPicture(pngHeader(400, 400)), { refused: 'broken' })
  })

  test('an SVG is refused, with script or without, packed or not, whatever it is called', async () => {
    for (const text of [
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '<?xml version="1.0"?>\n<!-- a drawing -->\n<svg:svg width="900"/>',
    ])
      assert.deepEqual(await readPicture(bytesOf(text)), { refused: 'svg' })
    assert.equal(pictureKind(Uint8Array.of(0x1f, 0x8b, 8)), 'svg')
  })

  test('HEIC, other files and nothing at all each say what they are', async () => {
    const heic = Buffer.concat([Buffer.alloc(4), bytesOf('ftypheic'), Buffer.alloc(64)])
    assert.deepEqual(await readPicture(heic), { refused: 'heic' })
    for (const other of ['%PDF-1.7', 'GIF', ''])
      assert.deepEqual(await readPicture(bytesOf(other)), { refused: 'not-a-picture' })
  })

  test('a photograph cut off on the way is broken', async () => {
    const whole = await plain(900, 700).jpeg().toBuffer()
    const cut = whole.subarray(0, Math.round(whole.length / 2))
    assert.deepEqual(await readPicture(cut), { refused: 'broken' })
  })

  test('a picture too small for any screen is refused with its size', async () => {
    const small = await plain(100, 90).png().toBuffer()
    assert.deepEqual(await readPicture(small), { refused: 'too-small', width: 100, height: 90 })
  })
})

describe('the sizes of a picture', () => {
  test('each comes as AVIF, WebP and JPEG, none wider than the picture, none with metadata', async () => {
    const original = await plain(700, 500).png().toBuffer()
    const made = await makeSizes({ bytes: original, width: 700, height: 500 }, { x: 0.5, y: 0.5 })
    const whole = made.filter(({ cut }) => cut === 'whole')
    assert.deepEqual(
      whole.map(({ format, width, height }) => `${format} ${width}×${height}`),
      ['avif', 'webp', 'jpeg']
        .map((format) => `${format} 320×229`)
        .concat(['avif', 'webp', 'jpeg'].map((format) => `${format} 640×457`)),
    )
    assert.ok(made.some(({ cut }) => cut === 'square') && made.some(({ cut }) => cut === 'wide'))
    for (const { bytes, format, width, name } of made) {
      const told = await sharp(bytes).metadata()
      assert.equal(told.width, width, name)
      assert.equal(pictureKind(bytes), format, name)
      assert.equal(told.exif, undefined)
    }
    assert.equal(new Set(made.map(({ name }) => name)).size, made.length)
  })

  test('a cut keeps the point of focus in sight and never leaves the picture', () => {
    const picture = { width: 1000, height: 400 }
    for (const x of [0, 0.1, 0.5, 0.93, 1]) {
      const area = areaAround(picture, { x, y: 0.5 }, 1)
      assert.deepEqual([area.width, area.height], [400, 400])
      assert.ok(area.left >= 0 && area.left + area.width <= 1000)
      assert.ok(area.left <= x * 1000 && x * 1000 <= area.left + area.width, `${x}`)
    }
  })
})
