import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import {
  anotherVersion,
  cast,
  closeAtDeadline,
  gssOf,
  type OpenedRound,
  openedRound,
  openRoundOf,
  say,
} from '../../../../tests/rounds.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { ballotsOfRound, wholeRound } from '../queries/round.ts'
import { closeRound } from './close-round.ts'

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

const page = (round: OpenedRound, council: string) => `/rounds/${round.roundId}?council=${council}`
const confirm = (round: OpenedRound, council: string, decision: string) =>
  `/rounds/${round.roundId}/ballot?council=${council}&decision=${decision}`
const deed = (round: OpenedRound, council: string) =>
  `/rounds/${round.roundId}/ballots?council=${council}`
const kept = (round: OpenedRound, council?: 'lincoln' | 'exeter') =>
  scene.read((db) => ballotsOfRound(db, round.roundId, council && gssOf(council)))
const letters = (to: string) =>
  scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', to)
      .orderBy('id')
      .execute(),
  )

test('a leader reads, decides, sees what will be recorded, and signs', async () => {
  const round = await openedRound(scene, 'Signed by Lincoln')
  const harriet = await scene.as('harriet')
  const shown = await harriet.open(page(round, 'lincoln'))
  assert.equal(shown.heading, 'Sign off for Lincoln: Signed by Lincoln')
  assert.match(shown.text, /10 days left to decide/)
  assert.match(shown.text, /In two linesBuses should run after seven\./)
  assert.match(
    shown.text,
    /0 of 5 have decided\. 4 must endorse, with at least one from each nation/,
  )
  const asked = await harriet.open(confirm(round, 'lincoln', 'endorse'))
  assert.equal(asked.heading, 'Endorse for Lincoln?')
  assert.match(asked.text, /Cllr Harriet Harcastle, Leader of the council, Lincoln/)
  const done = await asked.send(deed(round, 'lincoln'))
  assert.match(done.text, /Recorded for Lincoln/)
  assert.match(done.text, /1 of 5 has decided/)
  const [ballot] = await kept(round)
  assert.deepEqual(
    [ballot?.decision, ballot?.seenHash, ballot?.seat, ballot?.number],
    ['endorse', round.sha256, 'leader', 1],
  )
  const [receipt] = (await letters(people.harriet.email)).filter(({ subject }) =>
    subject.startsWith('Recorded'),
  )
  assert.match(receipt?.body ?? '', new RegExp(round.sha256))
  const events = await scene.read((db) =>
    db.selectFrom('event').select(['name', 'gss', 'facts']).orderBy('seq', 'desc').execute(),
  )
  assert.equal(events[0]?.name, 'ballot.cast')
  assert.equal(events[0]?.gss, gssOf('lincoln'))
  assert.doesNotMatch(events[0]?.facts ?? '', /endorse|Harcastle/)
})

test('nobody signs a text that changed under them', async () => {
  const first = await openedRound(scene, 'Changed text')
  const harriet = await scene.as('harriet')
  const asked = await harriet.open(confirm(first, 'lincoln', 'endorse-with-reservation'))
  await closeAtDeadline(scene, first)
  scene.time.now = start
  const newer = await anotherVersion(scene, first, 'One letter more.')
  const round = { ...first, ...(await openRoundOf(scene, newer.versionId)), sha256: newer.sha256 }
  const fields = asked.fields(deed(first, 'lincoln'))
  const page = await harriet.post(deed(round, 'lincoln'), {
    ...fields,
    text: 'Words that took an hour',
  })
  assert.equal(page.status, 409)
  assert.match(page.text, /Nobody signs a text that changed/)
  assert.match(page.text, /Words that took an hour/)
  assert.deepEqual(await kept(round), [])
  const fresh = await harriet.open(confirm(round, 'lincoln', 'endorse'))
  await fresh.send(deed(round, 'lincoln'))
  assert.equal((await kept(round)).length, 1)
})

