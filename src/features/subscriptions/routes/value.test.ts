import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cast, closeAtDeadline, openedRound } from '../../../../tests/rounds.ts'
import { calledConsultation, granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { setTerms } from '../../../../tests/subscription-terms.ts'
import {
  clearContributions,
  publishResponse,
  recordSubmission,
  saveContribution,
} from '../../responses/index.ts'
import { raiseInvoice } from '../index.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const at = '/members/lincoln/value'
const open = async (who: 'harriet' | 'amara' | 'ruth' | 'jo' | 'neil', path = at) =>
  (await scene.as(who)).open(path)

test('a year without calls is told as such', async () => {
  const page = await open('harriet')
  assert.equal(page.heading, 'Lincoln in 2027')
  assert.match(page.text, /No call went to Lincoln in this year, and no round was held with it/)
  assert.match(
    page.text,
    /Whether government changed anything because of it: outcomes are not recorded/,
  )
})

test('what a council answered, cleared, decided and signed is counted from the records', async () => {
  const round = await openedRound(scene, 'Ferries on Sundays')
  scene.time.now = new Date(scene.time.now.getTime() + 30 * 3_600_000)
  for (const council of ['lincoln', 'exeter', 'norwich', 'wrexham'] as const)
    granted(await cast(scene, round, council))
  granted(await closeAtDeadline(scene, round))
  await scene.act('ruth', async (act) => {
    const { versionId } = round
    const sent = { how: 'By e-mail', sentTo: 'the department', receipt: '', formats: ['pdf'] }
    granted(
      await recordSubmission(act, {
        versionId,
        sentAt: act.now,
        files: [],
        receiptFiles: [],
        ...sent,
        formats: ['pdf'],
      }),
    )
    granted(await publishResponse(act, { versionId, slug: 'ferries', exposureAccepted: true }))
  })
  const call = await calledConsultation(scene, 'Lamps after ten')
  for (const [place, gss] of [
    [0, 'E07000138'],
    [1, 'E07000138'],
    [0, 'E07000041'],
  ] as const)
    granted(
      await scene.act(gss === 'E07000138' ? 'amara' : 'priya', (act) =>
        saveContribution(act, {
          questionId: call.questionIds[place]!,
          gss,
          revision: 0,
          said: { stance: 'agree', text: 'Yes.', evidence: [], use: 'office-only' },
        }),
      ),
    )
  const [first] = await scene.read((db) =>
    db
      .selectFrom('contribution')
      .select(['id', 'revision'])
      .where('gss', '=', 'E07000138')
      .where('question_id', '=', call.questionIds[0]!)
      .execute(),
  )
  await scene.act('amara', async (act) => {
    const shared = act.db.updateTable('contribution').set({ shared_at: act.now })
    await shared.where('gss', '=', 'E07000138').execute()
  })
  granted(
    await scene.act('neil', (act) =>
      clearContributions(act, {
        consultationId: call.id,
        gss: 'E07000138',
        level: 'portfolio-holder',
        shown: [{ contributionId: first!.id, revision: first!.revision }],
        decidedOn: null,
        minuteLink: null,
      }),
    ),
  )
  const page = await open('amara')
  assert.match(page.text, /Lincoln answered \d of 2 calls: \d+ questions?, \d of them cleared/)
  assert.match(page.text, /It decided in 1 of 1 round, within 30 hours/)
  assert.match(page.text, /Its name stands under 1 published response/)
  assert.match(page.text, /Lamps after ten\s*2 of 3\s*1\s*–\s*Not sent yet/)
  assert.match(page.text, /Ferries on Sundays.*Published; Lincoln endorsed/)
})

test('what it paid stands beside it, and another year begins empty', async () => {
  await setTerms(scene)
  await scene.act('ruth', async (act) => {
    const mail = { baseUrl: 'http://localhost', networkName: 'Test Cities' }
    granted(await raiseInvoice(act, { gss: 'E07000138', from: '2026-04-01', ...mail }))
  })
  const page = await open('ruth')
  assert.equal(page.heading, 'Lincoln in 2026–27')
  assert.match(page.text, /£3,000.00, invoice 0001, due/)
  const before = await open('ruth', `${at}?year=2024`)
  assert.match(before.text, /No call went to Lincoln in this year.*No invoice was raised/)
})

test('nobody of another council, and no stranger, sees it', async () => {
  assert.equal((await open('jo')).status, 404)
  assert.equal((await open('neil')).status, 404)
  assert.equal((await scene.stranger().open(at)).heading, 'Sign in')
  assert.equal((await open('amara', '/members/exeter/value')).status, 404)
})
