import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import { type CalledConsultation, calledConsultation } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'

let scene: Scene
let called: CalledConsultation
const at = (path: string) => `/consultations/${called.slug}/${path}`
before(async () => {
  scene = await setUp()
  called = await calledConsultation(scene)
})
after(() => scene.close())

async function answer(
  who: 'amara' | 'priya' | 'jo' | 'lena',
  council: string,
  place: number,
  words: string,
) {
  const address = at(`contribute/${place}?council=${council}`)
  return (await (await scene.as(who)).open(address)).send(address, {
    stance: 'agree',
    words,
    go: 'stay',
  })
}
const letters = (to: string) =>
  scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', to)
      .orderBy('id')
      .execute(),
  )

test('an officer asks, the portfolio holder gets a letter, and one button clears', async () => {
  await answer('amara', 'lincoln', 1, 'Nine thousand visits a week.')
  await answer('amara', 'lincoln', 2, 'The county.')
  const amara = await scene.as('amara')
  const list = await amara.open(at('contribute?council=lincoln'))
  const asked = await list.send(at('clearance-requests?council=lincoln'), {
    note: 'Paper goes on Friday.',
  })
  assert.match(asked.text, /no answer yet/)
  const letter = (await letters(people.neil.email)).at(-1)
  assert.match(letter?.body ?? '', /Paper goes on Friday\./)
  const link = /http:\/\/localhost(\/\S+)/.exec(letter?.body ?? '')?.[1] as string
  const neil = await scene.as('neil')
  const page = await neil.open(link)
  assert.match(page.text, /Nine thousand visits a week\..*The county\./)
  assert.match(page.text, /Paper goes on Friday\./)
  const done = await page.send(at('clearances?council=lincoln'))
  assert.match(done.text, /Nothing waits for you: all 2 answers are cleared/)
})

test('nobody clears words that changed while they read', async () => {
  await answer('priya', 'exeter', 1, 'Until midnight.')
  const owen = await scene.as('owen')
  const page = await owen.open(at('clearance?council=exeter'))
  await answer('priya', 'exeter', 1, 'Until two in the morning.')
  const refused = await page.send(at('clearances?council=exeter'))
  assert.equal(refused.status, 409)
  assert.match(refused.text, /Something was changed while you read/)
  assert.match(refused.text, /Until two in the morning/)
})

test('clearing twice is the same as clearing once', async () => {
  await answer('jo', 'norwich', 1, 'Yes.')
  const hannah = await scene.as('hannah')
  const page = await hannah.open(at('clearance?council=norwich'))
  await Promise.all([
    page.send(at('clearances?council=norwich')),
    page.send(at('clearances?council=norwich')),
  ])
  const rows = await scene.read((db) =>
    db
      .selectFrom('clearance as k')
      .innerJoin('contribution as c', 'c.id', 'k.contribution_id')
      .select('k.id')
      .where('c.gss', '=', 'E07000148')
      .execute(),
  )
  assert.equal(rows.length, 1)
})

test('a policy officer cannot clear in place of the portfolio holder', async () => {
  await answer('lena', 'southend', 1, 'No.')
  const lena = await scene.as('lena')
  const refused = await (await lena.open(at('clearance?council=southend'))).send(
    at('clearances?council=southend'),
  )
  assert.equal(refused.status, 403)
})

test('a portfolio holder whose seat ended yesterday cannot clear', async () => {
  await answer('amara', 'lincoln', 3, 'Late words.')
  const neil = await scene.as('neil')
  const page = await neil.open(at('clearance?council=lincoln'))
  await scene.owner.query("update seat_holding set until_date = '2027-03-09' where seat_id = $1", [
    scene.seatId('neil'),
  ])
  const refused = await page.send(at('clearances?council=lincoln'))
  await scene.owner.query('update seat_holding set until_date = null where seat_id = $1', [
    scene.seatId('neil'),
  ])
  assert.equal(refused.status, 403)
})

test('a portfolio holder sends answers back with words, and the officer gets them', async () => {
  const amara = await scene.as('amara')
  await (await amara.open(at('contribute?council=lincoln'))).send(
    at('clearance-requests?council=lincoln'),
  )
  const neil = await scene.as('neil')
  const page = await neil.open(at('clearance?council=lincoln'))
  const empty = await page.send(at('returns?council=lincoln'), { words: ' ' })
  assert.equal(empty.status, 422)
  await page.send(at('returns?council=lincoln'), { words: 'Mention the night bus.' })
  assert.match((await letters(people.amara.email)).at(-1)?.body ?? '', /Mention the night bus\./)
  assert.match(
    (await amara.open(at('contribute?council=lincoln'))).text,
    /Sent back: “Mention the night bus\.”/,
  )
})

test('a council decision needs its day and its minute, and cannot be still to come', async () => {
  const amara = await scene.as('amara')
  const form = await amara.open(at('contribute?council=lincoln'))
  const address = at('council-decisions?council=lincoln')
  assert.match(
    (await form.send(address, { decided: '', minute: '' })).text,
    /Enter the day of the decision/,
  )
  assert.match(
    (await form.send(address, { decided: '2027-04-01', minute: 'https://minutes.example/1' })).text,
    /still to come/,
  )
  assert.match(
    (await form.send(address, { decided: '2027-03-08', minute: 'http://minutes.example/1' })).text,
    /starting with https/,
  )
  const done = await form.send(address, {
    decided: '2027-03-08',
    minute: 'https://minutes.example/1',
  })
  assert.match(done.text, /council decision/)
})