test('a reservation needs its words, an objection its words and how it shows; what was typed is kept', async () => {
  const round = await openedRound(scene, 'Words needed')
  const harriet = await scene.as('harriet')
  const empty = await (
    await harriet.open(confirm(round, 'lincoln', 'endorse-with-reservation'))
  ).send(deed(round, 'lincoln'))
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Write the council’s reservation/)
  const unshown = await (await harriet.open(confirm(round, 'lincoln', 'object'))).send(
    deed(round, 'lincoln'),
    { text: 'It takes from us.', substantive: 'no' },
  )
  assert.equal(unshown.status, 422)
  assert.match(unshown.text, /Choose how the objection is shown/)
  const again = unshown.fields(deed(round, 'lincoln'))
  assert.deepEqual([again.text, again.substantive], ['It takes from us.', 'no'])
  const done = await unshown.send(deed(round, 'lincoln'), { shown: 'own-letter' })
  assert.match(done.text, /objects to the wording, with a letter of its own/)
  assert.equal((await kept(round)).length, 1)
})

test('a ballot may be replaced until the close; all are kept and the last one counts', async () => {
  const round = await openedRound(scene, 'Second thoughts')
  const harriet = await scene.as('harriet')
  await (await harriet.open(confirm(round, 'lincoln', 'object'))).send(deed(round, 'lincoln'), {
    text: 'FIRST-WORDS',
    shown: 'footnote',
  })
  const asked = await harriet.open(confirm(round, 'lincoln', 'abstain'))
  assert.match(asked.text, /Replaces.*Lincoln objects to the substance, shown as a footnote/)
  const done = await asked.send(deed(round, 'lincoln'))
  assert.match(done.text, /One other ballot, kept.*FIRST-WORDS/)
  const whole = await scene.read((db) => wholeRound(db, round.roundId))
  assert.deepEqual(
    whole?.ballots.map(({ number, decision }) => [number, decision]),
    [
      [1, 'object'],
      [2, 'abstain'],
    ],
  )
  const result = granted(await closeAtDeadline(scene, round))
  assert.equal(result.outcome.counts.abstain, 1)
  assert.equal(result.outcome.counts.object, 0)
})

test('a ballot posted twice is one ballot', async () => {
  const round = await openedRound(scene, 'Twice')
  const harriet = await scene.as('harriet')
  const asked = await harriet.open(confirm(round, 'lincoln', 'endorse'))
  const pages = await Promise.all([
    asked.send(deed(round, 'lincoln')),
    asked.send(deed(round, 'lincoln')),
    asked.send(deed(round, 'lincoln')),
  ])
  assert.deepEqual(
    pages.map((one) => one.status),
    [200, 200, 200],
  )
  const late = await asked.send(deed(round, 'lincoln'))
  assert.equal(late.status, 200)
  assert.equal((await kept(round)).length, 1)
  const receipts = (await letters(people.harriet.email)).filter(
    ({ subject, body }) => subject.startsWith('Recorded') && body.includes('“Twice”'),
  )
  assert.equal(receipts.length, 1)
})

test('of two who sign for one council at the same moment the second is told of the first', async () => {
  const round = await openedRound(scene, 'Two leaders')
  await scene.act(null, async (act) => {
    await act.db
      .insertInto('seat_holding')
      .values({
        network_id: act.networkId,
        id: crypto.randomUUID(),
        seat_id: scene.seatId('harriet'),
        person_id: scene.personId('neil'),
        from_date: addDays(dayOf(act.now), -1),
        until_date: addDays(dayOf(act.now), 5),
      })
      .execute()
  })
  const pages = await Promise.all(
    (['harriet', 'neil'] as const).map(async (who, at) =>
      (await scene.as(who)).open(confirm(round, 'lincoln', at === 0 ? 'endorse' : 'abstain')),
    ),
  )
  const results = await Promise.all(pages.map((one) => one.send(deed(round, 'lincoln'))))
  assert.deepEqual(results.map(({ status }) => status).sort(), [200, 409])
  assert.match(
    results.find(({ status }) => status === 409)?.text ?? '',
    /Somebody else has just decided for Lincoln/,
  )
  assert.equal((await kept(round)).length, 1)
})

