import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import {
  cast,
  closeAtDeadline,
  frozenResponse,
  type OpenedRound,
  openedRound,
} from '../../../../tests/rounds.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { sha256 } from '../../../kernel/hash.ts'
import { dateValues } from '../../../ui/typed-date.ts'
import { submissionRecord } from '../queries/submission.ts'

let scene: Scene
let start: Date
before(async () => {
  scene = await setUp()
  start = scene.time.now
})
after(() => scene.close())
beforeEach(() => {
  scene.time.now = start
})

/** A version that four of five councils have agreed to, an hour ago. */
async function agreed(title: string): Promise<OpenedRound> {
  const round = await openedRound(scene, title)
  for (const council of ['lincoln', 'exeter', 'norwich', 'wrexham'] as const)
    granted(await cast(scene, round, council))
  granted(await closeAtDeadline(scene, round))
  scene.time.now = new Date(round.closesAt.getTime() + 3_600_000)
  return round
}
const form = (round: OpenedRound) => `/versions/${round.versionId}/submission`
const deed = (round: OpenedRound) => `/versions/${round.versionId}/submissions`
const sent = {
  ...dateValues('day', '2027-03-20'),
  time: '17:30',
  channel: 'email',
  detail: 'as tagged PDF',
  sentTo: 'consultation@transport.example',
  receipt: 'Thank you. Reference 0412.',
}
const recorded = (round: OpenedRound) => scene.read((db) => submissionRecord(db, round.versionId))

test('the office records what was sent; the very bytes are kept, hashed and given back', async () => {
  const round = await agreed('Sent as it is')
  const daniel = await scene.as('daniel')
  const bytes = new TextEncoder().encode('%PDF our own cover sheet\r\n\0ÿ')
  const page = await (await daniel.open(form(round))).send(deed(round), {
    ...sent,
    files: { name: 'cover.pdf', mime: 'application/pdf', bytes },
    receiptFiles: {
      name: 'receipt.html',
      mime: 'text/html',
      bytes: new TextEncoder().encode('<script>'),
    },
  })
  assert.match(page.text, /What was sent/)
  assert.match(page.text, /20 March 2027, 5:30pm GMT/)
  assert.match(page.text, /By e-mail, as tagged PDF/)
  const submission = await recorded(round)
  assert.deepEqual(submission?.files.map(({ kind, name }) => [kind, name]).sort(), [
    ['receipt', 'receipt.html'],
    ['sent', 'cover.pdf'],
    ['sent', 'sent-as-it-is-version-1.odt'],
    ['sent', 'sent-as-it-is-version-1.pdf'],
  ])
  const cover = submission!.files.find(({ name }) => name === 'cover.pdf')!
  const back = await daniel.open(`${form(round)}/files/${cover.id}`)
  assert.deepEqual(new Uint8Array(back.bytes), bytes)
  assert.equal(cover.sha256, sha256(bytes))
  const receipt = submission!.files.find(({ kind }) => kind === 'receipt')!
  const shown = await daniel.open(`${form(round)}/files/${receipt.id}`)
  assert.match(String(shown.headers['content-disposition']), /^attachment/)
  const odt = submission!.files.find(({ name }) => name.endsWith('.odt'))!
  const exported = await daniel.open(`/versions/${round.versionId}/export.odt`)
  assert.equal(sha256(exported.bytes), odt.sha256)
})

test('only what members agreed to is recorded as sent, and only by the office', async () => {
  const frozen = await frozenResponse(scene, 'Not agreed')
  const address = `/versions/${frozen.versionId}/submission`
  const page = await (await scene.as('daniel')).open(address)
  assert.equal(page.status, 403)
  assert.match(page.text, /Members have not agreed to this version/)
  const round = await agreed('Office sends')
  assert.equal((await (await scene.as('amara')).open(form(round))).status, 403)
  const harriet = await scene.as('harriet')
  const token = `/consultations/${round.slug}/contribute/1?council=lincoln`
  const forged = await harriet.post(deed(round), {
    ...(await harriet.open(token)).fields(token),
    ...sent,
  })
  assert.equal(forged.status, 403)
  assert.equal(await recorded(round), null)
})

test('a response is sent once, even by two who record it at the same moment', async () => {
  const round = await agreed('Sent once')
  const pages = await Promise.all(
    (['daniel', 'ruth'] as const).map(async (who) => (await scene.as(who)).open(form(round))),
  )
  const results = await Promise.all(pages.map((page) => page.send(deed(round), sent)))
  assert.deepEqual(results.map(({ status }) => status).sort(), [200, 409])
  for (const { text } of results) assert.match(text, /What was sent/)
  assert.equal((await recorded(round))?.files.length, 2)
})

test('what was sent is told with its day, its way and its files, and errors keep what was typed', async () => {
  const round = await agreed('Told in full')
  const page = await (await scene.as('daniel')).open(form(round))
  const early = await page.send(deed(round), { ...sent, time: '16:59' })
  assert.equal(early.status, 422)
  assert.match(early.text, /Members agreed on 20 March 2027, 5pm GMT/)
  assert.equal(early.fields(deed(round)).receipt, sent.receipt)
  const future = await page.send(deed(round), { ...sent, time: '18:30' })
  assert.match(future.text, /That moment is still to come/)
  const nothing = await page.send(deed(round), { ...sent, formats: null })
  assert.match(nothing.text, /Choose which files were sent/)
  const nowhere = await page.send(deed(round), { ...sent, sentTo: '' })
  assert.match(nowhere.text, /Say to whom it was sent/)
  assert.equal(await recorded(round), null)
})

test('a file of another submission is not given out under this one', async () => {
  const [one, other] = [await agreed('File of one'), await agreed('File of another')]
  const daniel = await scene.as('daniel')
  for (const round of [one, other]) await (await daniel.open(form(round))).send(deed(round), sent)
  const file = (await recorded(one))!.files[0]!
  assert.equal((await daniel.open(`${form(other)}/files/${file.id}`)).status, 404)
  const stranger = await scene.stranger().open(`${form(one)}/files/${file.id}`)
  assert.equal(stranger.heading, 'Sign in')
})
