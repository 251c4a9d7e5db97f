import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { isRefused } from '../../../kernel/act.ts'
import { plainQuestion, type Question, questionsOf } from '../index.ts'
import { addConsultation } from './add-consultation.ts'

let scene: Scene
let at: string
let id: string
before(async () => {
  scene = await setUp()
  const added = await scene.act('daniel', (act) =>
    addConsultation(act, {
      title: 'Bus stops',
      body: '',
      link: null,
      opens: null,
      closes: '2027-04-05',
      closesTime: null,
      nations: [],
      summary: '',
      themeIds: [],
      questions: [
        plainQuestion('Do you agree? And why?', { number: '1', place: 'b2' }),
        plainQuestion('What of shelters?', { number: '2' }),
        plainQuestion('What of benches?', { number: '3' }),
      ],
      blocks: [
        { id: 'b1', kind: 'heading', level: 1, text: 'Bus stops' },
        { id: 'b2', kind: 'paragraph', marker: '1.', text: 'Do you agree? And why?' },
        { id: 'b3', kind: 'paragraph', text: 'Should a stop have a <clock>?' },
      ],
    }),
  )
  assert.ok(!isRefused(added))
  ;[id, at] = [added.id, `/consultations/${added.slug}`]
})
after(() => scene.close())

const list = () => scene.read((db) => questionsOf(db, id))
const texts = async () => (await list()).map(({ number, text }) => `${number ?? '·'} ${text}`)
const named = async (number: string) =>
  (await list()).find((question) => question.number === number) as Question

test('a question is edited beside its source, with its answers, parts and place in the list', async () => {
  const daniel = await scene.as('daniel')
  const { id: question } = await named('2')
  const page = await daniel.open(`${at}/questions?edit=${question}`)
  const done = await page.send(`${at}/question-edits`, {
    text: 'Should shelters be lit?',
    options: 'Yes\nNo',
    followUp: 'Please explain',
    'part-0-label': '(a)',
    'part-0-text': 'At night?',
    'part-0-options': 'Always\nOften\nNever',
    shortTitle: 'Shelters',
    position: '3',
  })
  assert.equal(done.status, 200)
  assert.match(done.text, /The question is saved/)
  const changed = await named('2')
  assert.equal(changed.id, question)
  assert.deepEqual([changed.type, changed.options], ['yes-no', ['Yes', 'No']])
  assert.deepEqual(changed.parts[0], {
    label: '(a)',
    text: 'At night?',
    type: 'choice',
    options: ['Always', 'Often', 'Never'],
    multiple: false,
  })
  assert.deepEqual(await texts(), [
    '1 Do you agree? And why?',
    '3 What of benches?',
    '2 Should shelters be lit?',
  ])
})