test('a seat that ended yesterday signs nothing, and its earlier ballot stays', async () => {
  const round = await openedRound(scene, 'Ended yesterday')
  granted(await cast(scene, round, 'exeter'))
  const imran = await scene.as('imran')
  const asked = await imran.open(confirm(round, 'exeter', 'abstain'))
  await scene.owner.query('update seat_holding set until_date = $1 where person_id = $2', [
    dayOf(scene.time.now),
    scene.personId('imran'),
  ])
  const page = await asked.send(deed(round, 'exeter'))
  assert.equal(page.status, 403)
  assert.match(page.text, /Your seat ended on 10 March 2027/)
  assert.match(page.text, /What you did before stays as it is/)
  assert.equal((await kept(round, 'exeter')).length, 1)
  await scene.owner.query('update seat_holding set until_date = null where person_id = $1', [
    scene.personId('imran'),
  ])
})

test('a ballot after the close is refused, says so, and gives the words back', async () => {
  const round = await openedRound(scene, 'Too late')
  const harriet = await scene.as('harriet')
  const asked = await harriet.open(confirm(round, 'lincoln', 'object'))
  scene.time.now = round.closesAt
  const page = await asked.send(deed(round, 'lincoln'), {
    text: 'LATE-WORDS',
    shown: 'footnote',
  })
  assert.equal(page.status, 409)
  assert.match(page.text, /The round closed on 20 March 2027, 5:00pm GMT/)
  assert.match(page.text, /LATE-WORDS/)
  assert.deepEqual(await kept(round), [])
})

test('only who may sign for the council signs, and only for their own', async () => {
  const round = await openedRound(scene, 'Not theirs to sign')
  const amara = await scene.as('amara')
  const shown = await amara.open(page(round, 'lincoln'))
  assert.deepEqual(shown.forms, [])
  assert.match(shown.text, /Cllr Harriet Harcastle \(Leader of the council\).*can sign for it/)
  assert.equal((await amara.open(confirm(round, 'lincoln', 'endorse'))).status, 403)
  const imran = await scene.as('imran')
  const own = await imran.open(confirm(round, 'exeter', 'endorse'))
  const fields = own.fields(deed(round, 'exeter'))
  for (const council of ['lincoln', 'norwich']) {
    const forged = await imran.post(deed(round, council), fields)
    assert.equal(forged.status, 403)
    assert.match(forged.text, /You hold no seat at/)
  }
  const written = `/consultations/${round.slug}/contribute/1?council=lincoln`
  const forged = await amara.post(deed(round, 'lincoln'), {
    ...(await amara.open(written)).fields(written),
    seen: round.sha256,
    decision: 'endorse',
    confirmed: 'yes',
  })
  assert.match(forged.text, /Only the leader can sign for a council/)
  assert.equal(forged.status, 403)
  assert.deepEqual(await kept(round), [])
})

test('while the round is open a member sees how many have decided, and nobody’s decision but its own', async () => {
  const round = await openedRound(scene, 'Open and secret')
  granted(
    await cast(scene, round, 'exeter', {
      decision: 'object',
      text: 'EXETER-OBJECTS',
      shown: 'footnote',
    }),
  )
  granted(await cast(scene, round, 'wrexham'))
  for (const who of ['harriet', 'amara', 'marcus'] as const) {
    const seen = await (await scene.as(who)).open(`/rounds/${round.roundId}`)
    assert.match(seen.text, /2 of 5 have decided/)
    assert.doesNotMatch(seen.html, /EXETER-OBJECTS|Exeter|Wrexham/)
  }
  const office = await (await scene.as('daniel')).open(`/rounds/${round.roundId}`)
  assert.match(office.text, /EXETER-OBJECTS/)
  assert.match(office.text, /Norwich ?has not decided/)
})

