import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import {
  cast,
  closeAtDeadline,
  gssOf,
  type OpenedRound,
  openedRound,
} from '../../../../tests/rounds.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { ballotsOfRound } from '../queries/round.ts'

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

const form = (round: OpenedRound) => `/rounds/${round.roundId}/phone-ballot?council=exeter`
const deed = (round: OpenedRound) => `/rounds/${round.roundId}/phone-ballots`
const kept = (round: OpenedRound) =>
  scene.read((db) => ballotsOfRound(db, round.roundId, gssOf('exeter')))
const filled = {
  spokenWith: 'Cllr Imran Southcott, leader',
  decision: 'endorse',
  confirmed: 'yes',
}

async function logged(title: string, filling: Record<string, string> = {}) {
  const round = await openedRound(scene, title)
  const daniel = await scene.as('daniel')
  const page = await (await daniel.open(form(round))).send(deed(round), { ...filled, ...filling })
  const [ballot] = await kept(round)
  return { round, page, ballot: ballot!, confirmation: `/ballots/${ballot?.id}/confirmation` }
}

test('what the office writes down from a call counts for nothing until the council confirms it', async () => {
  const { round, page, ballot, confirmation } = await logged('By phone')
  assert.match(page.text, /Written down for Exeter/)
  assert.match(page.text, /waits for the council to confirm it/)
  assert.match(page.text, /0 of 5 have decided/)
  const [letter] = await scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', people.imran.email)
      .where('subject', 'like', 'Please confirm%')
      .execute(),
  )
  assert.match(letter?.body ?? '', new RegExp(`http://localhost${confirmation}`))
  const imran = await scene.as('imran')
  assert.match((await imran.open(`/rounds/${round.roundId}`)).text, /Waits for your word/)
  const asked = await imran.open(confirmation)
  assert.equal(asked.heading, 'Confirm for Exeter?')
  const done = await asked.send(`/ballots/${ballot.id}/confirmations`)
  assert.match(done.text, /Confirmed\. It counts now/)
  assert.match(done.text, /1 of 5 has decided/)
  const twice = await asked.send(`/ballots/${ballot.id}/confirmations`)
  assert.equal(twice.status, 200, 'the same form sent twice leads to the same place')
  const { outcome } = granted(await closeAtDeadline(scene, round))
  assert.equal(outcome.counts.endorse, 1)
})

test('an unconfirmed phone ballot never counts, and the ballot before it stands', async () => {
  const round = await openedRound(scene, 'Never confirmed')
  granted(await cast(scene, round, 'exeter', { decision: 'abstain' }))
  const daniel = await scene.as('daniel')
  await (await daniel.open(form(round))).send(deed(round), filled)
  assert.equal((await kept(round)).length, 2)
  const { outcome } = granted(await closeAtDeadline(scene, round))
  assert.deepEqual([outcome.counts.endorse, outcome.counts.abstain], [0, 1])
  assert.deepEqual(outcome.unconfirmed, [gssOf('exeter')])
})

test('the council can decide otherwise, and then there is nothing to confirm', async () => {
  const { round, ballot, confirmation } = await logged('Decided otherwise')
  const imran = await scene.as('imran')
  const open = await imran.open(confirmation)
  granted(await cast(scene, round, 'exeter', { decision: 'abstain' }))
  const page = await open.send(`/ballots/${ballot.id}/confirmations`)
  assert.equal(page.status, 409)
  assert.match(page.text, /The council has cast a newer ballot/)
  const { outcome } = granted(await closeAtDeadline(scene, round))
  assert.deepEqual([outcome.counts.endorse, outcome.counts.abstain], [0, 1])
})

test('nobody confirms after the close, nor for another council, nor without a seat that signs', async () => {
  const { round, ballot, confirmation } = await logged('Who confirms')
  assert.equal((await (await scene.as('harriet')).open(confirmation)).status, 404)
  assert.equal((await (await scene.as('amara')).open(confirmation)).status, 404)
  assert.equal((await scene.stranger().open(confirmation)).heading, 'Sign in')
  const priya = await scene.as('priya')
  const seen = await priya.open(confirmation)
  assert.match(seen.text, /Only the leader can sign for a council/)
  assert.deepEqual(seen.forms, [])
  const imran = await scene.as('imran')
  const asked = await imran.open(confirmation)
  scene.time.now = round.closesAt
  const late = await asked.send(`/ballots/${ballot.id}/confirmations`)
  assert.equal(late.status, 409)
  assert.match(late.text, /Ballots after that do not count/)
})

test('the office says with whom it spoke and that it read the words back; what was typed is kept', async () => {
  const round = await openedRound(scene, 'Read back')
  const daniel = await scene.as('daniel')
  const page = await daniel.open(form(round))
  const bare = await page.send(deed(round), { decision: 'endorse-with-reservation', text: '' })
  assert.equal(bare.status, 422)
  assert.match(bare.text, /Write the council’s reservation/)
  const unread = await page.send(deed(round), { ...filled, confirmed: null })
  assert.equal(unread.status, 422)
  assert.match(unread.text, /Check what will be recorded, then confirm it/)
  assert.equal(unread.fields(deed(round)).spokenWith, filled.spokenWith)
  const unnamed = await page.send(deed(round), { ...filled, spokenWith: ' ' })
  assert.match(unnamed.text, /Say whom you spoke with/)
  assert.deepEqual(await kept(round), [])
})

test('only the office writes ballots down', async () => {
  const round = await openedRound(scene, 'Office alone')
  for (const who of ['imran', 'amara'] as const)
    assert.equal((await (await scene.as(who)).open(form(round))).status, 403)
})