test('a question without words, or with one answer only, is not saved; what was typed is kept', async () => {
  const daniel = await scene.as('daniel')
  const { id: question } = await named('3')
  const page = await daniel.open(`${at}/questions?edit=${question}`)
  const wrong = await page.send(`${at}/question-edits`, {
    text: ' ',
    options: 'Only one',
    section: 'Comfort',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Enter the words of the question/)
  assert.match(wrong.text, /at least two answers/)
  assert.equal(wrong.fields(`${at}/question-edits`).section, 'Comfort')
})

test('two people in the office never overwrite each other unseen: the second sees both', async () => {
  const [daniel, ruth] = [await scene.as('daniel'), await scene.as('ruth')]
  const { id: question } = await named('3')
  const edit = `${at}/questions?edit=${question}`
  const [first, second] = [await daniel.open(edit), await ruth.open(edit)]
  await first.send(`${at}/question-edits`, { text: 'What of wooden benches?' })
  const clash = await second.send(`${at}/question-edits`, { text: 'What of iron benches?' })
  assert.equal(clash.status, 409)
  assert.match(clash.text, /Daniel Osei changed this question/)
  assert.match(clash.text, /wooden/)
  assert.equal(clash.fields(`${at}/question-edits`).text, 'What of iron benches?')
  assert.equal((await named('3')).text, 'What of wooden benches?')
  const both = await clash.send(`${at}/question-edits`, { text: 'What of wooden or iron benches?' })
  assert.equal(both.status, 200)
  assert.equal((await named('3')).text, 'What of wooden or iron benches?')
})

test('each question links to its place in the document and the document links back', async () => {
  const page = await (await scene.as('daniel')).open(`${at}/questions`)
  const { id: question } = await named('1')
  assert.ok(page.links.includes('#place-b2'))
  assert.match(page.html, /id="place-b2"/)
  assert.ok(page.links.includes(`#question-${question}`))
  assert.ok(!page.html.includes('<clock>'))
})

test('a paragraph of the document becomes a question after those that start above it', async () => {
  const daniel = await scene.as('daniel')
  const page = await daniel.open(`${at}/questions?add=b3`)
  const done = await page.send(`${at}/questions`)
  assert.match(done.text, /The question is added/)
  const added = (await list()).find(({ place }) => place === 'b3')
  assert.equal(added?.text, 'Should a stop have a <clock>?')
  assert.equal(added?.position, 2)
})

test('questions are split, merged, moved, dropped and put back, and keep who they are', async () => {
  const daniel = await scene.as('daniel')
  const first = await named('1')
  let page = await daniel.open(`${at}/questions?split=${first.id}`)
  page = await page.send(`${at}/question-splits`, { at: 'text-14' })
  assert.match(page.text, /split in two/)
  assert.deepEqual((await texts()).slice(0, 2), ['1 Do you agree?', '· And why?'])
  assert.equal((await named('1')).id, first.id)

  const deed = async (noun: string, number: string, more = {}) => {
    const open = await daniel.open(`${at}/questions`)
    const { id: question } = await named(number)
    const form = formOf(open, question)
    return daniel.post(`${at}/${noun}`, { ...form, ...more })
  }
  const formOf = (open: Awaited<ReturnType<typeof daniel.open>>, question: string) => {
    const match = new RegExp(
      `value="${question}"/?><input type="hidden" name="seen" value="(\\w+)"`,
    ).exec(open.html)
    const next = new RegExp(
      `value="${match?.[1]}"/?><input type="hidden" name="nextSeen" value="(\\w+)"`,
    ).exec(open.html)
    return {
      ...open.fields(`${at}/question-moves`),
      question,
      seen: match?.[1] ?? '',
      nextSeen: next?.[1] ?? '',
    }
  }
  await deed('question-mergers', '1')
  assert.equal((await texts())[0], '1 Do you agree?\nAnd why?')
  await deed('question-moves', '1', { direction: 'down' })
  assert.equal((await texts())[1], '1 Do you agree?\nAnd why?')
  await deed('question-moves', '1', { direction: 'up' })
  assert.equal((await texts())[0], '1 Do you agree?\nAnd why?')
  const dropped = await deed('question-drops', '1')
  assert.ok(!(await texts()).some((text) => text.startsWith('1 ')))
  const back = await dropped.send(`${at}/question-restorations`, { question: first.id })
  assert.match(back.text, /back in the list/)
  assert.equal((await named('1')).id, first.id)
})

test('a deed on a question that changed since it was shown is not done, and says so', async () => {
  const daniel = await scene.as('daniel')
  const question = await named('3')
  const form = (await daniel.open(`${at}/questions`)).fields(`${at}/question-moves`)
  const page = await daniel.post(`${at}/question-drops`, {
    ...form,
    question: question.id,
    seen: 'old',
  })
  assert.equal(page.status, 409)
  assert.match(page.text, /Nothing was changed by you/)
  assert.equal((await named('3')).id, question.id)
})

test('a merger that would hide what a council said is refused', async () => {
  const [first, second] = (await list()) as [Question, Question]
  await scene.owner.query(
    `insert into contribution (network_id, id, question_id, gss, revision, text, use, updated_at)
     values ($1, gen_random_uuid(), $2, 'E07000138', 1, 'Lincoln says', 'by-name', now())`,
    [scene.networkId, second.id],
  )
  const daniel = await scene.as('daniel')
  const page = await daniel.open(`${at}/questions`)
  const form = page.fields(`${at}/question-moves`)
  assert.equal(form.question, first.id)
  const done = await daniel.post(`${at}/question-mergers`, form)
  assert.equal(done.status, 409)
  assert.match(done.text, /Councils have already answered the second/)
  assert.ok((await list()).some(({ id: kept }) => kept === second.id))
})

test('a question of another consultation, an officer and a stranger change nothing', async () => {
  const amara = await scene.as('amara')
  assert.equal((await amara.open(`${at}/questions`)).status, 403)
  const daniel = await scene.as('daniel')
  const form = (await daniel.open(`${at}/questions`)).fields(`${at}/question-moves`)
  const elsewhere = await daniel.post('/consultations/nowhere/question-drops', form)
  assert.equal(elsewhere.status, 404)
})
