import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import sharp from 'sharp'
import { people } from '../../../../tests/people.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { usePictures } from '../index.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const words = {
  alternative: 'Two ferries in the harbour at dusk',
  credit: 'Drawing: the tests',
  licence: 'own',
}
const bytes = (await sharp({
  create: { width: 400, height: 300, channels: 3, background: '#a3402a' },
})
  .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 14/1 3/1' } })
  .jpeg()
  .toBuffer()) as Uint8Array

async function add(fields: Record<string, string> = {}, file: Uint8Array | null = bytes) {
  const imogen = await scene.as('ruth')
  const page = await imogen.open('/newsroom/pictures/new')
  const picture = file && { picture: { name: 'ferries.jpg', mime: 'image/jpeg', bytes: file } }
  return page.send('/pictures', { ...words, ...fields, ...picture })
}
const filesOf = (html: string) =>
  [...html.matchAll(/\/pictures\/[0-9a-f-]{36}\/[\w-]+\.\w+/g)].map(([path]) => path)

test('a picture is in the library with its words at once, and its sizes come by themselves', async () => {
  const page = await add({ people: `${people.harriet.name.replace(/^Cllr /, '')}\nA passer-by` })
  assert.equal(page.heading, words.alternative)
  assert.match(page.text, /The sizes are being made/)
  assert.match(page.text, new RegExp(`${people.harriet.name} ?Leader of the council`))
  assert.match(page.text, /A passer-by ?Not in the record by this name/)
  await scene.runJobs()
  const ready = await (await scene.as('ruth')).open(page.url)
  assert.doesNotMatch(ready.text, /being made/)
  const files = filesOf(ready.html)
  for (const kind of [/whole-320-\w+\.avif/, /whole-320-\w+\.webp/, /wide-\d+-\w+\.jpg/, /square-/])
    assert.ok(
      files.some((path) => kind.test(path)),
      `${kind}`,
    )
  await scene.runJobs()
})

test('a picture is the office’s alone until something published shows it, and then its address never changes', async () => {
  const page = await add()
  const id = page.url.split('/').at(-1)!
  const [file] = filesOf(page.html)
  const stranger = scene.stranger()
  assert.equal((await stranger.open(file!)).status, 404)
  assert.equal((await (await scene.as('jo')).open(file!)).status, 404)
  const own = await (await scene.as('ruth')).open(file!)
  assert.equal(own.status, 200)
  assert.equal(own.headers['cache-control'], 'no-store')
  const article = scene.personId('amara')
  await scene.act(null, (act) => usePictures(act, { usedBy: article, pictureIds: [id] }))
  const open = await stranger.open(file!)
  assert.equal(open.status, 200)
  assert.match(String(open.headers['cache-control']), /public, max-age=31536000, immutable/)
  assert.equal((await sharp(open.bytes).metadata()).exif, undefined)
  const refused = await (await scene.as('ruth')).open(page.url)
  assert.ok(!refused.forms.some((action) => action.endsWith('/removals')))
  await scene.act(null, (act) => usePictures(act, { usedBy: article, pictureIds: [] }))
  assert.equal((await scene.stranger().open(file!)).status, 404)
})

test('a picture without words for those who do not see it is refused, and what was typed is kept', async () => {
  const page = await add({ alternative: ' ', credit: '' })
  assert.equal(page.status, 422)
  assert.match(page.text, /Say what the picture shows/)
  assert.match(page.text, /Say whose picture it is/)
  const again = await add({}, null)
  assert.match(again.text, /Choose a picture/)
  assert.equal(again.fields('/pictures').credit, words.credit)
})

test('a file that is no picture is refused beside its field', async () => {
  const svg = new TextEncoder().encode('<svg onload="alert(1)"></svg>')
  const page = await add({}, svg)
  assert.equal(page.status, 422)
  assert.match(page.text, /This is an SVG, which can hold script/)
  assert.match((await add({}, new Uint8Array(900))).text, /no picture that we read/)
})

test('where the eye should rest is chosen without script, and the cuts are made anew', async () => {
  const page = await add()
  await scene.runJobs()
  const action = page.forms.find((one) => one.endsWith('/descriptions'))!
  const before = filesOf((await (await scene.as('ruth')).open(page.url)).html)
  const saved = await page.send(action, { focus: '83 17' })
  await scene.runJobs()
  const after = await (await scene.as('ruth')).open(saved.url)
  assert.deepEqual([after.fields(action).focusX, after.fields(action).focusY], ['83', '17'])
  assert.ok(before.length > 0)
  const wrong = await page.send(action, { focus: 'exact', focusX: '183', focusY: '20' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Enter a number from 0 to 100/)
})

test('a permission for this site alone cannot be given on to the press', async () => {
  const page = await add({ licence: 'permission', openToAll: 'yes' })
  assert.match(page.text, /others may not use it/)
})

test('only the office adds pictures', async () => {
  const jo = await scene.as('jo')
  assert.equal((await jo.open('/newsroom/pictures')).status, 403)
})
