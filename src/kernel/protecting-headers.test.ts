import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../tests/set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

test('every answer is protected: pages, files, errors and what is not there', async () => {
  for (const path of ['/', '/members.csv', '/work', '/no-such-page', '/assets/no-such-file.css']) {
    const { headers } = await scene.app.inject(path)
    assert.match(String(headers['content-security-policy']), /default-src 'none'/, path)
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/, path)
    assert.equal(headers['x-content-type-options'], 'nosniff', path)
    assert.equal(headers['referrer-policy'], 'same-origin', path)
    assert.equal(headers['x-frame-options'], 'SAMEORIGIN', path)
  }
})
