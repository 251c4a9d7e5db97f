import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Filling, Page } from '../../../tests/visitor.ts'
import { askToConfirm, confirmSubscription } from './index.ts'
import { lettersAnHour, mailboxOf, mayAsk } from './subscribing.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

/** Without the limit by place, which has a test of its own. */
const ask = (address: string, themeIds: string[] = []) =>
  scene.act(null, (act) =>
    askToConfirm(act, {
      wish: { address, everything: themeIds.length === 0, themeIds },
      baseUrl: 'http://localhost',
      networkName: 'Test Cities',
    }),
  )
const type = async (filling: Filling): Promise<Page> =>
  (await scene.stranger().open('/newsletter')).send('/newsletter-sign-ups', filling)
const letters = (to: string) =>
  scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body', 'headers'])
      .where('recipient', '=', to)
      .orderBy('created_at')
      .execute(),
  )
const linkTo = async (to: string) =>
  /\/newsletter\/confirmations\/\S+/.exec((await letters(to)).at(-1)!.body)![0]
const subscriber = (address: string) =>
  scene.read((db) =>
    db.selectFrom('subscriber').selectAll().where('address', '=', address).executeTakeFirst(),
  )
const count = (table: 'subscriber' | 'newsletter_sign_up') =>
  scene.read(async (db) => {
    const row = await db
      .selectFrom(table)
      .select((select) => select.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return row.n
  })

test('an address that is none is told beside its field, and what was typed is kept', async () => {
  const page = await type({ address: 'nobody at all' })
  assert.equal(page.status, 422)
  assert.match(page.text, /Enter an e-mail address/)
  assert.match(page.html, /value="nobody at all"/)
  const themes = await type({ address: 'a@reader.example', wants: 'themes' })
  assert.match(themes.text, /Choose at least one theme/)
})

test('who asks gets one letter, and is written to only after pressing the button behind its link', async () => {
  const asked = await type({ address: 'Wren@reader.example' })
  assert.equal(asked.heading, 'Look in your mail')
  assert.equal(await count('subscriber'), 0)
  const link = await linkTo('Wren@reader.example')
  const page = await scene.stranger().open(link)
  assert.equal(page.heading, 'Do you want the newsletter?')
  assert.equal(
    await count('subscriber'),
    0,
    'a mail scanner that follows the link confirms nothing',
  )
  const done = await page.send(link)
  assert.equal(done.heading, 'You are on the list')
  const row = await subscriber('Wren@reader.example')
  assert.match(row!.consent, /Test Cities may send its newsletter to my address until I say stop/)
  assert.ok(row!.asked_at <= row!.confirmed_at)
  assert.equal(await count('newsletter_sign_up'), 0)
})

test('a link that was used, one that is too old and one that never was each get their sentence', async () => {
  await ask('late@reader.example')
  const link = await linkTo('late@reader.example')
  const now = scene.time.now
  scene.time.now = new Date(now.getTime() + 7 * 86_400_000)
  const late = await scene.stranger().post(link, {})
  assert.equal(late.status, 410)
  assert.match(late.text, /too old.*Ask for a new one/)
  assert.equal(await subscriber('late@reader.example'), undefined)
  scene.time.now = now
  const used = await linkTo('Wren@reader.example')
  const again = await scene.stranger().post(used, {})
  assert.match(again.text, /This link has been used.*You are on the list/)
  const never = await scene.stranger().post('/newsletter/confirmations/no-such-key', {})
  assert.equal(never.status, 410)
  assert.match(never.text, /This link does not work/)
})

test('of two who use one link at the same moment one confirms, and there is one subscriber', async () => {
  await ask('twice@reader.example')
  const key = (await linkTo('twice@reader.example')).split('/').at(-1)!
  const both = await Promise.all(
    [1, 2].map(() => scene.act(null, (act) => confirmSubscription(act, key))),
  )
  assert.equal(both.filter((one) => 'refused' in one).length, 1)
  const { rows } = await scene.owner.query(
    `select 1 from subscriber where address = 'twice@reader.example'`,
  )
  assert.equal(rows.length, 1)
})

test('an address typed a hundred times, at once or with additions, gets one letter a day', async () => {
  const typed = Array.from({ length: 100 }, (_, at) =>
    at % 2 ? 'victim@reader.example' : `Victim+${at}@reader.example`,
  )
  await Promise.all(typed.map((address) => ask(address)))
  const { rows } = await scene.owner.query(
    `select 1 from mail where lower(recipient) like 'victim%@reader.example'`,
  )
  assert.equal(rows.length, 1)
})

test('whether an address is known, new or refuses letters, the page answers the same', async () => {
  const known = await type({ address: 'wren@reader.example' })
  const fresh = await type({ address: 'fresh@reader.example' })
  assert.equal(known.url, fresh.url)
  assert.equal(known.text, fresh.text)
  assert.equal((await letters('wren@reader.example')).length, 0, 'none within a day of the first')
})

test('one place types so many addresses an hour, then it is told to wait', async () => {
  let last = 200
  for (let turn = 0; turn < 30 && last !== 429; turn++)
    last = (await type({ address: `stranger${turn}@reader.example` })).status
  assert.equal(last, 429)
})

test('many addresses typed from many places stop at so many letters an hour', async () => {
  await scene.owner.query(
    `insert into newsletter_sign_up (network_id, address_hash, address, everything, consent, key_hash, asked_at, expires_at, mail_id)
     select $1, 'h' || n, n || '@bomb.example', true, 'c', 'k' || n, $2::timestamptz, $2::timestamptz + interval '7 days', $1
     from generate_series(1, ${lettersAnHour}) n`,
    [scene.networkId, scene.time.now],
  )
  assert.deepEqual(await ask('one.more@reader.example'), { refused: 'too-many-now' })
  assert.equal((await letters('one.more@reader.example')).length, 0)
  await scene.owner.query(`delete from newsletter_sign_up where address like '%@bomb.example'`)
})

test('who is written to against their will refuses for good with one button', async () => {
  const link = await linkTo('fresh@reader.example')
  const page = await scene.stranger().open(link)
  const refused = await page.send(link.replace('confirmations', 'refusals'))
  assert.equal(refused.heading, 'We will not write to you again')
  const { rows } = await scene.owner.query(
    `select 1 from mail where recipient = 'fresh@reader.example'`,
  )
  assert.equal(rows.length, 0, 'the letter is forgotten too')
  scene.time.now = new Date(scene.time.now.getTime() + 400 * 86_400_000)
  await ask('fresh@reader.example')
  assert.equal((await letters('fresh@reader.example')).length, 0)
})

test('a mail program ends the newsletter with one post, without cookie, token or redirect', async () => {
  const { key } = (await subscriber('Wren@reader.example'))!
  const path = `/unsubscriptions/${key}`
  const response = await scene.app.inject({
    method: 'POST',
    url: path,
    headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'List-Unsubscribe=One-Click',
  })
  assert.equal(response.statusCode, 200)
  assert.equal(response.headers['set-cookie'], undefined)
  assert.equal(await subscriber('Wren@reader.example'), undefined)
  const again = await scene.stranger().post(path, { 'List-Unsubscribe': 'One-Click' })
  assert.equal(again.heading, 'The newsletter has ended')
})

test('ending by the link in a letter asks once, on a page that sets no cookie', async () => {
  const { key } = (await subscriber('twice@reader.example'))!
  const browser = scene.stranger()
  const page = await browser.open(`/unsubscriptions/${key}`)
  assert.equal(page.heading, 'Stop the newsletter?')
  assert.ok(await subscriber('twice@reader.example'), 'opening the page ends nothing')
  assert.deepEqual([...browser.cookies.keys()], [])
  assert.equal((await page.send(`/unsubscriptions/${key}`)).heading, 'The newsletter has ended')
  const { rows } = await scene.owner.query(`select address_hash from newsletter_stop`)
  assert.ok(rows.length >= 3)
  const left = await scene.owner.query(
    `select 1 from mail where recipient in ('twice@reader.example', 'Wren@reader.example')`,
  )
  assert.equal(left.rows.length, 0, 'no letter and no address is left')
})

test('a key opens nothing else: a session sent along with it adds no right', async () => {
  const ruth = await scene.as('ruth')
  const page = await ruth.post('/newsletter/confirmations/x', {})
  assert.equal(page.status, 410)
  assert.doesNotMatch(page.html, /Ruth Calder/)
})

test('who left and asks anew gets one letter a month, and confirming brings them back', async () => {
  await ask('twice@reader.example')
  scene.time.now = new Date(scene.time.now.getTime() + 2 * 86_400_000)
  await ask('twice@reader.example')
  assert.equal((await letters('twice@reader.example')).length, 1)
  const link = await linkTo('twice@reader.example')
  await scene.stranger().post(link, {})
  assert.ok(await subscriber('twice@reader.example'))
})

test('addresses never confirmed are forgotten after a week, with the letter', async () => {
  await ask('silent@reader.example')
  scene.time.now = new Date(scene.time.now.getTime() + 8 * 86_400_000)
  await scene.act(null, (act) => act.enqueue('tend-subscribers', {}))
  await scene.runJobs()
  assert.equal(await count('newsletter_sign_up'), 0)
  assert.equal((await letters('silent@reader.example')).length, 0)
})

test('the office sees who subscribed, removes one on request, and nobody else sees the list', async () => {
  const list = await (await scene.as('ruth')).open('/newsroom/subscribers')
  assert.match(list.text, /1 subscriber.*twice@reader\.example.*Everything/)
  assert.equal((await (await scene.as('amara')).open('/newsroom/subscribers')).status, 403)
  const gone = await list.send('/subscriber-removals')
  assert.match(gone.text, /Nobody has subscribed yet/)
})

test('the record holds ids and no address', async () => {
  const events = await scene.read((db) =>
    db
      .selectFrom('event')
      .select(['name', 'facts'])
      .where('name', 'like', 'subscription.%')
      .execute(),
  )
  assert.ok(events.length >= 4)
  for (const { facts } of events) assert.doesNotMatch(facts, /@/)
})

test('one mailbox is one subscriber, however its address is written', () => {
  for (const typed of [' A.B@x.example', 'a.b+news@X.EXAMPLE', 'a.b@x.example'])
    assert.equal(mailboxOf(typed), 'a.b@x.example')
  assert.equal(mailboxOf('+x@y.example'), '+x@y.example')
})

const day = (on: number) => new Date(Date.UTC(2027, 2, on))
for (const [what, last, stop, may] of [
  ['nobody asked before', null, null, true],
  ['a letter went yesterday', day(9), null, true],
  ['a letter went today', day(10), null, false],
  ['they left and nobody asked since', null, { kind: 'left', writtenAt: null }, true],
  ['they left and were asked this month', null, { kind: 'left', writtenAt: day(1) }, false],
  ['they refuse letters', null, { kind: 'never', writtenAt: null }, false],
] as const)
  test(`a letter that asks for confirmation ${may ? 'goes' : 'does not go'} where ${what}`, () => {
    assert.equal(mayAsk(day(10), last, stop), may)
  })
