import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import { anotherVersion, frozenResponse, leaders } from '../../../../tests/rounds.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { dateValues } from '../../../ui/typed-date.ts'
import { recordReached } from './record-reached.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const days = (many: number) => dateValues('day', addDays(dayOf(scene.time.now), many))
const rounds = (versionId: string) =>
  scene.read((db) =>
    db.selectFrom('sign_off_round').selectAll().where('version_id', '=', versionId).execute(),
  )
const letters = (to: string, about: string) =>
  scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', to)
      .where('subject', 'like', `%${about}`)
      .execute(),
  )

test('the office opens a round; constitution and members of the day are frozen, and every leader gets one letter', async () => {
  const frozen = await frozenResponse(scene, 'Opened by the office')
  const daniel = await scene.as('daniel')
  const form = await daniel.open(`/versions/${frozen.versionId}/round`)
  assert.match(form.text, /It is agreed if 4 of the 5 members endorse it/)
  assert.match(form.text, /At the earliest: Monday 15 March, 10am GMT/)
  const opened = await form.send(`/versions/${frozen.versionId}/rounds`, days(9))
  assert.match(opened.text, /The round is open/)
  const [round] = await rounds(frozen.versionId)
  assert.equal(round?.closes_at.toISOString(), '2027-03-19T17:00:00.000Z')
  assert.equal((round!.constitution as { format: string }).format, 'hanse-constitution/1')
  for (const leader of Object.values(leaders)) {
    const [letter, ...more] = await letters(people[leader].email, 'Opened by the office')
    assert.deepEqual(more, [])
    assert.match(letter?.body ?? '', new RegExp(`http://localhost/rounds/${round?.id}\\?council=`))
    assert.match(letter?.body ?? '', /1\. Buses should run after seven\./)
  }
  const officers = await letters(people.amara.email, 'Opened by the office')
  assert.deepEqual(
    officers.filter(({ subject }) => subject.startsWith('Sign off')),
    [],
  )
})

test('the letter opens straight at the decision after signing in', async () => {
  const frozen = await frozenResponse(scene, 'From the letter')
  const daniel = await scene.as('daniel')
  await (await daniel.open(`/versions/${frozen.versionId}/round`)).send(
    `/versions/${frozen.versionId}/rounds`,
    days(9),
  )
  const [letter] = await letters(people.harriet.email, 'From the letter')
  const link = /http:\/\/localhost(\/rounds\/\S+)/.exec(letter?.body ?? '')?.[1] as string
  const stranger = scene.stranger()
  const asked = await stranger.open(link)
  assert.equal(asked.heading, 'Sign in')
  await asked.send('/sign-in', { email: people.harriet.email })
  const mail = await scene.read((db) =>
    db
      .selectFrom('mail')
      .select('body')
      .where('recipient', '=', people.harriet.email)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow(),
  )
  const signIn = /\/sign-in\/\S+/.exec(mail.body)?.[0] as string
  const page = await (await stranger.open(signIn)).send(signIn)
  assert.equal(page.heading, 'Sign off for Lincoln: From the letter')
})

test('councils get the days that the constitution promises, and the close is before the consultation’s', async () => {
  const frozen = await frozenResponse(scene, 'Too soon, too late')
  const daniel = await scene.as('daniel')
  const address = `/versions/${frozen.versionId}/rounds`
  const form = await daniel.open(`/versions/${frozen.versionId}/round`)
  const soon = await form.send(address, days(3))
  assert.equal(soon.status, 422)
  assert.match(soon.text, /The constitution promises councils 5 days/)
  assert.equal(soon.fields(address)['day-day'], '13')
  const late = await form.send(address, days(60))
  assert.equal(late.status, 422)
  assert.match(late.text, /The consultation closes on/)
  const nonsense = await form.send(address, { 'day-day': '31', 'day-month': '2' })
  assert.equal(nonsense.status, 422)
  assert.deepEqual(await rounds(frozen.versionId), [])
})

