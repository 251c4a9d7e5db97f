import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Filling } from '../../../tests/visitor.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const captions =
  'WEBVTT\n\n00:00.500 --> 00:03.000\nTen shops.\n\n00:04.000 --> 00:06.000\nSix were empty.'
// The first bytes of a WebM, and three megabytes after them.
const webm = new Uint8Array(3 * 1024 * 1024).map((_, at) => at % 251)
webm.set(Buffer.from('\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm', 'latin1'))

const filling = (over: Filling = {}): Filling => ({
  title: 'Rooms above shops',
  summary: 'How one street filled its upper floors.',
  length: '0:27',
  'recorded-day': '1',
  'recorded-month': '3',
  'recorded-year': '2027',
  captions,
  file: { name: 'rooms.webm', mime: 'video/webm', bytes: webm },
  ...over,
})

const add = async (over: Filling = {}) =>
  (await (await scene.as('ruth')).open('/newsroom/videos/new')).send('/videos', filling(over))

test('a video has its transcript proposed from its captions, is published, and everybody can play and read it', async () => {
  const desk = await add()
  assert.match(desk.html, /A transcript is proposed from the captions/)
  assert.match(desk.html, /Ten shops. Six were empty./)
  assert.equal(
    (await scene.stranger().open('/videos/rooms-above-shops?draft')).status,
    404,
    'a draft',
  )
  assert.equal((await scene.stranger().open('/videos/rooms-above-shops/file')).status, 404)
  await desk.send('/video-publications')
  const page = await scene.stranger().open('/videos/rooms-above-shops')
  assert.match(page.html, /<video controls/)
  assert.match(page.html, /<track kind="captions"[^>]*captions\.vtt/)
  assert.match(page.text, /Transcript ?Ten shops. Six were empty./)
  assert.match(page.html, /"@type":"VideoObject"/)
  const vtt = await scene.stranger().open('/videos/rooms-above-shops/captions.vtt')
  assert.match(String(vtt.headers['content-type']), /^text\/vtt/)
  assert.match(
    (await scene.stranger().open('/videos.atom')).html,
    /<title>Rooms above shops<\/title>/,
  )
})

test('a player gets the part that it asks for, a megabyte at most, and who has the file already nothing twice', async () => {
  const ask = (headers: Record<string, string>) =>
    scene.app.inject({
      method: 'GET',
      url: '/videos/rooms-above-shops/file',
      headers: { host: 'localhost', ...headers },
    })
  const start = await ask({ range: 'bytes=0-' })
  assert.equal(start.statusCode, 206)
  assert.equal(start.rawPayload.length, 1024 * 1024)
  assert.equal(start.headers['content-range'], `bytes 0-1048575/${webm.length}`)
  const middle = await ask({
    range: 'bytes=2000000-2000099',
    'if-range': String(start.headers.etag),
  })
  assert.equal(middle.statusCode, 206)
  assert.deepEqual(new Uint8Array(middle.rawPayload), webm.slice(2_000_000, 2_000_100))
  const other = await ask({ range: 'bytes=0-9', 'if-range': '"another"' })
  assert.equal(other.statusCode, 200, 'a part of another file is not joined to this one')
  assert.equal(other.rawPayload.length, webm.length)
  const beyond = await ask({ range: 'bytes=99999999-' })
  assert.equal(beyond.statusCode, 416)
  assert.equal(beyond.headers['content-range'], `bytes */${webm.length}`)
})

test('a file that is no video is refused, and what was typed is kept', async () => {
  const bytes = new Uint8Array(Buffer.from('%PDF-1.7 not a film'))
  const page = await add({ file: { name: 'film.mp4', mime: 'video/mp4', bytes } })
  assert.equal(page.status, 422)
  assert.match(page.text, /This file is no MP4 or WebM video/)
  assert.match(page.html, /value="Rooms above shops"/)
})

test('captions that are wrong are refused with the line that is', async () => {
  const order = captions.replace('00:04.000 --> 00:06.000', '00:00.100 --> 00:02.000')
  assert.match(
    (await add({ captions: order })).text,
    /Line 6: this caption begins before the one above/,
  )
  assert.match(
    (await add({ captions: '1\n00:00:01,0' })).text,
    /Line 1: captions begin with WEBVTT/,
  )
  assert.match((await add({ length: '0:03' })).text, /The last caption ends after the video/)
})

test('nobody publishes a video without captions or a transcript', async () => {
  const bare = await add({ title: 'Without words', captions: '' })
  assert.match(bare.text, /Add captions first: who cannot hear would miss what is said/)
  const forced = await bare.send('/video-changes', { title: 'Without words', file: [] })
  assert.equal(forced.status, 200)
  const ruth = await scene.as('ruth')
  const csrf = (await ruth.open('/newsroom/videos/new')).fields('/videos')._csrf as string
  const page = await ruth.post('/video-publications', { slug: 'without-words', _csrf: csrf })
  assert.equal(page.status, 422)
  assert.equal((await scene.stranger().open('/videos/without-words')).status, 404)
})

test('a video elsewhere is a link: nothing of the other site is in the page', async () => {
  const desk = await add({
    title: 'Elsewhere',
    file: [],
    captions: '',
    link: 'https://videos.example/abc',
    transcript: 'All of it in words.',
    captionedElsewhere: 'yes',
  })
  await desk.send('/video-publications')
  const page = await scene.stranger().open('/videos/elsewhere')
  assert.match(page.text, /Watch on videos.example/)
  assert.doesNotMatch(page.html, /<(iframe|script|img|video|link)[^>]*videos\.example/)
})

test('a withdrawn video keeps its address, says why, and gives its file to nobody', async () => {
  await add({ title: 'Soon gone' }).then((desk) => desk.send('/video-publications'))
  const desk = await (await scene.as('ruth')).open('/newsroom/videos/soon-gone')
  await desk.send('/video-withdrawals', { reason: 'A figure in it is wrong.' })
  const page = await scene.stranger().open('/videos/soon-gone')
  assert.match(page.text, /Withdrawn on 10 March 2027. ?A figure in it is wrong./)
  assert.equal((await scene.stranger().open('/videos/soon-gone/file')).status, 404)
  assert.doesNotMatch((await scene.stranger().open('/videos')).text, /Soon gone/)
})

test('of two who change a video, the second is told and loses nothing', async () => {
  const first = await (await scene.as('ruth')).open('/newsroom/videos/rooms-above-shops')
  const second = await (await scene.as('daniel')).open('/newsroom/videos/rooms-above-shops')
  await first.send('/video-changes', { summary: 'Better words.' })
  const page = await second.send('/video-changes', { summary: 'Other words.' })
  assert.equal(page.status, 422)
  assert.match(page.text, /Somebody else has changed this video meanwhile/)
  assert.match(page.html, />\s*Other words\.<\/textarea>/)
})
