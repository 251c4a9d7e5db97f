import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Page, TestFile } from '../../../tests/visitor.ts'
import { formats } from '../../documents/write/index.ts'
import { sampleResponse } from '../../documents/write/sample.ts'
import { sha256 } from '../../kernel/hash.ts'
import { dateValues } from '../../ui/typed-date.ts'

let scene: Scene
let sent: TestFile
before(async () => {
  scene = await setUp()
  const bytes = await formats.docx.write(sampleResponse(8))
  sent = { name: 'sent.docx', mime: formats.docx.mime, bytes }
})
after(() => scene.close())

const facts = {
  ...dateValues('sentOn', '2025-11-03'),
  title: 'One fund for transport',
  body: 'Department for Invented Transport',
  signedOff: 'Agreed by the executive',
  signedSource: 'Minutes of 1 November 2025, item 4',
  audience: 'public',
}
const send = async (filling: Record<string, unknown>) =>
  (await (await scene.as('ruth')).open('/past-responses/new')).send('/past-responses', {
    ...facts,
    ...filling,
  } as never)
const confirmations = (page: Page) => `${page.url}/confirmations`
const html = (body: string): TestFile => ({
  name: 'letter.html',
  mime: 'text/html',
  bytes: new TextEncoder().encode(`<!DOCTYPE html><html><body>${body}</body></html>`),
})

test('a past response is read, confirmed answer by answer, and on record with its file and who stood behind it', async () => {
  const page = await send({ file: sent })
  assert.equal(page.heading, 'One fund for transport')
  assert.match(page.text, /8 answers found in/)
  assert.match(page.text, /In the document/)
  assert.equal((await scene.stranger().open('/positions')).text.match(/transport/), null)
  const done = await page.send(confirmations(page), { 'keep-3': null })
  assert.match(done.text, /7 positions put on record/)
  await scene.runJobs()
  await new Promise((go) => setTimeout(go, 2100))
  const stranger = scene.stranger()
  const one = await stranger.open('/positions/one-fund-for-transport-question-2')
  assert.match(one.text, /3 November 2025 to the Department for Invented Transport/)
  assert.match(one.text, /Agreed by the executive ?Source: Minutes of 1 November 2025, item 4/)
  assert.match(one.text, /18 of 26 members agree, 3 have no view, 1 dissents\./)
  assert.match(one.text, /Three things would help:/)
  assert.match(one.html, /id="p2-4"/)
  assert.match(one.text, /Lapses on 3 November 2029/)
  const link = one.links.find((href) => href.endsWith('/file'))!
  assert.equal(sha256((await stranger.open(link)).bytes), sha256(sent.bytes))
  const missing = await stranger.open('/positions/one-fund-for-transport-question-3')
  assert.equal(missing.status, 404)
})

test('what a person mended is what stands on record', async () => {
  const page = await send({
    title: 'Lamps',
    file: html(`<h2>Question 1: Should lamps burn?</h2><p>We agree, until midnight.</p>`),
  })
  const fields = page.fields(confirmations(page))
  assert.equal(fields['stance-1'], 'agree')
  assert.equal(fields['text-1'], '[1.1] We agree, until midnight.')
  await page.send(confirmations(page), {
    'stance-1': 'strongly-agree',
    'text-1': '[1.1] We agree, until one.\n\n[1.2] And *all* winter.',
  })
  const amara = await scene.as('amara')
  const one = await amara.open('/positions/lamps-question-1')
  assert.match(one.text, /strongly agree/)
  assert.match(one.text, /We agree, until one\..*And all winter\./)
})

test('answers are put on record once, and an answer without words or stance is asked about', async () => {
  const page = await send({
    title: 'Twice',
    file: html('<h2>Question 1: Should lamps burn?</h2><p>Always.</p>'),
  })
  const empty = await page.send(confirmations(page), { 'text-1': '' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Write what was said, choose a stance, or leave this answer out/)
  const none = await page.send(confirmations(page), { 'keep-1': null })
  assert.match(none.text, /No answer is kept/)
  await page.send(confirmations(page), { _once: '' })
  const again = await page.send(confirmations(page), { _once: '' })
  assert.match(again.text, /These answers are on record already/)
})

test('a file that cannot be read says why, and what was typed is kept', async () => {
  const bad = async (name: string, bytes: Uint8Array) =>
    send({ file: { name, mime: 'application/octet-stream', bytes } })
  const text = (words: string) => new TextEncoder().encode(words)
  const unknown = await bad('response.exe', new Uint8Array([77, 90, 0, 1, 2, 3]))
  assert.equal(unknown.status, 422)
  assert.match(unknown.text, /response\.exe is not a web page, PDF, Word or OpenDocument file/)
  assert.equal(unknown.fields('/past-responses').title, facts.title)
  assert.match(
    (await bad('cut.docx', sent.bytes.slice(0, 900))).text,
    /is damaged or was cut short/,
  )
  assert.match((await bad('empty.html', text('<html></html>'))).text, /empty/)
  const none = await send({})
  assert.match(none.text, /Choose the file of the response/)
  const future = await send({ file: sent, ...dateValues('sentOn', '2031-01-01') })
  assert.match(future.text, /That day is still to come/)
  const unsourced = await send({ file: sent, signedSource: '' })
  assert.match(unsourced.text, /Say where the sign-off is written down/)
})

test('what is for members stays with members, and what is not confirmed with the office', async () => {
  const page = await send({
    title: 'Quiet words',
    audience: 'members',
    file: html('<h2>Question 1: Should lamps burn?</h2><p>HOLUNDER for ever.</p>'),
  })
  const file = `${page.url}/file`
  const amara = await scene.as('amara')
  assert.equal((await amara.open(page.url)).status, 403)
  assert.equal((await amara.open(file)).status, 404)
  await page.send(confirmations(page))
  assert.equal((await amara.open(file)).status, 200)
  assert.match((await amara.open('/positions')).text, /HOLUNDER/)
  const stranger = scene.stranger()
  assert.equal((await stranger.open(file)).status, 404)
  assert.equal((await stranger.open('/positions/quiet-words-question-1')).status, 404)
  assert.doesNotMatch((await stranger.open('/positions')).html, /HOLUNDER|Quiet words/)
})
