import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cast, closeAtDeadline, freeze, openRoundOf } from '../../../tests/rounds.ts'
import { type CalledConsultation, calledConsultation, granted } from '../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import {
  addParagraph,
  freezeVersion,
  recordSubmission,
  saveParagraph,
  setAnswerStance,
  setSummary,
} from '../responses/index.ts'

let scene: Scene
let next: CalledConsultation
let feesParagraph: { id: string; revision: number }
const checkPage = '/consultations/buses-at-night/check'
const freezePage = '/consultations/buses-at-night/versions/new'
const versions = '/consultations/buses-at-night/versions'

before(async () => {
  scene = await setUp()
  await send('Buses after seven', [
    'The fare cap should be set nationally by ministers. Our members need 300 buses a year.',
    'Counties should pay for evening buses.',
    'Late buses help the people who work in hospitals.',
  ])
  next = await calledConsultation(scene, 'Buses at night')
})
after(() => scene.close())

async function draft(title: string, texts: string[], called?: CalledConsultation) {
  const consultation = called ?? (await calledConsultation(scene, title))
  const answers = await scene.read((db) =>
    db
      .selectFrom('answer')
      .select(['id', 'response_id', 'question_id'])
      .where('question_id', 'in', consultation.questionIds)
      .execute(),
  )
  const responseId = answers[0]!.response_id
  await scene.act('daniel', async (act) => {
    granted(await addParagraph(act, { responseId, answerId: null }, 'Dear reader.'))
    for (const [at, text] of texts.entries()) {
      const { id } = answers.find((one) => one.question_id === consultation.questionIds[at])!
      granted(await addParagraph(act, { responseId, answerId: id }, text))
      if (at === 0) granted(await setAnswerStance(act, id, 'agree'))
    }
    granted(await setSummary(act, responseId, ['Buses should run late.'], 0))
  })
  return {
    ...consultation,
    responseId,
    answerOf: (at: number) =>
      answers.find((one) => one.question_id === consultation.questionIds[at])!.id,
  }
}

/** Written, agreed by four of five, sent, and so on record. */
async function send(title: string, texts: string[]) {
  const { id } = await draft(title, texts)
  const { versionId, sha256 } = await freeze(scene, id)
  const round = { versionId, sha256, ...(await openRoundOf(scene, versionId)) }
  for (const council of ['lincoln', 'exeter', 'wrexham', 'norwich'] as const)
    granted(await cast(scene, round, council))
  granted(await closeAtDeadline(scene, round))
  await scene.act('daniel', (act) =>
    recordSubmission(act, {
      versionId,
      sentAt: act.now,
      how: 'By e-mail',
      sentTo: 'consultation@transport.example',
      receipt: '',
      formats: ['odt'],
      files: [],
      receiptFiles: [],
    }).then(granted),
  )
  await scene.runJobs()
}

const paragraphWith = (words: string) =>
  scene.read((db) =>
    db
      .selectFrom('paragraph')
      .select(['id', 'revision'])
      .where('text', 'like', `%${words}%`)
      .orderBy('updated_at', 'desc')
      .executeTakeFirstOrThrow(),
  )

const change = (one: { id: string; revision: number }, text: string) =>
  scene.act('daniel', (act) =>
    saveParagraph(act, { paragraphId: one.id, revision: one.revision, text }).then(granted),
  )

test('before a draft is frozen, what may contradict the record is shown beside it, with its reason', async () => {
  await draft(
    'Buses at night',
    [
      'The fare cap should be set locally. Our members need 450 buses a year.',
      'Counties should pay for evening buses.',
      'Late trains need more staff.',
    ],
    next,
  )
  const ruth = await scene.as('ruth')
  const list = await ruth.open('/consultations/buses-at-night/draft')
  assert.ok(list.links.includes(checkPage))
  const empty = await ruth.open(checkPage)
  assert.match(empty.text, /has not been held against what we said before/)
  const page = await empty.send('/consultations/buses-at-night/checks')
  assert.equal(page.heading, 'Check against the record')
  assert.match(page.text, /2 passages are to be changed, or waved through/)
  assert.match(page.text, /They say the opposite: “locally” here, “ministers” there/)
  assert.match(page.text, /The figures differ: 450 here, 300 there/)
  assert.match(page.html, /<mark[^>]*>450<\/mark>/)
  assert.match(page.text, /Agrees, and may be cited/)
  assert.match(page.text, /Counties should pay for evening buses/)
  assert.match(page.text, /20 March 2027 to the Department for Invented Transport/)
  assert.ok(page.links.includes('/positions/buses-after-seven-question-1'))
})

test('freezing makes the check itself, refuses while a passage is open, and says where to go', async () => {
  const ruth = await scene.as('ruth')
  feesParagraph = await paragraphWith('set locally')
  await change(feesParagraph, 'The fare cap should be set locally. We need 450 buses a year.')
  const page = await ruth.open(freezePage)
  assert.match(page.text, /Freezing first holds this text against what we said before/)
  const refused = await page.send(versions, { note: 'First' })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /2 passages may contradict what we are on record as saying/)
  assert.ok(refused.links.includes(checkPage))
  const beside = await ruth.open('/consultations/buses-at-night/draft/1')
  assert.match(beside.text, /On record already/)
  assert.match(beside.text, /On 20 March 2027 we said: “Our members need 300 buses a year/)
  assert.ok(beside.links.includes(checkPage))
  const frozen = await scene.read((db) => db.selectFrom('response_version').select('id').execute())
  assert.equal(frozen.length, 1, 'only the one that was sent')
})

