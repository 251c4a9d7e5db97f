import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  addAuthority,
  closeNow,
  letterTo,
  putForward,
  seatExecutive,
  sentApplication,
  voteAs,
} from '../../../../tests/joining.ts'
import { people } from '../../../../tests/people.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { ballotsOf, decisionById } from '../queries/decision.ts'

let scene: Scene
let applicationId: string
let joins: string
let start: Date
before(async () => {
  scene = await setUp()
  start = scene.time.now
  await seatExecutive(scene)
  await addAuthority(scene, 'E06000022', 'Bath and North East Somerset', { people: 193_400 })
  applicationId = await sentApplication(scene, 'E06000022')
  joins = addDays(dayOf(start), 40)
})
after(() => scene.close())

const page = (id: string) => `/admissions/${id}`
const deed = (id: string) => `/admissions/${id}/ballots`
const confirm = (id: string, said: string) => `/admissions/${id}/ballot?decision=${said}`
const ballots = (id: string) => scene.read((db) => ballotsOf(db, id))

test('the chair reads one page, decides, and the office sees how it stands', async () => {
  const id = await putForward(scene, [applicationId], joins)
  assert.ok((await letterTo(scene, people.harriet.email)).body.includes(page(id)))
  const harriet = await scene.as('harriet')
  assert.match((await harriet.open('/work')).text, /Decide: Admit Bath and North East Somerset/)
  const shown = await harriet.open(page(id))
  assert.equal(shown.heading, 'Admit Bath and North East Somerset')
  assert.match(shown.text, /You decide as Chair of Test Cities/)
  assert.match(shown.text, /193,400/)
  assert.match(shown.text, /0 of 3 have decided\. 2 must endorse\./)
  const asked = await harriet.open(confirm(id, 'endorse'))
  assert.match(asked.text, /Chair of Test Cities endorses/)
  const done = await asked.send(deed(id))
  assert.match(done.text, /Recorded\. A receipt is on its way/)
  assert.match(done.text, /1 of 3 has decided/)
  assert.doesNotMatch((await harriet.open('/work')).text, /Decide: Admit/)
  const office = await (await scene.as('daniel')).open(page(id))
  assert.match(office.text, /Chair of Test Cities.*endorses/)
  await closeNow(scene, id)
  scene.time.now = start
})

test('nobody outside the executive and the office finds a decision', async () => {
  const id = await putForward(scene, [applicationId], joins)
  for (const who of ['amara', 'gwilym'] as const)
    assert.equal((await (await scene.as(who)).open(page(id))).status, 404)
  assert.equal((await scene.stranger().open(page(id))).heading, 'Sign in')
  const gwilym = await scene.as('gwilym')
  const harriet = await scene.as('harriet')
  const fields = (await harriet.open(confirm(id, 'endorse'))).fields(deed(id))
  const account = await gwilym.open('/account')
  const refused = await gwilym.post(deed(id), {
    ...fields,
    _csrf: account.fields(account.forms[0]!)._csrf!,
  })
  assert.equal(refused.status, 403)
  assert.deepEqual(await ballots(id), [])
  await closeNow(scene, id)
  scene.time.now = start
})

test('nobody decides on a dossier that changed under them; the words that were typed are shown', async () => {
  const first = await putForward(scene, [applicationId], joins)
  const harriet = await scene.as('harriet')
  const asked = await harriet.open(confirm(first, 'endorse-with-reservation'))
  const fields = asked.fields(deed(first))
  await closeNow(scene, first)
  scene.time.now = start
  const second = await putForward(scene, [applicationId], addDays(joins, 1))
  const refused = await harriet.post(deed(second), { ...fields, text: 'An hour of words' })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Nobody decides on a text that changed under them/)
  assert.match(refused.text, /An hour of words/)
  assert.deepEqual(await ballots(second), [])
  await closeNow(scene, second)
  scene.time.now = start
})

