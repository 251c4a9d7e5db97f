import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import { calledConsultation, confirmedConsultation, granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { jobs } from '../../../app.ts'
import { addConsultation, plainQuestion } from '../../consultations/index.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const letters = (to: string) =>
  scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', to)
      .orderBy('id')
      .execute(),
  )

test('the office calls, and each policy officer gets a letter that opens straight at the form', async () => {
  const { slug } = await confirmedConsultation(scene, 'Homes above shops')
  const daniel = await scene.as('daniel')
  const sent = await (await daniel.open(`/consultations/${slug}/call`)).send(
    `/consultations/${slug}/calls`,
    { due: '2027-03-24', note: 'Rents matter most.' },
  )
  assert.match(sent.text, /5 councils have been asked/)
  const [letter] = await letters(people.amara.email)
  assert.match(letter?.body ?? '', /Rents matter most\./)
  const link = /http:\/\/localhost(\/\S+)/.exec(letter?.body ?? '')?.[1] as string
  const stranger = scene.stranger()
  const asked = await stranger.open(link)
  assert.equal(asked.heading, 'Sign in')
  await asked.send('/sign-in', { email: people.amara.email })
  const signIn = /\/sign-in\/\S+/.exec(
    (await letters(people.amara.email)).at(-1)?.body ?? '',
  )?.[0] as string
  const form = await (await stranger.open(signIn)).send(signIn)
  assert.equal(form.heading, 'Lincoln’s answers')
})

test('nothing is called before a person has confirmed the questions', async () => {
  const added = granted(
    await scene.act('daniel', (act) =>
      addConsultation(act, {
        title: 'Unread',
        body: '',
        link: null,
        opens: null,
        closes: '2027-04-20',
        closesTime: null,
        nations: [],
        summary: '',
        themeIds: [],
        questions: [plainQuestion('Why?')],
      }),
    ),
  )
  const daniel = await scene.as('daniel')
  const page = await (await daniel.open(`/consultations/${added.slug}/call`)).send(
    `/consultations/${added.slug}/calls`,
    { due: '2027-03-24' },
  )
  assert.equal(page.status, 422)
  assert.match(page.text, /Confirm the questions first/)
})

test('a call is opened once, even by two who press at the same moment', async () => {
  const { slug, id } = await confirmedConsultation(scene, 'Night buses')
  const browsers = [await scene.as('daniel'), await scene.as('ruth')]
  const pages = await Promise.all(
    browsers.map((browser) => browser.open(`/consultations/${slug}/call`)),
  )
  await Promise.all(
    pages.map((page) => page.send(`/consultations/${slug}/calls`, { due: '2027-03-24' })),
  )
  const calls = await scene.read((db) =>
    db.selectFrom('call').select('id').where('consultation_id', '=', id).execute(),
  )
  assert.equal(calls.length, 1)
  assert.equal(
    (await letters(people.lena.email)).filter(({ subject }) => subject.includes('Night buses'))
      .length,
    1,
  )
})

test('answers cannot be wanted after the consultation closes, and what was typed is kept', async () => {
  const { slug } = await confirmedConsultation(scene, 'Late call')
  const daniel = await scene.as('daniel')
  const page = await (await daniel.open(`/consultations/${slug}/call`)).send(
    `/consultations/${slug}/calls`,
    { due: '2027-12-24', note: 'Kept words' },
  )
  assert.equal(page.status, 422)
  assert.match(page.text, /The consultation closes on/)
  assert.equal(page.fields(`/consultations/${slug}/calls`).note, 'Kept words')
})

test('an officer of a council cannot open a call', async () => {
  const { slug } = await confirmedConsultation(scene, 'Not theirs')
  const page = await (await scene.as('amara')).open(`/consultations/${slug}/call`)
  assert.equal(page.status, 403)
})

test('the silent are reminded, never twice in three days, and never those who have answered', async () => {
  const { slug, questionIds } = await calledConsultation(scene, 'Quiet streets')
  const amara = await scene.as('amara')
  for (const at of questionIds.keys()) {
    const address = `/consultations/${slug}/contribute/${at + 1}?council=lincoln`
    await (await amara.open(address)).send(address, { stance: 'agree', words: 'Yes.', go: 'stay' })
  }
  const remind = jobs.find((job) => job.name === 'remind-silent-councils')!
  const run = () =>
    remind.run(
      { networkId: scene.networkId },
      { config: scene.config, database: scene.database, clock: () => scene.time.now },
    )
  const reminders = async (who: keyof typeof people) =>
    (await letters(people[who].email)).filter(
      ({ subject, body }) =>
        subject.includes('Quiet streets') && body.includes('has not said anything yet'),
    ).length
  const start = scene.time.now
  scene.time.now = new Date(start.getTime() + 2 * 86_400_000)
  await run()
  assert.equal(await reminders('lena'), 0, 'not within three days of being asked')
  scene.time.now = new Date(start.getTime() + 4 * 86_400_000)
  await Promise.all([run(), run()])
  assert.equal(await reminders('lena'), 1)
  assert.equal(await reminders('amara'), 0)
  scene.time.now = new Date(start.getTime() + 6 * 86_400_000)
  await run()
  assert.equal(await reminders('lena'), 1)
  scene.time.now = new Date(start.getTime() + 8 * 86_400_000)
  await run()
  assert.equal(await reminders('lena'), 2)
  scene.time.now = start
})

test('the office sees who has looked, who has begun and who is silent', async () => {
  const { slug } = await calledConsultation(scene, 'Who is silent')
  await (await scene.as('jo')).open(`/consultations/${slug}/contribute`)
  const address = `/consultations/${slug}/contribute/1?council=lincoln`
  await (await scene.as('amara'))
    .open(address)
    .then((page) => page.send(address, { stance: 'agree', go: 'stay' }))
  const page = await (await scene.as('daniel')).open(`/consultations/${slug}/call`)
  assert.match(page.text, /Norwichhas looked/)
  assert.match(page.text, /Lincolnhas begun/)
  assert.match(page.text, /Southendsilent/)
})
