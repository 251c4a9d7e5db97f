import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

async function linkFor(email: string): Promise<string | null> {
  const letter = await scene.read((db) =>
    db
      .selectFrom('mail')
      .select('body')
      .where('recipient', '=', email)
      .orderBy('id', 'desc')
      .executeTakeFirst(),
  )
  return /\/sign-in\/\S+/.exec(letter?.body ?? '')?.[0] ?? null
}

test('a person signs in with a link from their mail and sees their seat', async () => {
  const browser = scene.stranger()
  const sent = await (await browser.open('/sign-in')).send('/sign-in', {
    email: people.amara.email.toUpperCase(),
  })
  assert.equal(sent.heading, 'Look in your mail')
  const link = await linkFor(people.amara.email)
  assert.ok(link)
  const opened = await (await browser.open(link)).send(link)
  assert.notEqual(opened.status, 410)
  const account = await browser.open('/account')
  assert.match(account.text, /Policy officer, Lincoln/)
})

test('nobody can tell from the page whether an address is known', async () => {
  const known = await (await scene.stranger().open('/sign-in')).send('/sign-in', {
    email: people.jo.email,
  })
  const unknown = await (await scene.stranger().open('/sign-in')).send('/sign-in', {
    email: 'jo.nobody@norwich.example',
  })
  assert.equal(known.status, unknown.status)
  assert.equal(
    known.text.replace(people.jo.email, 'X'),
    unknown.text.replace('jo.nobody@norwich.example', 'X'),
  )
  assert.equal(await linkFor('jo.nobody@norwich.example'), null)
})

test('a link works once, and says so the second time', async () => {
  const browser = scene.stranger()
  await (await browser.open('/sign-in')).send('/sign-in', { email: people.priya.email })
  const link = (await linkFor(people.priya.email)) as string
  const page = await browser.open(link)
  await page.send(link)
  const again = await (await scene.stranger().open(link)).send(link)
  assert.equal(again.status, 410)
  assert.equal(again.heading, 'This link has been used')
})

test('of two clicks on one link at the same moment, one signs in', async () => {
  const browser = scene.stranger()
  await (await browser.open('/sign-in')).send('/sign-in', { email: people.carys.email })
  const link = (await linkFor(people.carys.email)) as string
  const pages = await Promise.all([scene.stranger().open(link), scene.stranger().open(link)])
  const results = await Promise.all(pages.map((page) => page.send(link)))
  assert.equal(results.filter((page) => page.status === 410).length, 1)
})

test('a link that has run out signs nobody in and offers a new one', async () => {
  const browser = scene.stranger()
  await (await browser.open('/sign-in')).send('/sign-in', { email: people.owen.email })
  const link = (await linkFor(people.owen.email)) as string
  const before = scene.time.now
  scene.time.now = new Date(before.getTime() + 16 * 60_000)
  const late = await (await browser.open(link)).send(link)
  scene.time.now = before
  assert.equal(late.heading, 'This link has run out')
  assert.ok(late.links.includes('/sign-in'))
})

test('more than five links in a quarter of an hour are not sent', async () => {
  const count = () =>
    scene.read((db) =>
      db
        .selectFrom('mail')
        .select((s) => s.fn.countAll<number>().as('n'))
        .where('recipient', '=', people.lena.email)
        .executeTakeFirstOrThrow(),
    )
  for (let i = 0; i < 7; i++)
    await (await scene.stranger().open('/sign-in')).send('/sign-in', { email: people.lena.email })
  assert.equal((await count()).n, 5)
})

test('an address that is none is refused beside the field, and kept', async () => {
  const page = await (await scene.stranger().open('/sign-in')).send('/sign-in', {
    email: 'amara at lincoln',
  })
  assert.equal(page.status, 422)
  assert.match(page.text, /Enter an e-mail address/)
  assert.equal(page.fields('/sign-in').email, 'amara at lincoln')
})

test('a form without its token is refused, and says what to do', async () => {
  const page = await scene.stranger().post('/sign-in', { email: people.amara.email })
  assert.equal(page.status, 403)
  assert.match(page.text, /open too long/)
})

test('a link cannot lead to another site', async () => {
  const page = await scene.stranger().open('/sign-in?to=//elsewhere.example/')
  assert.equal(page.fields('/sign-in').to, '/')
})

test('ending a session ends it at once', async () => {
  const browser = await scene.as('hannah')
  const copy = new Map(browser.cookies)
  await (await browser.open('/account')).send('/session-ends')
  for (const [name, value] of copy) browser.cookies.set(name, value)
  const after = await browser.open('/account')
  assert.match(after.text, /your session here has ended/)
})
