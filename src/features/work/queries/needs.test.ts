import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type PersonKey, people } from '../../../../tests/people.ts'
import { type CalledConsultation, calledConsultation, granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { newId } from '../../../kernel/ids.ts'
import { networkContext } from '../../../kernel/network.ts'
import { viewerOfPerson } from '../../../kernel/session.ts'
import {
  askForClearance,
  clearContributions,
  defaultConstitution,
  saveContribution,
} from '../../responses/index.ts'
import { countWork, needsOf } from '../index.ts'

let scene: Scene
let called: CalledConsultation
before(async () => {
  scene = await setUp()
  called = await calledConsultation(scene)
})
after(() => scene.close())

async function kinds(who: PersonKey): Promise<string[]> {
  return scene.read(async (db) => {
    const viewer = await viewerOfPerson(db, scene.networkId, scene.personId(who), scene.time.now)
    assert.ok(viewer)
    const needs = await needsOf(db, viewer, scene.time.now)
    const network = await networkContext(scene.database, scene.networkId)
    assert.equal(await countWork(db, viewer, network, scene.time.now), needs.length)
    return needs.map(({ kind }) => kind)
  })
}

async function answer(who: PersonKey, gss: string, questions: readonly string[]) {
  for (const questionId of questions)
    granted(
      await scene.act(who, (act) =>
        saveContribution(act, {
          questionId,
          gss,
          revision: 0,
          said: { stance: 'agree', text: 'Yes.', evidence: [], use: 'by-name' },
        }),
      ),
    )
}

const lincoln = 'E07000138'
const asking = () => ({
  consultationId: called.id,
  gss: lincoln,
  seatId: scene.seatId('neil'),
  note: 'Before Friday, please.',
  baseUrl: 'http://localhost',
  networkName: 'Test Cities',
})

test('a call needs the officer of each council called, and nobody who does not write its answers', async () => {
  assert.deepEqual(await kinds('amara'), ['answer-call'])
  assert.deepEqual(await kinds('neil'), [])
  assert.deepEqual(await kinds('harriet'), [])
  assert.deepEqual(await kinds('daniel'), ['chase-call'])
})

test('the page leads to the first question without an answer, and says how many are left', async () => {
  await answer('amara', lincoln, called.questionIds.slice(0, 2))
  const page = await (await scene.as('amara')).open('/work')
  assert.equal(page.heading, 'My work')
  assert.match(page.text, /One question on Buses after seven is still open/)
  assert.match(page.text, /14 days left/)
  assert.ok(page.links.includes(`/consultations/${called.slug}/contribute/3?council=lincoln`))
})

test('when all is answered the officer is to ask for clearance, then waits, and the holder is to clear', async () => {
  await answer('amara', lincoln, called.questionIds.slice(2))
  assert.deepEqual(await kinds('amara'), ['ask-clearance'])
  granted(await scene.act('amara', (act) => askForClearance(act, asking())))
  assert.deepEqual(await kinds('amara'), [])
  assert.deepEqual(await kinds('neil'), ['clear'])
  const waiting = await (await scene.as('amara')).open('/work')
  assert.match(waiting.text, /Nothing needs you today/)
  assert.match(waiting.text, /Clearance of 3 answers: Buses after seven/)
  assert.match(waiting.text, new RegExp(people.neil.name))
})

test('answers that come back need the officer again, with the words of the portfolio holder', async () => {
  const neil = await scene.as('neil')
  const address = `/consultations/${called.slug}/clearance`
  await (await neil.open(address)).send(`/consultations/${called.slug}/returns?council=lincoln`, {
    words: 'Say more on the hospital.',
  })
  assert.deepEqual(await kinds('amara'), ['mend-answers'])
  assert.match((await (await scene.as('amara')).open('/work')).text, /Say more on the hospital/)
  granted(await scene.act('amara', (act) => askForClearance(act, asking())))
  const shown = await scene.read((db) =>
    db.selectFrom('contribution').select(['id', 'revision']).where('gss', '=', lincoln).execute(),
  )
  granted(
    await scene.act('neil', (act) =>
      clearContributions(act, {
        consultationId: called.id,
        gss: lincoln,
        level: 'portfolio-holder',
        shown: shown.map(({ id, revision }) => ({ contributionId: id, revision })),
        decidedOn: null,
        minuteLink: null,
      }),
    ),
  )
  assert.deepEqual(await kinds('amara'), [])
  assert.deepEqual(await kinds('neil'), [])
})

test('a call that closed with questions open stands as late, and the office is to draft', async () => {
  const before = scene.time.now
  scene.time.now = new Date(before.getTime() + 15 * 86_400_000)
  assert.deepEqual(await kinds('priya'), ['answer-call'])
  const page = await (await scene.as('priya')).open('/work')
  assert.match(page.text, /1 day late/)
  assert.deepEqual(await kinds('daniel'), ['draft'])
  scene.time.now = before
})

test('the calendar holds what is due and the dates of the council', async () => {
  const file = await (await scene.as('priya')).open('/work/calendar.ics')
  assert.match(String(file.headers['content-type']), /text\/calendar/)
  assert.match(file.html, /BEGIN:VEVENT/)
  assert.match(file.html.replaceAll('\r\n ', ''), /SUMMARY:Consultation closes: Buses after seven/)
})

test('a round needs those who may sign for a council that has not decided, and its close is their deadline', async () => {
  const now = scene.time.now
  const [versionId, roundId] = [newId(), newId()]
  const insert = (table: string, values: Record<string, unknown>) =>
    scene.owner.query(
      `insert into ${table} (${Object.keys(values).join(', ')}) values (${Object.keys(values).map((_, at) => `$${at + 1}`)})`,
      Object.values(values),
    )
  const response = await scene.read((db) =>
    db.selectFrom('response').select('id').executeTakeFirstOrThrow(),
  )
  const network_id = scene.networkId
  await insert('response_version', {
    network_id,
    id: versionId,
    response_id: response.id,
    number: 1,
    canonical: '{}',
    sha256: 'x',
    frozen_at: now,
  })
  assert.deepEqual(await kinds('daniel'), ['open-round'])
  await insert('sign_off_round', {
    network_id,
    id: roundId,
    version_id: versionId,
    constitution: JSON.stringify(defaultConstitution),
    opened_at: now,
    closes_at: new Date(now.getTime() + 10 * 86_400_000),
  })
  for (const gss of [lincoln, 'E07000041'])
    await insert('round_council', { network_id, round_id: roundId, gss, nation: 'england' })
  assert.deepEqual(await kinds('harriet'), ['cast-ballot'])
  assert.deepEqual(await kinds('neil'), [])
  assert.deepEqual(await kinds('samir'), [], 'Norwich was not a member when the round opened')
  assert.deepEqual(await kinds('daniel'), ['chase-round'])
  const officer = await (await scene.as('amara')).open('/work')
  assert.match(officer.text, /Lincoln’s decision on version 1/)
  const ballotId = newId()
  await insert('ballot', {
    network_id,
    id: ballotId,
    round_id: roundId,
    gss: lincoln,
    number: 1,
    decision: 'endorse',
    seen_sha256: 'x',
    by_office: true,
    spoken_with: 'Harriet',
    cast_at: now,
  })
  assert.deepEqual(await kinds('harriet'), ['confirm-ballot'])
  await insert('ballot_confirmation', { network_id, ballot_id: ballotId, at: now })
  assert.deepEqual(await kinds('harriet'), [])
  assert.match(
    (await (await scene.as('ruth')).open('/work')).text,
    /sign-off closes in 10 days: Exeter/,
  )
  await insert('ballot', {
    network_id,
    id: newId(),
    round_id: roundId,
    gss: 'E07000041',
    number: 1,
    decision: 'endorse',
    seen_sha256: 'x',
    cast_at: now,
  })
  assert.deepEqual(await kinds('daniel'), [], 'all have decided')
  await scene.owner.query(
    `update sign_off_round set closed_at = $1, outcome = '{"onTheseBallots": "agreed"}' where id = $2`,
    [now, roundId],
  )
  assert.deepEqual(await kinds('daniel'), ['send'])
  const submissionId = newId()
  await insert('submission', {
    network_id,
    id: submissionId,
    version_id: versionId,
    sent_at: now,
    how: 'mail',
    sent_to: 'the department',
    recorded_at: now,
  })
  assert.deepEqual(await kinds('daniel'), ['publish'])
  await insert('published_response', {
    network_id,
    id: newId(),
    version_id: versionId,
    slug: 'buses',
    record: '{}',
    published_at: now,
  })
  assert.deepEqual(await kinds('daniel'), [])
})

test('who holds no seat is told so, and a stranger is asked to sign in', async () => {
  assert.equal((await scene.stranger().open('/work')).heading, 'Sign in')
  const id = newId()
  await scene.owner.query(
    `insert into person (network_id, id, name, email, created_at) values ($1, $2, 'Nobody', 'nobody@network.example', $3)`,
    [scene.networkId, id, scene.time.now],
  )
  const viewer = await scene.read((db) => viewerOfPerson(db, scene.networkId, id, scene.time.now))
  assert.ok(viewer)
  assert.deepEqual(await scene.read((db) => needsOf(db, viewer, scene.time.now)), [])
})
