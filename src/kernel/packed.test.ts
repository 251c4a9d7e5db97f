import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Scene, setUp } from '../../tests/set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const get = (url: string, headers: Record<string, string>) =>
  scene.app.inject({ method: 'GET', url, headers: { host: 'localhost', ...headers } })

test('what every stranger gets alike travels packed, and says the same', async () => {
  const plain = await get('/about', {})
  const brotli = await get('/about', { 'accept-encoding': 'gzip, br' })
  const gzip = await get('/about', { 'accept-encoding': 'gzip' })
  assert.equal(brotli.headers['content-encoding'], 'br')
  assert.equal(gzip.headers['content-encoding'], 'gzip')
  assert.deepEqual(brotliDecompressSync(brotli.rawPayload), plain.rawPayload)
  assert.deepEqual(gunzipSync(gzip.rawPayload), plain.rawPayload)
  assert.equal(plain.headers.vary, 'accept-encoding')
})

test('a reader who has the page already is told so, in each form of it', async () => {
  for (const form of ['', 'br', 'gzip']) {
    const first = await get('/about', { 'accept-encoding': form })
    const etag = String(first.headers.etag)
    const again = await get('/about', {
      'accept-encoding': form,
      'if-none-match': `"another", ${etag}`,
    })
    assert.equal(again.statusCode, 304, form)
    assert.equal(again.rawPayload.length, 0)
  }
})

test('a page with a secret of one person is never packed', async () => {
  const page = await get('/sign-in', { 'accept-encoding': 'br' })
  assert.equal(page.headers['content-encoding'], undefined)
})