test('a reservation needs its words; a ballot may be replaced, and all are kept', async () => {
  const id = await putForward(scene, [applicationId], joins)
  const imran = await scene.as('imran')
  const empty = await (await imran.open(confirm(id, 'endorse-with-reservation'))).send(deed(id))
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Write the reservation/)
  const said = await empty.send(deed(id), { text: 'With care' })
  assert.match(said.text, /endorses with a reservation/)
  const twice = await (await imran.open(confirm(id, 'abstain'))).send(deed(id))
  assert.match(twice.text, /1 earlier ballot is kept/)
  assert.deepEqual(
    (await ballots(id)).map(({ decision }) => decision),
    ['endorse-with-reservation', 'abstain'],
  )
  const late = await imran.open(confirm(id, 'object'))
  await closeNow(scene, id)
  const refused = await late.send(deed(id), { text: 'Too late' })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /This decision closed on/)
  scene.time.now = start
})

test('an application is in one running decision at most, also where two of the office ask at once', async () => {
  const joined = addDays(joins, 3)
  const asked = await Promise.allSettled([
    putForward(scene, [applicationId], joined),
    putForward(scene, [applicationId], joined),
  ])
  assert.deepEqual(asked.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  const id = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))[0]!
  await closeNow(scene, id)
  scene.time.now = start
})

test('of the last two who decide at once, one sets the early close', async () => {
  const id = await putForward(scene, [applicationId], joins)
  await voteAs(scene, id, 'harriet', 'endorse')
  await Promise.all([voteAs(scene, id, 'imran', 'endorse'), voteAs(scene, id, 'samir', 'abstain')])
  scene.time.now = new Date(start.getTime() + 25 * 3_600_000)
  await scene.runJobs()
  const decision = await scene.read((db) => decisionById(db, id, scene.time.now))
  assert.ok(decision?.closedAt, 'closed a day after the last word, days before its deadline')
  assert.ok(decision.closedAt < decision.closesAt)
  scene.time.now = start
})

test('a ballot against the close: either it counts, or it is refused', async () => {
  const other = 'E07000178'
  await addAuthority(scene, other, 'Oxford')
  const id = await putForward(scene, [await sentApplication(scene, other)], joins)
  await voteAs(scene, id, 'harriet', 'endorse')
  const imran = await scene.as('imran')
  const asked = await imran.open(confirm(id, 'endorse'))
  const [ballot] = await Promise.all([asked.send(deed(id)), closeNow(scene, id)])
  const decision = await scene.read((db) => decisionById(db, id, scene.time.now))
  const cast = decision!.ballots.length
  assert.equal(cast, ballot.status === 409 ? 1 : 2)
  const row = await scene.read((db) =>
    db
      .selectFrom('admission_decision')
      .select('outcome')
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )
  const { counts } = row.outcome as { counts: { endorse: number } }
  assert.equal(counts.endorse, cast)
  scene.time.now = start
})

test('the office reminds those who have not decided, and nobody twice within the days that the constitution keeps free', async () => {
  await addAuthority(scene, 'E07000008', 'Cambridge')
  const id = await putForward(scene, [await sentApplication(scene, 'E07000008')], joins)
  await voteAs(scene, id, 'harriet', 'endorse')
  const office = await scene.as('daniel')
  const remind = async () => (await office.open(page(id))).send(`${page(id)}/reminders`)
  assert.match((await remind()).text, /Nobody was reminded/)
  scene.time.now = new Date(start.getTime() + 4 * 86_400_000)
  assert.match((await remind()).text, /Reminded by mail: 2 seats/)
  assert.match((await letterTo(scene, people.samir.email)).subject, /Your decision is wanted by/)
  assert.doesNotMatch((await letterTo(scene, people.harriet.email)).subject, /wanted/)
  assert.match((await remind()).text, /Nobody was reminded/)
  scene.time.now = start
})
