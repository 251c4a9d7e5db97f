import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { z } from 'zod'
import { responsesSchema } from '../src/features/responses/index.ts'
import { pathsOf } from './privacy/addresses.ts'
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

/** Answers to somebody in particular, and documents with a link of their own. */
const ofSomebody =
  /^\/(work|network|newsroom|consultations|versions|admissions|registrations|account|workspace|rounds|partners\/)/

test('whatever everybody may read as data is described, with an example that its schema holds where it is JSON', async () => {
  const document = JSON.parse((await scene.stranger().open('/openapi.json')).html)
  const data = pathsOf(scene.app)
    .filter((path) => /\.(json|csv|atom|ics)$/.test(path) && path !== '/openapi.json')
    .filter((path) => !ofSomebody.test(path))
    .map((path) => path.replace(/:(\w+)/g, '{$1}'))
  assert.ok(data.length > 10, `${data.length} addresses`)
  assert.deepEqual(
    data.filter((path) => !document.paths[path]?.get),
    [],
  )
  const withoutExample = Object.entries(document.paths).filter(([, described]) => {
    const { content } = (described as { get: { responses: { 200: { content: object } } } }).get
      .responses[200]
    const json = (
      content as Record<string, { example?: unknown; schema?: z.core.JSONSchema.JSONSchema }>
    )['application/json']
    if (!json) return false
    return (
      json.example === undefined ||
      (json.schema && !z.fromJSONSchema(json.schema).safeParse(json.example).success)
    )
  })
  assert.deepEqual(
    withoutExample.map(([path]) => path),
    [],
  )
})

test('what has not changed is not sent twice, whatever everybody may read', async () => {
  const plain = pathsOf(scene.app).filter((path) => !/[:*]/.test(path))
  const again: string[] = []
  for (const path of plain) {
    const get = (headers: Record<string, string>) =>
      scene.app.inject({ url: path, headers: { host: 'localhost', ...headers } })
    const first = await get({})
    if (['/set-up', '/outbox'].includes(path)) continue
    // A page with a form is made for one person; where somebody is sent elsewhere, nothing is kept.
    if (first.statusCode !== 200 || /method="post"/.test(first.body)) continue
    const etag = String(first.headers.etag ?? '')
    const second = await get({ 'if-none-match': etag })
    if (etag === '' || second.statusCode !== 304) again.push(path)
  }
  assert.deepEqual(again, [])
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
