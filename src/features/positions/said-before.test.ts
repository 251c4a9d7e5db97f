import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cast, closeAtDeadline, freeze, openedRound, openRoundOf } from '../../../tests/rounds.ts'
import { type CalledConsultation, calledConsultation, granted } from '../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import { addParagraph, recordSubmission, setSummary } from '../responses/index.ts'

type Agreed = Parameters<typeof closeAtDeadline>[1] & { versionId: string; sha256: string }

let scene: Scene
let next: CalledConsultation
let answerId: string
before(async () => {
  scene = await setUp()
  await sendAgreed(await openedRound(scene, 'Buses after seven'))
  next = await calledConsultation(scene, 'Buses at night')
  await scene.runJobs()
  const answer = await scene.read((db) =>
    db
      .selectFrom('answer')
      .select('id')
      .where('question_id', '=', next.questionIds[0]!)
      .executeTakeFirstOrThrow(),
  )
  answerId = answer.id
})
after(() => scene.close())

/** Agreed by four of five, and recorded as sent. */
async function sendAgreed(round: Agreed) {
  for (const council of ['lincoln', 'exeter', 'wrexham', 'norwich'] as const)
    granted(await cast(scene, round, council))
  granted(await closeAtDeadline(scene, round))
  await scene.act('daniel', (act) =>
    recordSubmission(act, {
      versionId: round.versionId,
      sentAt: act.now,
      how: 'By e-mail',
      sentTo: 'consultation@transport.example',
      receipt: '',
      formats: ['odt'],
      files: [],
      receiptFiles: [],
    }).then(granted),
  )
}

const record = () => `/answers/${answerId}/record`

test('beside a question, the drafter reads what the network has said on it before, with stance, day and state', async () => {
  const ruth = await scene.as('ruth')
  const draft = await ruth.open('/consultations/buses-at-night/draft/1')
  assert.ok(draft.links.includes(record()))
  const page = await ruth.open(record())
  assert.equal(page.heading, 'What we have said before')
  assert.match(page.text, /20 March 2027 to the Department for Invented Transport/)
  assert.match(page.text, / agree ?Stands/)
  assert.match(page.text, /Stands/)
  assert.match(page.text, /Our answer to question 1 is yes, until midnight\./)
})

test('a paragraph that is used again stands in the draft word for word, with its origin', async () => {
  const ruth = await scene.as('ruth')
  const page = await ruth.open(record())
  const draft = await page.send(`/answers/${answerId}/reuses`)
  assert.match(draft.url, /\/consultations\/buses-at-night\/draft\/1/)
  assert.match(draft.text, /Our answer to question \d is yes, until midnight\./)
  assert.match(draft.text, /Taken from what we said on 20 March 2027/)
  const again = await ruth.open(record())
  assert.match(again.text, /In the draft/)
})

test('what was withdrawn cannot be used again, even by a form that was open before', async () => {
  const ruth = await scene.as('ruth')
  const page = await ruth.open(record())
  const { position } = page.fields(`/answers/${answerId}/reuses`)
  const { slug } = await scene.read((db) =>
    db
      .selectFrom('position')
      .select('slug')
      .where('id', '=', String(position))
      .executeTakeFirstOrThrow(),
  )
  await (await ruth.open(`/positions/${slug}/withdrawal`)).send('/position-withdrawals', {
    reason: 'Built.',
  })
  const refused = await page.send(`/answers/${answerId}/reuses`, { _once: '' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Nothing was added/)
  assert.match(refused.text, /it was withdrawn/)
})

test('those who do not draft read no record beside a draft, and put nothing into it', async () => {
  assert.equal((await (await scene.as('amara')).open(record())).status, 403)
  assert.equal((await scene.stranger().open(record())).heading, 'Sign in')
  const ruth = await scene.as('ruth')
  const fields = (await ruth.open(record())).fields(`/answers/${answerId}/reuses`)
  const amara = await scene.as('amara')
  const { _csrf = '' } = (
    await amara.open('/consultations/buses-at-night/contribute/1?council=lincoln')
  ).fields('/consultations/buses-at-night/contribute/1?council=lincoln')
  const forged = await amara.post(`/answers/${answerId}/reuses`, { ...fields, _csrf })
  assert.equal(forged.status, 403)
  assert.match(forged.text, /Only the network office/)
})

test('once the new answer is sent, its position says where a paragraph was said first', async () => {
  const { responseId } = await scene.read((db) =>
    db
      .selectFrom('answer')
      .select('response_id as responseId')
      .where('id', '=', answerId)
      .executeTakeFirstOrThrow(),
  )
  await scene.act('daniel', (act) => setSummary(act, responseId, ['One.'], 0).then(granted))
  const answers = await scene.read((db) =>
    db.selectFrom('answer').select('id').where('response_id', '=', responseId).execute(),
  )
  await scene.act('daniel', async (act) => {
    for (const { id } of answers)
      granted(await addParagraph(act, { responseId, answerId: id }, 'And more.'))
    granted(await addParagraph(act, { responseId, answerId: null }, 'Dear reader.'))
  })
  const frozen = await freeze(scene, next.id)
  const round = { ...frozen, ...(await openRoundOf(scene, frozen.versionId)) }
  await sendAgreed(round)
  await scene.runJobs()
  const page = await (await scene.as('amara')).open('/positions/buses-at-night-question-1')
  assert.match(page.text, /First said on 20 March 2027, in paragraph 1\.1/)
  assert.match(page.text, /1\.2And more\./)
})
