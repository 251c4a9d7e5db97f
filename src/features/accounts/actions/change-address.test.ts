import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const letterTo = (email: string) =>
  scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', email)
      .orderBy('id', 'desc')
      .executeTakeFirst(),
  )

async function askFor(who: 'tom' | 'amara' | 'jo', email: string) {
  const browser = await scene.as(who)
  const page = await (await browser.open('/account/address')).send('/address-changes', { email })
  const link = /\/account\/address\/\S+/.exec((await letterTo(email))?.body ?? '')?.[0] ?? ''
  return { browser, page, link }
}

const addressOf = async (who: 'tom' | 'amara' | 'jo') =>
  (
    await scene.read((db) =>
      db
        .selectFrom('person')
        .select('email')
        .where('id', '=', scene.personId(who))
        .executeTakeFirstOrThrow(),
    )
  ).email

test('a new address holds once its letter was opened and confirmed, and the old one is told', async () => {
  const { browser, page, link } = await askFor('tom', 'tom.new@council.example')
  assert.match(page.text, /A letter is on its way to tom.new@council.example/)
  const opened = await browser.open(link)
  assert.equal(await addressOf('tom'), people.tom.email, 'opening alone changes nothing')
  assert.match((await opened.send(link)).text, /Your address is now tom.new@council.example/)
  assert.equal(await addressOf('tom'), 'tom.new@council.example')
  assert.match((await letterTo(people.tom.email))?.subject ?? '', /has changed/)
  const again = await (await browser.open(link)).send(link)
  assert.equal(again.status, 410)
  assert.match(again.text, /This link has been used/)
})

test('the same address, one that is taken and one that is none are refused beside the field', async () => {
  const same = await askFor('amara', people.amara.email.toUpperCase())
  assert.match(same.page.text, /This is your address already/)
  const taken = await askFor('amara', people.jo.email.toUpperCase())
  assert.match(taken.page.text, /Somebody is known by this address already/)
  const none = await askFor('amara', 'amara at lincoln')
  assert.equal(none.page.status, 422)
  assert.match(none.page.text, /Enter an e-mail address/)
})

test('a link is nobody else’s, and a newer letter replaces it', async () => {
  const { browser, link } = await askFor('amara', 'amara.one@council.example')
  const jo = await scene.as('jo')
  assert.match((await (await jo.open(link)).send(link)).text, /This link is not for you/)
  await askFor('amara', 'amara.two@council.example')
  assert.match((await (await browser.open(link)).send(link)).text, /This link is not for you/)
  assert.equal(await addressOf('amara'), people.amara.email)
  assert.match((await scene.stranger().open(link)).heading, /Sign in/)
})

test('a link runs out after a day', async () => {
  const { link } = await askFor('amara', 'amara.late@council.example')
  const now = scene.time.now
  scene.time.now = new Date(now.getTime() + 24 * 3_600_000)
  const browser = await scene.as('amara')
  assert.match((await (await browser.open(link)).send(link)).text, /This link has run out/)
  scene.time.now = now
})

test('of two people who confirm one address at the same moment, one has it', async () => {
  const wanted = 'both@council.example'
  const asked = [await askFor('amara', wanted), await askFor('jo', wanted)]
  const opened = await Promise.all(asked.map(({ browser, link }) => browser.open(link)))
  const done = await Promise.all(opened.map((page, place) => page.send(asked[place]!.link)))
  assert.deepEqual(done.map(({ status }) => status).toSorted(), [200, 410])
  const late = done.find(({ status }) => status === 410)!
  assert.match(late.text, /This address is taken/)
})

test('erasing finds what still bears a former address', async () => {
  const tom = await scene.as('tom')
  await (await tom.open('/account/erasure')).send('/account/erasures')
  assert.equal(await letterTo(people.tom.email), undefined)
  assert.equal(await letterTo('tom.new@council.example'), undefined)
})
