import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { faultsOf } from '../../../../tests/html-validity.ts'
import { people } from '../../../../tests/people.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const office = async (path: string) => (await scene.as('ruth')).open(path)

test('the office finds people by name, council and whether they ever signed in', async () => {
  const all = await office('/network/people')
  assert.match(all.text, /Harriet/)
  assert.match(all.text, new RegExp(people.jo.email))
  const lincoln = await office('/network/people?council=lincoln')
  assert.match(lincoln.text, new RegExp(people.amara.email))
  assert.doesNotMatch(lincoln.text, new RegExp(people.jo.email))
  const amara = await office(`/network/people?q=${people.amara.name.toUpperCase()}`)
  assert.match(amara.text, /1 person/)
  await scene.as('jo')
  const never = await office('/network/people?state=never-signed-in')
  assert.doesNotMatch(never.text, new RegExp(people.jo.email))
  assert.match(never.text, new RegExp(people.amara.email))
})

test('somebody with a seat is invited again, and somebody whose seat ended is not', async () => {
  const page = await office('/network/people')
  const sent = await page.send('/seat-invitations', { person: scene.personId('amara') })
  assert.match(sent.text, /A new invitation to Amara .* is on its way/)
  const letter = await scene.read((db) =>
    db
      .selectFrom('mail')
      .select('body')
      .where('recipient', '=', people.amara.email)
      .where('subject', 'like', 'Your seat in%')
      .executeTakeFirstOrThrow(),
  )
  assert.match(letter.body, /\/sign-in\//)
  await scene.owner.query('update seat_holding set until_date = $1 where person_id = $2', [
    '2026-12-01',
    scene.personId('neil'),
  ])
  const again = await office('/network/people')
  const refused = await again.send('/seat-invitations', { person: scene.personId('neil') })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /They hold no seat today or later/)
  assert.match(refused.text, /Vacant seats.*Lincoln.*since 1 December 2026/)
  const past = await office('/network/people?state=before')
  assert.match(past.text, /1 person.*Was Portfolio holder/)
})

test('the office corrects a name, and nobody else does', async () => {
  const address = `/network/people/${scene.personId('jo')}`
  const deed = `/people/${scene.personId('jo')}/names`
  const page = await office(address)
  assert.match((await page.send(deed, { name: ' ' })).text, /Enter the person’s name/)
  const done = await page.send(deed, { name: 'Joanna Marsh' })
  assert.match(done.text, /The name is corrected: Joanna Marsh/)
  const amara = await scene.as('amara')
  for (const path of ['/network/people', address]) {
    assert.equal((await amara.open(path)).status, 403)
    assert.match((await scene.stranger().open(path)).heading, /Sign in/)
  }
})

test('the page leads to erasing, and is valid HTML', async () => {
  const page = await office('/network/people')
  assert.ok(page.links.includes('/network/erasure'))
  assert.deepEqual(await faultsOf(page.html), [])
})

test('every form of a council has fields of its own: no id stands twice, and labels lead to fields', async () => {
  const page = await office('/members/manage/lincoln')
  assert.deepEqual(await faultsOf(page.html), [])
  const failed = await page.send('/seat-holdings', { person: '', email: '' })
  assert.equal(failed.status, 422)
  assert.deepEqual(await faultsOf(failed.html), [])
})