test('the page sets what the council said beside what the text says, and shows it to nobody else', async () => {
  const round = await openedRound(scene, 'Side by side')
  await say(scene, 'amara', 'lincoln', round.questionIds[0]!, 'disagree', 'LINCOLN-DISAGREES')
  const own = await (await scene.as('harriet')).open(page(round, 'lincoln'))
  assert.match(own.text, /Lincoln answered 1 question, 0 cleared/)
  assert.match(own.text, /On one it differs\./)
  assert.match(own.text, /Lincoln disagree, not yet cleared ?The text agree/)
  assert.match(own.text, /LINCOLN-DISAGREES/)
  const other = await (await scene.as('imran')).open(page(round, 'exeter'))
  assert.match(other.text, /Exeter did not answer these questions/)
  assert.doesNotMatch(other.html, /LINCOLN-DISAGREES/)
})

test('a leader sees what changed since they last looked', async () => {
  const first = await openedRound(scene, 'What changed')
  const harriet = await scene.as('harriet')
  assert.doesNotMatch((await harriet.open(page(first, 'lincoln'))).text, /What changed since/)
  await closeAtDeadline(scene, first)
  await anotherVersion(scene, first, 'A second sentence.')
  const newer = await anotherVersion(scene, first, 'A third sentence.')
  const round = { ...first, ...(await openRoundOf(scene, newer.versionId)) }
  const seen = await harriet.open(page(round, 'lincoln'))
  assert.match(
    seen.text,
    /What changed since version 1You saw version 1 on 10 March 2027\. Two places/,
  )
  assert.match(seen.text, /A second sentence/)
  const imran = await (await scene.as('imran')).open(page(round, 'exeter'))
  assert.match(imran.text, /What changed since version 2You have not looked at version 2 here/)
})

test('ballots that race the close are all counted or all refused, never lost', async () => {
  for (let run = 0; run < 5; run++) {
    scene.time.now = start
    const round = await openedRound(scene, `Race ${run}`)
    const councils = ['lincoln', 'exeter', 'norwich', 'southend', 'wrexham'] as const
    const before = new Date(round.closesAt.getTime() - 1)
    scene.time.now = before
    const casting = councils.map((council) => cast(scene, round, council))
    const closing = [0, 1].map(() =>
      new Promise((go) => setTimeout(go, run)).then(() => {
        scene.time.now = new Date(round.closesAt.getTime() + 1)
        return scene.act(null, (act) =>
          closeRound(act, {
            roundId: round.roundId,
            baseUrl: 'http://localhost',
            networkName: 'Test Cities',
          }),
        )
      }),
    )
    const casts = await Promise.all(casting)
    const closed = await Promise.all(closing)
    assert.equal(closed.filter((one) => 'outcome' in one).length, 1, 'closed once')
    const accepted = casts.filter((one) => !('refused' in one)).length
    const whole = await scene.read((db) => wholeRound(db, round.roundId))
    assert.equal(whole?.ballots.length, accepted)
    assert.equal(whole?.outcome?.counts.endorse, accepted)
  }
})

test('a deed that waited while another closed the round does not slip past the close', async () => {
  const round = await openedRound(scene, 'Slow voter')
  for (const council of ['lincoln', 'exeter', 'norwich', 'southend', 'wrexham'] as const) {
    granted(await cast(scene, round, council))
  }
  const early = new Date(start.getTime() + 25 * 3_600_000)
  scene.time.now = early
  const lock = await scene.owner.connect()
  await lock.query('begin')
  await lock.query('select 1 from sign_off_round where id = $1 for update', [round.roundId])
  const waiting = cast(scene, round, 'lincoln', { decision: 'abstain' })
  await new Promise((go) => setTimeout(go, 100))
  await lock.query('update sign_off_round set closed_at = $1, outcome = $2 where id = $3', [
    new Date(early.getTime() + 5),
    '{}',
    round.roundId,
  ])
  await lock.query('commit')
  lock.release()
  assert.deepEqual(await waiting, {
    refused: 'round-closed',
    at: new Date(early.getTime() + 5).toISOString(),
  })
})
