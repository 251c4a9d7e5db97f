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

test('what is public is data, a table and a feed, and nothing else is, whoever asks', async () => {
  await sentResponse('HOLUNDER for members')
  await scene.runJobs()
  const ruth = await scene.as('ruth')
  assert.match((await ruth.open('/positions')).text, /HOLUNDER/)
  const { positions } = JSON.parse((await ruth.open('/positions.json')).html)
  assert.equal(positions.length, 3)
  assert.equal(positions[0].text, '1.1 Our answer to question 1 is yes, until midnight.')
  assert.equal(positions[0].state, 'made')
  for (const path of ['/positions.csv', '/positions.atom', '/positions.json', '/positions'])
    for (const visitor of [scene.stranger(), ...(path === '/positions' ? [] : [ruth])]) {
      const { html } = await visitor.open(path)
      assert.match(html, /Do you agree that buses should run after seven/, path)
      assert.doesNotMatch(html, /HOLUNDER/i, path)
    }
})

test('the office reaffirms by a decision, and the position stands for another four years', async () => {
  const ruth = await scene.as('ruth')
  const address = '/positions/buses-after-seven-question-2'
  const form = await ruth.open(`${address}/reaffirmation`)
  assert.match(form.text, /You act as ?Director/)
  const wrong = await form.send('/position-reaffirmations', { link: 'minutes, page 4' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Enter a whole web address/)
  const done = await wrong.send('/position-reaffirmations', {
    reason: 'Executive, item 4',
    link: 'https://network.example/minutes',
  })
  assert.match(done.text, /Reaffirmed\. It stands until 30 March 2031/)
  assert.match(done.text, /Ruth Calder, Director/)
  assert.ok(done.links.includes('https://network.example/minutes'))
  const stranger = (await scene.stranger().open(address)).text
  assert.match(stranger, /Reaffirmed 30 March 2027 ?Director/)
  assert.doesNotMatch(stranger, /Ruth/)
})

test('nobody but the office changes what the network stands by', async () => {
  for (const noun of ['reaffirmation', 'supersession', 'withdrawal']) {
    const path = `/positions/buses-after-seven-question-2/${noun}`
    assert.equal((await (await scene.as('harriet')).open(path)).status, 403)
    assert.equal((await scene.stranger().open(path)).heading, 'Sign in')
  }
  const page = await (await scene.as('harriet')).open('/positions/buses-after-seven-question-2')
  assert.ok(!page.links.some((link) => link.endsWith('/withdrawal')))
})

test('what is withdrawn says why, stays readable, and is never said again', async () => {
  const ruth = await scene.as('ruth')
  const address = '/positions/buses-after-seven-question-3'
  const form = await ruth.open(`${address}/withdrawal`)
  const silent = await form.send('/position-withdrawals')
  assert.equal(silent.status, 422)
  assert.match(silent.text, /Say why/)
  await silent.send('/position-withdrawals', { reason: 'The night network has been built.' })
  await new Promise((go) => setTimeout(go, 2100))
  const page = await scene.stranger().open(address)
  assert.match(page.text, /We no longer say this\. Withdrawn: The night network has been built\./)
  assert.match(page.text, /Our answer to question 3 is yes/)
  assert.equal((await ruth.open(`${address}/reaffirmation`)).status, 403)
  const again = await form.send('/position-withdrawals', { reason: 'Again', _once: '' })
  assert.match(again.text, /It was withdrawn/)
})

test('a later position takes the place of an earlier one after both were shown, and each leads to the other', async () => {
  await sentResponse('Buses at night')
  await scene.runJobs()
  const ruth = await scene.as('ruth')
  const address = '/positions/buses-after-seven-question-1'
  const choice = await ruth.open(`${address}/supersession`)
  assert.equal(choice.heading, 'What takes its place?')
  const later = await scene.read((db) =>
    db
      .selectFrom('position')
      .select('id')
      .where('slug', '=', 'buses-at-night-question-1')
      .executeTakeFirstOrThrow(),
  )
  assert.match(choice.html, new RegExp(later.id))
  const compare = await ruth.open(`${address}/supersession?later=${later.id}`)
  assert.match(compare.text, /No longer said/)
  const done = await compare.send('/position-supersessions')
  assert.match(done.text, /Its place was taken by/)
  assert.ok(done.links.includes('/positions/buses-at-night-question-1'))
  const taken = await ruth.open('/positions/buses-at-night-question-1')
  assert.match(taken.text, /Took the place of/)
  const back = await ruth.open(`/positions/buses-at-night-question-1/supersession`)
  assert.doesNotMatch(back.html, /value="[^"]*" .*buses-after-seven-question-1/)
  await new Promise((go) => setTimeout(go, 2100))
  const stranger = await scene.stranger().open(address)
  assert.match(stranger.text, /A later position has taken its place/)
  assert.ok(
    !stranger.html.includes('buses-at-night'),
    'a later one that is not published is not named',
  )
})

test('three months before positions lapse, My work of the office says so, once for a response, and of nobody else', async () => {
  const then = scene.time.now
  const work = async (who: 'ruth' | 'amara') => (await (await scene.as(who)).open('/work')).text
  scene.time.now = new Date('2030-12-10T09:00:00Z')
  assert.doesNotMatch(await work('ruth'), /lapse/)
  scene.time.now = new Date('2031-01-10T09:00:00Z')
  assert.match(await work('ruth'), /Three positions soon lapse: HOLUNDER for members/)
  assert.match(await work('ruth'), /What is not reaffirmed by that day, the network no longer says/)
  assert.doesNotMatch(await work('amara'), /lapse/)
  const list = await (await scene.as('ruth')).open('/positions?state=lapsing')
  assert.match(list.text, /Lapses on 30 March/)
  scene.time.now = then
})

test('a position that nobody reaffirms lapses after its term, and says so', async () => {
  const then = scene.time.now
  scene.time.now = new Date('2031-05-01T09:00:00Z')
  await scene.act(null, (act) => act.enqueue('lapse-positions', {}))
  await scene.act(null, (act) => act.enqueue('lapse-positions', {}))
  await scene.runJobs()
  const page = await scene.stranger().open('/positions/buses-after-seven-question-2')
  assert.match(page.text, /This lapsed on 1 May 2031/)
  const steps = await scene.read((db) =>
    db.selectFrom('position_step').select('kind').where('kind', '=', 'lapsed').execute(),
  )
  assert.equal(steps.length, 7, 'one each: the withdrawn and the superseded do not lapse')
  scene.time.now = then
})
