import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cast, closeAtDeadline, type OpenedRound, openedRound } from '../../../tests/rounds.ts'
import { granted } from '../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import { publishResponse, recordSubmission } from '../responses/index.ts'

let scene: Scene
let sent: OpenedRound
before(async () => {
  scene = await setUp()
  sent = await sentResponse('Buses after seven')
  await scene.runJobs()
})
after(() => scene.close())

/** Agreed by four of five and recorded as sent. */
async function sentResponse(title: string): Promise<OpenedRound> {
  const round = await openedRound(scene, title)
  for (const council of ['lincoln', 'exeter', 'wrexham', 'norwich'] as const)
    granted(await cast(scene, round, council))
  granted(await closeAtDeadline(scene, round))
  granted(
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
      }),
    ),
  )
  return round
}

const list = async (visitor = scene.stranger()) => (await visitor.open('/positions')).text

test('every answer that was sent is a position, with its stance, its day and its paragraphs, word for word', async () => {
  const amara = await scene.as('amara')
  const page = await amara.open('/positions')
  assert.match(page.text, /Do you agree that buses should run after seven\?/)
  assert.match(page.text, /Who should pay for them\?/)
  assert.match(page.text, /20 March 2027 to the Department for Invented Transport/)
  const one = await amara.open('/positions/buses-after-seven-question-1')
  assert.equal(one.status, 200)
  assert.equal(one.heading, 'Do you agree that buses should run after seven?')
  assert.match(one.text, /Our answer to question 1 is yes, until midnight\./)
  assert.match(one.html, /id="p1-1"/)
  assert.match(one.text, /4 of 5 members signed on 20 March 2027/)
  assert.match(one.text, /Lapses on 20 March 2031 unless it is reaffirmed/)
  const kept = await scene.read((db) =>
    db
      .selectFrom('position')
      .select(['source_sha256', 'stance', 'question_id'])
      .orderBy('place')
      .execute(),
  )
  assert.equal(kept.length, 3)
  assert.equal(kept[0]!.source_sha256, sent.sha256)
  assert.equal(kept[0]!.stance, 'agree')
  assert.deepEqual(
    kept.map(({ question_id }) => question_id),
    sent.questionIds,
  )
})

test('what was sent is kept once, however often the job runs', async () => {
  await scene.act(null, (act) => act.enqueue('record-positions', {}))
  await scene.act(null, (act) => act.enqueue('record-positions', {}))
  await scene.runJobs()
  const kept = await scene.read((db) => db.selectFrom('position').select('id').execute())
  assert.equal(kept.length, 3)
})

test('a stranger reads a position once its response is published, and before knows nothing of it', async () => {
  const address = '/positions/buses-after-seven-question-1'
  assert.equal((await scene.stranger().open(address)).status, 404)
  assert.doesNotMatch(await list(), /buses/i)
  assert.match(await list(), /Nothing is on record yet/)
  granted(
    await scene.act('daniel', (act) =>
      publishResponse(act, { versionId: sent.versionId, slug: 'buses', exposureAccepted: false }),
    ),
  )
  await scene.runJobs()
  await new Promise((go) => setTimeout(go, 2100))
  assert.match(await list(), /Do you agree that buses should run after seven\?/)
  const page = await scene.stranger().open(address)
  assert.equal(page.status, 200)
  assert.match(page.text, /4 of 5 members sign\./)
  assert.doesNotMatch(page.text, /Harriet|Daniel|consultation@transport/)
  const found = await scene.read((db) =>
    db.selectFrom('findable').select('audience').where('kind', '=', 'position').execute(),
  )
  assert.deepEqual([...new Set(found.map(({ audience }) => audience))], ['public'])
})