test('a passage is waved through with a note, which is kept with who, in what capacity, and when', async () => {
  const ruth = await scene.as('ruth')
  const page = await ruth.open(checkPage)
  const link = page.links.find((one) => one.includes('?finding='))!
  const form = await ruth.open(link)
  const silent = await form.send('/consultations/buses-at-night/consistency-notes')
  assert.equal(silent.status, 422)
  assert.match(silent.text, /Say why it may stand/)
  const done = await silent.send('/consultations/buses-at-night/consistency-notes', {
    note: 'The executive changed its mind in May.',
    supersedes: 'yes',
  })
  assert.match(
    done.text,
    /Waved through ?by Ruth Calder, Director, .*: ?The executive changed its mind/,
  )
  assert.match(done.text, /This answer is to take the place of the position/)
  assert.match(done.text, /One passage is to be changed/)
  const again = await form.send('/consultations/buses-at-night/consistency-notes', {
    note: 'Once more',
    _once: '',
  })
  assert.equal(again.status, 422)
  assert.match(again.text, /waved through already/)
})

test('a passage is resolved by changing the text; a check of the older text counts no more', async () => {
  const ruth = await scene.as('ruth')
  const form = await ruth.open(freezePage)
  assert.match(form.text, /One passage may contradict/)
  const now = await paragraphWith('450 buses')
  await change(now, 'The fare cap should be set locally. We need 300 buses a year.')
  const stale = await ruth.open(checkPage)
  assert.match(stale.text, /has changed since it was last checked/)
  const direct = await scene.act('daniel', (act) =>
    freezeVersion(act, { consultationId: next.id, note: '' }),
  )
  assert.deepEqual(direct, { refused: 'not-checked' })
  const checked = await stale.send('/consultations/buses-at-night/checks')
  assert.doesNotMatch(checked.text, /450/)
  assert.ok(checked.links.includes(freezePage) || /One passage is/.test(checked.text))
})

test('who does not write the answers sees neither the check nor its findings', async () => {
  const ruth = await scene.as('ruth')
  const link = (await ruth.open(checkPage)).links.find((one) => one.includes('?finding='))
  for (const path of [checkPage, ...(link ? [link] : [])]) {
    for (const who of ['amara', 'harriet'] as const)
      assert.equal((await (await scene.as(who)).open(path)).status, 403, `${who} ${path}`)
    assert.equal((await scene.stranger().open(path)).heading, 'Sign in')
  }
  const amara = await scene.as('amara')
  const answers = '/consultations/buses-at-night/contribute/1?council=lincoln'
  const { _csrf = '' } = (await amara.open(answers)).fields(answers)
  const finding = link?.split('finding=')[1] ?? ''
  for (const [path, fields] of [
    ['checks', {}],
    ['consistency-notes', { finding, note: 'Let it stand.' }],
  ] as const) {
    const forged = await amara.post(`/consultations/buses-at-night/${path}`, { ...fields, _csrf })
    assert.equal(forged.status, 403, path)
    assert.doesNotMatch(forged.text, /fare cap/)
  }
})

test('once nothing is open the draft is frozen, unless it changed between the check and the freeze', async () => {
  const ruth = await scene.as('ruth')
  let page = await ruth.open(checkPage)
  for (;;) {
    const link = page.links.find((one) => one.includes('?finding='))
    if (!link) break
    page = await (await ruth.open(link)).send('/consultations/buses-at-night/consistency-notes', {
      note: 'Agreed by the executive.',
    })
  }
  assert.match(page.text, /Nothing is open/)
  const form = await ruth.open(freezePage)
  assert.match(form.text, /This text was held against what we said before/)
  const now = await paragraphWith('300 buses')
  await change(now, 'The fare cap should be set locally. We need 900 buses a year.')
  const refused = await form.send(versions, { note: '' })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /One passage may contradict/)
  await change(await paragraphWith('900 buses'), 'The fare cap should be set locally. Thank you.')
  const frozen = await (await ruth.open(freezePage)).send(versions, { note: 'Late buses' })
  assert.match(frozen.url, /\/versions\//)
  assert.match(frozen.text, /is frozen/)
})

test('what became of a position since makes the check stale, and what was withdrawn is shown', async () => {
  const ruth = await scene.as('ruth')
  assert.doesNotMatch((await ruth.open(checkPage)).text, /has changed since/)
  scene.time.now = new Date(scene.time.now.getTime() + 60_000)
  const form = await ruth.open('/positions/buses-after-seven-question-2/withdrawal')
  await form.send('/position-withdrawals', { reason: 'Counties were abolished.' })
  const stale = await ruth.open(checkPage)
  assert.match(stale.text, /the record, has changed since/)
  const page = await stale.send('/consultations/buses-at-night/checks')
  assert.match(page.text, /We no longer say this: it was withdrawn/)
})
