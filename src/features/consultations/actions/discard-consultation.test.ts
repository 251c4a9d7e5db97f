import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { isRefused } from '../../../kernel/act.ts'
import { addConsultation, plainQuestion } from '../index.ts'
import { discardConsultation } from './discard-consultation.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

test('a reading nobody wants is discarded, its file is kept, and it can be made a consultation again', async () => {
  const daniel = await scene.as('daniel')
  const form = (await daniel.open('/consultations/new')).fields('/readings', 'The document')
  const html = '<h1>Piers</h1><p>Question 1. Do you agree with the new rule for piers?</p>'
  const document = { name: 'piers.html', mime: 'text/html', bytes: Buffer.from(html) }
  const sent = await daniel.post('/readings', { ...form, document })
  await scene.runJobs()
  const check = await daniel.open(sent.url)
  const at = check.url.replace('/questions', '')
  const page = await daniel.open(`${at}/discard`)
  assert.match(page.text, /1 file and what was read there/)
  const list = await page.send(`${at}/discards`)
  assert.equal(list.url, '/consultations')
  assert.equal((await daniel.open(at)).status, 404)
  const reading = await daniel.open(sent.url)
  assert.equal(reading.heading, 'This reading was discarded')
  const again = await reading.send(`${sent.url}/consultations`)
  assert.match(again.text, /Do you agree with the new rule for piers\?/)
})

test('what is confirmed or answered stays on the record', async () => {
  const added = await scene.act('daniel', (act) =>
    addConsultation(act, {
      title: 'Quays',
      body: '',
      link: null,
      opens: null,
      closes: '2027-04-19',
      closesTime: null,
      nations: [],
      summary: '',
      themeIds: [],
      questions: [plainQuestion('Do you agree?')],
    }),
  )
  assert.ok(!isRefused(added))
  const daniel = await scene.as('daniel')
  const at = `/consultations/${added.slug}`
  const page = await daniel.open(`${at}/discard`)
  await (await daniel.open(`${at}/questions`)).send(`${at}/confirmations`)
  const refused = await page.send(`${at}/discards`)
  assert.equal(refused.status, 409)
  assert.match(refused.text, /stays on the record/)
  assert.deepEqual(await scene.act('amara', (act) => discardConsultation(act, added.id)), {
    refused: 'not-office',
  })
})

test('a second consultation of one title warns that it may be the same come out again', async () => {
  const daniel = await scene.as('daniel')
  const give = async () => {
    const form = (await daniel.open('/consultations/new')).fields('/readings', 'The document')
    const html = '<h1>Groynes</h1><p>Question 1. Do you agree with the new rule for groynes?</p>'
    const document = { name: 'groynes.html', mime: 'text/html', bytes: Buffer.from(html) }
    const sent = await daniel.post('/readings', { ...form, document })
    await scene.runJobs()
    return daniel.open(sent.url)
  }
  assert.doesNotMatch((await give()).text, /here already/)
  assert.match((await give()).text, /A consultation of this title is here already/)
})
