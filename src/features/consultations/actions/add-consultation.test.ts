import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import type { Filling } from '../../../../tests/visitor.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const typed: Filling = {
  title: 'Night buses: a call for views',
  body: 'Department for Transport',
  link: 'https://www.gov.example/night-buses',
  'opens-day': '1',
  'opens-month': '3',
  'opens-year': '2027',
  'closes-day': '5',
  'closes-month': 'April',
  'closes-year': '2027',
  'closes-time': '11:45pm',
  nations: ['england', 'wales'],
  questions: '1. Do you agree?\n- Yes\n- No\n\nWhat else should we know?',
}
const byHand = '/consultations/new?by=hand'

test('the office types a consultation in, confirms its questions, and members see it', async () => {
  const daniel = await scene.as('daniel')
  const empty = await daniel.open('/consultations')
  assert.match(empty.text, /No consultation has been read yet/)
  const check = await (await daniel.open(byHand)).send('/consultations', typed)
  assert.equal(check.url, '/consultations/night-buses-a-call-for-views/questions')
  assert.match(check.text, /2 questions/)
  assert.match(check.text, /5 April.*11:45pm BST/)

  const amara = await scene.as('amara')
  const early = await amara.open('/consultations/night-buses-a-call-for-views')
  assert.match(early.text, /still checking these questions/)
  assert.ok(!early.links.some((href) => href.endsWith('/grid')))

  const at = '/consultations/night-buses-a-call-for-views'
  const confirmed = await check.send(`${at}/confirmations`)
  assert.equal(confirmed.url, at)
  assert.match(confirmed.text, /The questions are confirmed/)
  const seen = await amara.open(at)
  assert.match(seen.text, /England and Wales/)
  assert.match(seen.text, /What else should we know\?/)
  assert.ok(!seen.links.includes(`${at}/grid`), 'nobody is called yet')
  const office = await (await scene.as('ruth')).open(at)
  assert.ok(office.links.includes(`${at}/call`))
  const list = await amara.open('/consultations')
  assert.match(list.text, /Night buses: a call for views.*5 April 2027 in 4 weeks/)
})

test('a closing date before the opening is said beside the field, and what was typed is kept', async () => {
  const daniel = await scene.as('daniel')
  const wrong = { ...typed, 'closes-month': '2', title: 'Another call' }
  const page = await (await daniel.open(byHand)).send('/consultations', wrong)
  assert.equal(page.status, 422)
  assert.match(page.text, /The closing date is before the opening date/)
  const kept = page.fields('/consultations')
  assert.equal(kept.title, 'Another call')
  assert.deepEqual(kept.nations, ['england', 'wales'])
  assert.equal(kept.questions, typed.questions)
})

test('every wrong field has its own sentence at once', async () => {
  const daniel = await scene.as('daniel')
  const wrong = {
    ...typed,
    title: ' ',
    link: 'gov.uk',
    'opens-day': '31',
    'opens-month': '2',
    'closes-time': 'soon',
    questions: '',
  }
  const page = await (await daniel.open(byHand)).send('/consultations', wrong)
  for (const sentence of [
    /Enter the title/,
    /starts with https/,
    /Enter a day of the calendar/,
    /Enter a time/,
    /Enter at least one question/,
  ])
    assert.match(page.text, sentence)
})

test('a form posted twice makes one consultation and leads to it twice', async () => {
  const daniel = await scene.as('daniel')
  const form = (await daniel.open(byHand)).fields('/consultations')
  const filled = { ...form, ...typed, title: 'Posted twice' }
  const [first, second] = await Promise.all([
    daniel.post('/consultations', filled),
    daniel.post('/consultations', filled),
  ])
  const third = await daniel.post('/consultations', filled)
  assert.equal(first.url, '/consultations/posted-twice/questions')
  assert.equal(second.url, first.url)
  assert.equal(third.url, first.url)
  assert.equal((await daniel.open('/consultations/posted-twice-2')).status, 404)
})

test('two consultations of one name have two addresses', async () => {
  const daniel = await scene.as('daniel')
  const send = async () =>
    (await daniel.open(byHand)).send('/consultations', { ...typed, title: 'Same name' })
  assert.equal((await send()).url, '/consultations/same-name/questions')
  assert.equal((await send()).url, '/consultations/same-name-2/questions')
})

test('five hundred questions are taken and one more is not', async () => {
  const daniel = await scene.as('daniel')
  const many = (number: number) =>
    Array.from({ length: number }, (_, at) => `${at + 1}. Do you agree with rule ${at + 1}?`).join(
      '\n\n',
    )
  const page = await daniel.open(byHand)
  const refused = await page.send('/consultations', { ...typed, questions: many(501) })
  assert.match(refused.text, /Enter at most 500 questions; there are 501/)
  const taken = await page.send('/consultations', { ...typed, questions: many(500) })
  assert.match(taken.text, /500 questions/)
})

test('only the office can add a consultation; a stranger sees none', async () => {
  const amara = await scene.as('amara')
  assert.equal((await amara.open(byHand)).status, 403)
  const form = (await amara.open('/account')).fields('/session-ends')
  const forced = await amara.post('/consultations', { ...typed, _csrf: form._csrf ?? '' })
  assert.equal(forced.status, 403)
  assert.match((await scene.stranger().open('/consultations')).heading, /Sign in/)
})