test('a round is opened once, even by two who press at the same moment', async () => {
  const frozen = await frozenResponse(scene, 'Opened twice')
  const browsers = await Promise.all([scene.as('daniel'), scene.as('ruth')])
  const forms = await Promise.all(
    browsers.map((browser) => browser.open(`/versions/${frozen.versionId}/round`)),
  )
  const pages = await Promise.all(
    forms.map((form) => form.send(`/versions/${frozen.versionId}/rounds`, days(9))),
  )
  assert.deepEqual(pages.map(({ status }) => status).sort(), [200, 409])
  assert.equal((await rounds(frozen.versionId)).length, 1)
  assert.equal((await letters(people.harriet.email, 'Opened twice')).length, 1)
})

test('sign-off is of the newest version, and only the office asks for it', async () => {
  const frozen = await frozenResponse(scene, 'Newest alone')
  await anotherVersion(scene, frozen, 'More words.')
  const daniel = await scene.as('daniel')
  const page = await (await daniel.open(`/versions/${frozen.versionId}/round`)).send(
    `/versions/${frozen.versionId}/rounds`,
    days(9),
  )
  assert.equal(page.status, 409)
  assert.match(page.text, /There is a newer version, 2/)
  const officer = await (await scene.as('amara')).open(`/versions/${frozen.versionId}/round`)
  assert.equal(officer.status, 403)
  const stranger = await scene.stranger().open(`/versions/${frozen.versionId}/round`)
  assert.equal(stranger.heading, 'Sign in')
})

test('a council is proved reached when its letter is handed over, and when its leader opens the page', async () => {
  const frozen = await frozenResponse(scene, 'Reached')
  const daniel = await scene.as('daniel')
  await (await daniel.open(`/versions/${frozen.versionId}/round`)).send(
    `/versions/${frozen.versionId}/rounds`,
    days(9),
  )
  const [round] = await rounds(frozen.versionId)
  const reached = () =>
    scene.read((db) =>
      db
        .selectFrom('round_council')
        .select(['gss', 'reached_how'])
        .where('round_id', '=', round!.id)
        .where('reached_at', 'is not', null)
        .execute(),
    )
  assert.deepEqual(await reached(), [])
  await (await scene.as('harriet')).open(`/rounds/${round!.id}`)
  await (await scene.as('priya')).open(`/rounds/${round!.id}`)
  assert.deepEqual(await reached(), [{ gss: 'E07000138', reached_how: 'opened the page' }])
  await scene.runJobs()
  const all = await reached()
  assert.equal(all.length, 5)
  assert.equal(all.filter(({ reached_how }) => reached_how === 'outbox').length, 4)
})

test('with a mail server the proof is that it took the letter, not that the letter was written', async () => {
  const frozen = await frozenResponse(scene, 'Mail server')
  const daniel = await scene.as('daniel')
  await (await daniel.open(`/versions/${frozen.versionId}/round`)).send(
    `/versions/${frozen.versionId}/rounds`,
    days(9),
  )
  const [round] = await rounds(frozen.versionId)
  const note = () =>
    scene.act(null, (act) => recordReached(act, { roundId: round!.id, outboxCounts: false }))
  assert.equal(await note(), 0)
  const took = new Date(scene.time.now.getTime() + 90_000)
  await scene.owner.query(
    "update mail set sent_at = $1 where recipient = $2 and subject like '%Mail server'",
    [took, people.imran.email],
  )
  assert.deepEqual([await note(), await note()], [1, 0])
  const proof = await scene.read((db) =>
    db
      .selectFrom('round_council')
      .select(['gss', 'reached_at', 'reached_how'])
      .where('round_id', '=', round!.id)
      .where('reached_at', 'is not', null)
      .execute(),
  )
  assert.deepEqual(proof, [{ gss: 'E07000041', reached_at: took, reached_how: 'mail server' }])
})
