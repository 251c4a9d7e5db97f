import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { responsesSchema } from '../src/features/responses/index.ts'
import { type Scene, setUp } from './set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

test('the OpenAPI document names every public read, and its schemas hold', async () => {
  const document = JSON.parse((await scene.stranger().open('/openapi.json')).html)
  assert.equal(document.openapi, '3.1.0')
  for (const path of [
    '/responses.json',
    '/members.csv',
    '/members.json',
    '/members/spread.csv',
    '/members/changes.csv',
    '/popolo.json',
    '/.well-known/hanse-key',
    '/responses/{slug}/record.json',
  ]) {
    assert.ok(document.paths[path]?.get, path)
  }
  const list = JSON.parse((await scene.stranger().open('/responses.json')).html)
  assert.deepEqual(responsesSchema.parse(list), list)
})

test('what somebody signed in sees is kept by no cache, whatever kind of answer it is', async () => {
  const amara = await scene.as('amara')
  for (const path of ['/work', '/account', '/nowhere', '/consultations/none/grid.csv']) {
    assert.equal((await amara.open(path)).headers['cache-control'], 'no-store', path)
  }
})

test('nothing that a stranger posts to members’ addresses is even read', async () => {
  const page = await scene
    .stranger()
    .post('/readings', { file: { name: 'a.html', mime: 'text/html', bytes: new Uint8Array(10) } })
  assert.equal(page.heading, 'Sign in')
})
