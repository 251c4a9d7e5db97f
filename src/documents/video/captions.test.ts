import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readCaptions, transcriptOf } from './captions.ts'
import { videoKind } from './kind.ts'

const good = `WEBVTT

NOTE made by hand

1
00:00.400 --> 00:04.800 line:90%
<v Nia>This street
has ten shops.

00:05.000 --> 00:09.800
Six stood <i>empty</i>.

01:00:12.000 --> 01:00:14.000
Now they are homes.
`

test('captions are read with their times, and what is said becomes running text', () => {
  const { cues, problem } = readCaptions(good)
  assert.equal(problem, null)
  assert.deepEqual(
    cues.map(({ from, until }) => [from, until]),
    [
      [0.4, 4.8],
      [5, 9.8],
      [3612, 3614],
    ],
  )
  assert.equal(
    transcriptOf(cues),
    'Nia: This street has ten shops. Six stood empty.\n\nNow they are homes.',
  )
})

for (const [name, text, problem] of [
  [
    'another format',
    '1\n00:00:01,000 --> 00:00:02,000\nHello',
    /^Line 1: captions begin with WEBVTT/,
  ],
  [
    'a comma for the full stop',
    'WEBVTT\n\n00:01,000 --> 00:02,000\nHello',
    /^Line 3: write the times/,
  ],
  [
    'a caption that ends first',
    'WEBVTT\n\n00:05.000 --> 00:02.000\nHello',
    /^Line 3: this caption ends/,
  ],
  [
    'captions out of order',
    'WEBVTT\n\n00:05.000 --> 00:06.000\nB\n\n00:01.000 --> 00:02.000\nA',
    /^Line 6: this caption begins before the one above it/,
  ],
  [
    'a minute of 75 seconds',
    'WEBVTT\n\n00:75.000 --> 01:80.000\nHello',
    /^Line 3: minutes and seconds/,
  ],
  [
    'a caption without words',
    'WEBVTT\n\n00:01.000 --> 00:02.000\n\n',
    /^Line 3: this caption says nothing/,
  ],
  ['a name without times', 'WEBVTT\n\nintro\nHello', /^Line 4: write the times/],
  ['nothing but the header', 'WEBVTT\n', /^Line 1: there is no caption/],
  ['no empty line', 'WEBVTT\n00:01.000 --> 00:02.000\nHello', /^Line 2: leave a line empty/],
] as const)
  test(`captions with ${name} are refused, and the line is named`, () => {
    const read = readCaptions(text)
    assert.match(read.problem ?? '', problem)
    assert.deepEqual(read.cues, [])
  })

test('whatever is typed, reading ends and names a line or gives captions', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), fc.boolean(), (text, header) => {
      const { cues, problem } = readCaptions(header ? `WEBVTT\n\n${text}` : text)
      assert.ok(problem === null ? cues.length > 0 : /^Line \d+: /.test(problem))
    }),
  )
})

test('a file is what its first bytes say', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
  assert.equal(videoKind(bytes('\x00\x00\x00\x20ftypisom\x00\x00\x02\x00')), 'video/mp4')
  assert.equal(videoKind(bytes('\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm')), 'video/webm')
  assert.equal(videoKind(bytes('\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska')), null)
  assert.equal(videoKind(bytes('%PDF-1.7')), null)
  assert.equal(videoKind(bytes('')), null)
})
