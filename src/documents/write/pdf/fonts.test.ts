import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { sampleResponse } from '../sample.ts'
import { pageFonts } from './fonts.ts'
import { writePdf } from './pdf.ts'
import { nameTable, sfntBytes, sfntOfWoff } from './sfnt.ts'

const woff = readFileSync(
  fileURLToPath(
    import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'),
  ),
)

test('a font unwrapped from WOFF has the size, tables and checksums that its wrapper states', () => {
  const font = sfntOfWoff(woff)
  const bytes = sfntBytes(font)
  assert.equal(bytes.length, woff.readUInt32BE(16))
  assert.equal(font.tables.size, woff.readUInt16BE(12))
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < font.tables.size; i++) {
    const stated = woff.readUInt32BE(44 + 20 * i + 16)
    const tag = woff.toString('latin1', 44 + 20 * i, 48 + 20 * i)
    const entry = 12 + 16 * i
    assert.equal(Buffer.from(bytes).toString('latin1', entry, entry + 4), tag)
    // The head table holds the checksum of the whole, which its own leaves out.
    if (tag !== 'head') assert.equal(view.getUint32(entry + 4), stated, tag)
  }
})

test('what is no WOFF font is refused', () => {
  assert.throws(() => sfntOfWoff(new Uint8Array(10)), /no WOFF/)
  assert.throws(() => sfntOfWoff(new TextEncoder().encode('wOF2'.repeat(20))), /no WOFF/)
  fc.assert(
    fc.property(fc.nat(woff.length - 1), fc.nat(255), (at, byte) => {
      const broken = new Uint8Array(woff)
      broken[at] = byte
      try {
        sfntOfWoff(broken)
      } catch (error) {
        assert.ok(error instanceof Error)
      }
    }),
    { numRuns: 200 },
  )
})

test('a name table says the family, the style and the PostScript name', () => {
  const table = Buffer.from(nameTable('Source Sans 3 greek', 'Bold Italic'))
  assert.equal(table.readUInt16BE(2), 4)
  const text = Buffer.from(table.subarray(table.readUInt16BE(4)))
    .swap16()
    .toString('utf16le')
  assert.equal(
    text,
    'Source Sans 3 greekBold ItalicSource Sans 3 greek Bold ItalicSourceSans3greek-BoldItalic',
  )
})

test('the page is set in fonts from the packages, and boxes for what they lack', () => {
  assert.equal(pageFonts().length, 6 * 4 + 2)
})

test('no text stops a PDF, whatever signs it holds', async () => {
  const document = sampleResponse(1)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      document.sections[0]!.answers[0]!.question = text
      document.letter[0]!.prose = [{ kind: 'paragraph', children: [{ kind: 'text', text }] }]
      document.title = text
      assert.ok((await writePdf(document)).length > 1000)
    }),
    { numRuns: 150 },
  )
})
