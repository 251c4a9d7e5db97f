import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { isRefused } from '../../../kernel/act.ts'
import {
  addConsultation,
  confirmQuestions,
  consultationById,
  plainQuestion,
  questionsOf,
  setQuestions,
  timetableOf,
} from '../index.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

async function added(title: string, more: { closes?: string | null; texts?: string[] } = {}) {
  const { closes = '2027-04-05', texts = ['Do you agree?', 'What else?'] } = more
  const done = await scene.act('daniel', (act) =>
    addConsultation(act, {
      title,
      body: '',
      link: null,
      opens: null,
      closes,
      closesTime: null,
      nations: ['england'],
      summary: '',
      themeIds: [],
      questions: texts.map((text) => plainQuestion(text)),
    }),
  )
  assert.ok(!isRefused(done))
  return { ...done, at: `/consultations/${done.slug}` }
}

test('confirming sets a timetable from the closing date back over Easter', async () => {
  const { id, at } = await added('Easter call', { closes: '2027-04-19' })
  const page = await (await (await scene.as('daniel')).open(`${at}/questions`)).send(
    `${at}/confirmations`,
  )
  assert.match(page.text, /Call.*Draft.*Clearance.*Sign-off.*Submission/)
  const steps = await scene.read((db) => timetableOf(db, id))
  assert.deepEqual(
    steps.map(({ step }) => step),
    ['call', 'draft', 'clearance', 'sign-off', 'submission'],
  )
  assert.equal(steps[0]?.from, '2027-03-10')
  assert.equal(steps.at(-1)?.until, '2027-04-19')
  for (const { from, until } of steps)
    for (const day of [from, until]) assert.ok(!['2027-03-26', '2027-03-29'].includes(day), day)
})

test('without a closing date or a question nothing can be confirmed, and the page says what is missing', async () => {
  const daniel = await scene.as('daniel')
  const open = await added('No end', { closes: null })
  const page = await daniel.open(`${open.at}/questions`)
  assert.match(page.text, /Add the closing date first/)
  assert.ok(!page.forms.includes(`${open.at}/confirmations`))
  const none = await added('No question', { texts: [] })
  assert.match((await daniel.open(`${none.at}/questions`)).text, /nothing to confirm yet/)
  const done = await scene.act('daniel', (act) =>
    confirmQuestions(act, { consultationId: none.id, seenVersion: 0 }),
  )
  assert.deepEqual(done, { refused: 'no-question' })
})

test('nobody confirms a list that changed while they looked', async () => {
  const { id, at } = await added('Changing list')
  const page = await (await scene.as('ruth')).open(`${at}/questions`)
  await scene.act('daniel', (act) =>
    setQuestions(act, { consultationId: id, questions: [plainQuestion('Something else?')] }),
  )
  const refused = await page.send(`${at}/confirmations`)
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Somebody changed this while you were looking/)
  assert.match(refused.text, /Something else\?/)
  const kept = await scene.read((db) => consultationById(db, id))
  assert.equal(kept?.confirmedAt, null)
  assert.match((await refused.send(`${at}/confirmations`)).text, /The questions are confirmed/)
})

test('a question set anew keeps its identity where its words are found again', async () => {
  const { id } = await added('Kept identity')
  const before = await scene.read((db) => questionsOf(db, id))
  const done = await scene.act('daniel', (act) =>
    setQuestions(act, {
      consultationId: id,
      questions: [plainQuestion('What else?', { number: '1' }), plainQuestion('Who pays?')],
    }),
  )
  assert.ok(!isRefused(done))
  assert.deepEqual([done.kept, done.added, done.dropped], [1, 1, 1])
  const now = await scene.read((db) => questionsOf(db, id))
  assert.equal(now[0]?.id, before[1]?.id)
  assert.equal(now[0]?.number, '1')
})

test('an officer of a council confirms nothing, with or without the page', async () => {
  const { id } = await added('Not theirs')
  const done = await scene.act('amara', (act) =>
    confirmQuestions(act, { consultationId: id, seenVersion: 0 }),
  )
  assert.deepEqual(done, { refused: 'not-office' })
})
