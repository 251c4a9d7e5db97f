import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import type { Page, Visitor } from '../../../../tests/visitor.ts'
import { consultationBySlug, questionsOf } from '../index.ts'

let scene: Scene
let daniel: Visitor
before(async () => {
  scene = await setUp()
  daniel = await scene.as('daniel')
})
after(() => scene.close())

const paper = (closes: string, questions: string[]) =>
  `<h1>Harbour dues</h1><p>This consultation opens on 1 March 2027 and closes on ${closes}.</p>${questions
    .map((question, at) => `<p>Question ${at + 1}. ${question}</p>`)
    .join('')}`
const first = paper('5 April 2027', [
  'Do you agree that harbour dues should rise with the length of a boat?',
  'What should a harbour publish about its dues each year?',
  'Do you agree that small boats should pay nothing in winter?',
])
const second = paper('19 April 2027', [
  'Which harbour do you use most often, and how many days a year?',
  'Do you agree that harbour dues should rise with the length of a boat?',
  'What should a harbour publish about its dues and costs each year?',
])

async function give(path: string, action: string, html: string): Promise<Page> {
  const form = (await daniel.open(path)).fields(action, 'The document')
  const document = { name: 'paper.html', mime: 'text/html', bytes: Buffer.from(html) }
  const sent = await daniel.post(action, { ...form, document })
  await scene.runJobs()
  return daniel.open(sent.url)
}

test('a document that came out again shows what changed; questions found again keep what councils said', async () => {
  const check = await give('/consultations/new', '/readings', first)
  const at = check.url.replace('/questions', '')
  const slug = at.split('/').at(-1) as string
  const list = async () => {
    const whole = await scene.read((db) => consultationBySlug(db, slug))
    return scene.read((db) => questionsOf(db, whole?.id ?? ''))
  }
  const old = await list()
  assert.equal(old.length, 3)
  await scene.owner.query(
    `insert into contribution (network_id, id, question_id, gss, revision, text, use, updated_at)
     values ($1, gen_random_uuid(), $2, 'E07000138', 1, 'Lincoln says', 'by-name', now())`,
    [scene.networkId, old[0]?.id],
  )

  const changes = await give(`${at}/readings/new`, `${at}/readings`, second)
  assert.equal(changes.heading, 'What changed')
  assert.match(changes.text, /0 unchanged, 2 reworded or renumbered, 1 new, 1 gone/)
  assert.match(changes.text, /19 April 2027/)
  assert.deepEqual(
    (await list()).map(({ text }) => text),
    old.map(({ text }) => text),
    'nothing is replaced unseen',
  )

  const action = changes.forms[0] as string
  const done = await changes.send(action)
  assert.equal(done.url, `${at}/questions`)
  const now = await list()
  assert.deepEqual(
    now.map(({ number, id }) => [number, old.findIndex((question) => question.id === id)]),
    [
      ['1', -1],
      ['2', 0],
      ['3', 1],
    ],
  )
  assert.match(now[2]?.text ?? '', /dues and costs/)
  assert.match(done.text, /1 question dropped/)
  const { rows } = await scene.owner.query('select question_id from contribution')
  assert.equal(rows[0].question_id, old[0]?.id)
  const whole = await scene.read((db) => consultationBySlug(db, slug))
  assert.equal(whole?.closes, '2027-04-19')
  assert.match(done.html, /Which harbour do you use most often/)
})

test('what is not ticked is left as it was', async () => {
  const check = await give('/consultations/new', '/readings', first)
  const at = check.url.replace('/questions', '')
  const changes = await give(`${at}/readings/new`, `${at}/readings`, second)
  const done = await changes.send(changes.forms[0] as string, {
    reworded: null,
    added: null,
    dropped: null,
    dates: null,
  })
  assert.match(done.text, /3 questions/)
  assert.match(done.text, /5 April 2027/)
  assert.match(done.text, /small boats should pay nothing/)
})

test('changes that were compared with an older list are not taken', async () => {
  const check = await give('/consultations/new', '/readings', first)
  const at = check.url.replace('/questions', '')
  const changes = await give(`${at}/readings/new`, `${at}/readings`, second)
  const question = String(
    (await daniel.open(`${at}/questions`)).fields(`${at}/question-moves`).question,
  )
  const edit = await daniel.open(`${at}/questions?edit=${question}`)
  await edit.send(`${at}/question-edits`, { text: 'A new wording?' })
  const refused = await changes.send(changes.forms[0] as string)
  assert.equal(refused.heading, 'What changed')
  assert.match(refused.text, /Nothing was replaced/)
})
