import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import sharp from 'sharp'
import { publishedArticle } from '../../../tests/articles.ts'
import { hidePublications } from '../../../tests/privacy/publications.ts'
import { granted } from '../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Visitor } from '../../../tests/visitor.ts'
import type { ReadPicture } from '../../documents/picture/read-picture.ts'
import { withdrawArticle } from '../newsroom/index.ts'
import { addPicture } from '../pictures/index.ts'
import { noteFailures } from './actions/note-failures.ts'
import { sendLetters } from './actions/send-letters.ts'
import { askToConfirm, confirmSubscription, newsletterQueue, publishEdition } from './index.ts'

let scene: Scene
let ruth: Visitor
let id: string
before(async () => {
  scene = await setUp()
  ruth = await scene.as('ruth')
  await hidePublications(scene)
  scene.time.now = new Date('2027-03-11T09:00:00Z')
})
after(() => scene.close())

const where = { baseUrl: 'http://localhost', networkName: 'Test Cities' }
const fresh = (path: string) => scene.stranger().open(`${path}?${Math.random()}`)

async function subscribe(address: string, themeIds: string[] = []): Promise<void> {
  await scene.act(null, async (act) => {
    const wish = { address, everything: themeIds.length === 0, themeIds }
    granted(await askToConfirm(act, { wish, ...where }))
    const mail = await act.db
      .selectFrom('mail')
      .select('body')
      .where('recipient', '=', address)
      .executeTakeFirstOrThrow()
    const key = /confirmations\/(\S+)/.exec(mail.body)![1]!
    granted(await confirmSubscription(act, key))
  })
}

const sent = () =>
  scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['recipient', 'subject', 'body', 'headers'])
      .where('subject', 'like', 'Test Cities:%')
      .execute(),
  )

test('what was published since the last edition waits for the next one', async () => {
  const queue = await scene.read((db) => newsletterQueue(db, scene.time.now))
  assert.deepEqual(
    queue.map(({ title }) => title),
    ['Pier heads'],
  )
  const desk = await ruth.open('/newsroom/editions')
  assert.match(desk.text, /Waiting for the next edition.*Publication: Pier heads/)
  const draft = await desk.send('/editions', { title: 'Spring 2027' })
  assert.equal(draft.heading, 'Spring 2027')
  assert.match(draft.text, /New since the last edition:.*Pier heads/)
  id = draft.url.split('/').at(-1)!
})

test('an empty edition does not go out, now or at a minute', async () => {
  const confirm = await ruth.open(`/newsroom/editions/${id}/publish`)
  const now = await confirm.send('/edition-publications', { when: 'now' })
  assert.equal(now.status, 422)
  assert.match(now.text, /Nothing stands in this edition yet/)
  const later = { when: 'later', 'day-day': '12', 'day-month': '3', 'day-year': '2027' }
  const wrong = await confirm.send('/edition-publications', { ...later, time: '9 o’clock' })
  assert.match(wrong.text, /Enter a time of 24 hours/)
  const set = await confirm.send('/edition-publications', { ...later, time: '09:30' })
  assert.match(set.text, /Nothing stands in this edition yet/)
})

test('two editors of one edition: the second is told and keeps what was typed', async () => {
  const mine = await ruth.open(`/newsroom/editions/${id}`)
  const daniel = await scene.as('daniel')
  await (await daniel.open(mine.url)).send('/edition-drafts', { editorial: 'By Daniel.' })
  const refused = await mine.send('/edition-drafts', { editorial: 'By Ruth.' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Somebody else saved this edition.*By Ruth\./)
})

test('a piece that is published no more cannot be chosen', async () => {
  const page = await ruth.open(`/newsroom/editions/${id}`)
  const gone = 'publication.01890000-0000-7000-8000-000000000001'
  const refused = await page.send('/edition-drafts', { stories: gone })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /no longer published/)
})

test('a picture stands on its front, and one that is not in the library is told beside its field', async () => {
  const page = await ruth.open(`/newsroom/editions/${id}`)
  const none = '01890000-0000-7000-8000-000000000002'
  const refused = await page.send('/edition-drafts', { picture: none })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /no longer in the library/)
  const bytes = await sharp({
    create: { width: 640, height: 400, channels: 3, background: '#0b5c6b' },
  })
    .jpeg()
    .toBuffer()
  const picture: ReadPicture = { format: 'jpeg', width: 640, height: 400, bytes }
  const words = {
    alternative: 'A green field',
    caption: '',
    credit: 'Photograph: tests',
    licence: 'own' as const,
    people: [],
    openToAll: false,
  }
  const { pictureId } = granted(
    await scene.act('ruth', (act) => addPicture(act, { ...words, picture })),
  )
  const again = await ruth.open(`/newsroom/editions/${id}`)
  assert.equal((await again.send('/edition-drafts', { picture: pictureId })).status, 200)
})

test('it is put together, read as a letter, and tried on oneself alone', async () => {
  const page = await ruth.open(`/newsroom/editions/${id}`)
  const [ref] = /publication\.[0-9a-f-]{36}/.exec(page.html)!
  const saved = await page.send('/edition-drafts', {
    editorial: 'Dear readers,\n\nread [the rules](https://rules.example/a) first.',
    stories: ref,
  })
  assert.equal(saved.status, 200)
  const letter = await ruth.open(`/newsroom/editions/${id}/letter`)
  assert.match(letter.text, /read the rules \(https:\/\/rules\.example\/a\) first/)
  assert.match(letter.text, /http:\/\/localhost\/publications\/pier-heads/)
  await letter.send('/edition-tests')
  const { rows } = await scene.owner.query(`select recipient from mail where subject like 'Test:%'`)
  assert.deepEqual(rows, [{ recipient: 'ruth.calder@network.example' }])
  assert.equal((await fresh('/editions/1')).status, 404)
})

test('it goes out by itself at its minute, once to each subscriber, with a header that ends it', async () => {
  const { rows } = await scene.owner.query(
    `insert into theme (network_id, id, slug, name) values ($1, gen_random_uuid(), 'ports', 'Ports') returning id`,
    [scene.networkId],
  )
  for (let turn = 0; turn < 5; turn++) await subscribe(`reader${turn}@reader.example`)
  await subscribe('ports.only@reader.example', [rows[0].id])
  const confirm = await ruth.open(`/newsroom/editions/${id}/publish`)
  const set = await confirm.send('/edition-publications', {
    when: 'later',
    'day-day': '12',
    'day-month': '3',
    'day-year': '2027',
    time: '09:30',
  })
  assert.match(set.text, /It goes out by itself/)
  await scene.runJobs()
  assert.equal((await sent()).length, 0, 'not before its minute')
  scene.time.now = new Date('2027-03-12T09:30:00Z')
  await scene.runJobs()
  const out = await sent()
  assert.deepEqual(
    out.map(({ recipient }) => recipient).toSorted(),
    [0, 1, 2, 3, 4].map((turn) => `reader${turn}@reader.example`),
    'who chose a theme that is not in it gets nothing',
  )
  const keys = new Set(out.map(({ headers }) => headers['List-Unsubscribe']))
  assert.equal(keys.size, 5)
  for (const { headers, body } of out) {
    const [href] = /http:\/\/localhost\/unsubscriptions\/[^>]+/.exec(headers['List-Unsubscribe']!)!
    assert.equal(headers['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click')
    assert.ok(body.includes(`\n${href}\n`), 'the address stands whole on a line of its own')
  }
})

test('however often and by however many it is sent again, nobody gets a second letter', async () => {
  await Promise.all(
    Array.from({ length: 8 }, () =>
      scene.act(null, (act) => sendLetters(act, { editionId: id, ...where })),
    ),
  )
  await scene.act(null, (act) => act.enqueue('send-edition', { editionId: id }))
  await scene.runJobs()
  assert.equal((await sent()).length, 5)
})

test('eight workers on one edition that has just gone out write one letter each to two hundred and fifty', async () => {
  await scene.owner.query(
    `insert into subscriber (network_id, id, address, address_hash, key, everything, consent, asked_at, confirmed_at, confirm_key_hash, confirm_mail_id)
     select $1, gen_random_uuid(), n || '@many.example', 'hash' || n, 'key' || n, true, 'c', $2, $2, 'c' || n, $1
     from generate_series(1, 250) n`,
    [scene.networkId, scene.time.now],
  )
  const second = await editionOf('Summer 2027')
  granted(await scene.act('ruth', (act) => publishEdition(act, { id: second, seen: null })))
  const worker = async () => {
    while ((await scene.act(null, (act) => sendLetters(act, { editionId: second, ...where }))) > 0);
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  const { rows } = await scene.owner.query<{ n: string }>(
    `select count(*) as n from mail where recipient like '%@many.example' group by recipient`,
  )
  assert.equal(rows.length, 250)
  assert.ok(rows.every(({ n }) => Number(n) === 1))
})

async function editionOf(title: string): Promise<string> {
  const draft = await (await ruth.open('/newsroom/editions')).send('/editions', { title })
  const [ref] = /publication\.[0-9a-f-]{36}/.exec(draft.html)!
  await draft.send('/edition-drafts', { stories: ref })
  return draft.url.split('/').at(-1)!
}

test('of two who send one edition out one does it, and two editions get two numbers', async () => {
  const [third, fourth] = [await editionOf('Autumn 2027'), await editionOf('Winter 2027')]
  const out = (edition: string) =>
    scene.act('ruth', (act) => publishEdition(act, { id: edition, seen: null }))
  const all = await Promise.all([out(third), out(third), out(fourth)])
  assert.equal(all.filter((one) => 'refused' in one).length, 1)
  const numbers = all.flatMap((one) => ('refused' in one ? [] : [one.number]))
  assert.deepEqual(numbers.toSorted(), [3, 4])
})

test('the archive shows it as it went out, by number; its name in words leads there', async () => {
  const list = await fresh('/editions')
  assert.match(list.text, /Newsletter 1 ?, 12 March 2027 ?Spring 2027/)
  const page = await fresh('/editions/1')
  assert.equal(page.heading, 'Spring 2027')
  assert.match(page.text, /Dear readers,.*Pier heads/)
  assert.match(page.html, /"@type":"PublicationIssue"/)
  assert.match(page.html, /alt="A green field"/)
  const [src] = /\/pictures\/[^" ]+\.jpg/.exec(page.html)!
  assert.equal((await scene.stranger().open(src)).status, 200, 'everybody may see it now')
  assert.equal((await fresh('/editions/spring-2027')).url.split('?')[0], '/editions/1')
  assert.equal((await fresh('/editions/99')).status, 404)
  const refused = await ruth.post('/edition-drafts', {
    ...(await ruth.open('/newsroom/editions')).fields('/editions'),
    edition: id,
    seen: '9',
    title: 'Other words',
    kind: 'newsletter',
  })
  assert.match(refused.text, /has gone out/)
})

test('an address that refuses mail for good is noted, and not written to again', async () => {
  await scene.owner.query(
    `update mail set failed = '550 no such user' where recipient = 'reader0@reader.example' and subject like 'Test Cities:%'`,
  )
  assert.deepEqual(await scene.act(null, noteFailures), { failed: 1 })
  const list = await ruth.open('/newsroom/subscribers?after=reader')
  assert.match(list.text, /reader0@reader\.example.*550 no such user/)
  const next = await editionOf('Later 2027')
  granted(await scene.act('ruth', (act) => publishEdition(act, { id: next, seen: null })))
  await scene.runJobs()
  const later = (await sent()).filter(({ subject }) => subject === 'Test Cities: Later 2027')
  assert.equal(later.length, 254)
  assert.ok(later.every(({ recipient }) => recipient !== 'reader0@reader.example'))
})

test('news that is published waits for the newsletter by itself, and what is withdrawn does not', async () => {
  const { articleId } = await publishedArticle(scene, { title: 'Four cities join' })
  const titles = async () =>
    (await scene.read((db) => newsletterQueue(db, scene.time.now))).map(({ title }) => title)
  assert.deepEqual(await titles(), ['Four cities join'])
  scene.time.now = new Date('2027-03-20T09:00:00Z')
  const later = await publishedArticle(scene, { title: 'Bath comes back' })
  assert.deepEqual(await titles(), ['Bath comes back', 'Four cities join'])
  const draft = await editionOf('With news')
  const page = await ruth.open(`/newsroom/editions/${draft}`)
  const stories = [`article.${later.articleId}`, `article.${articleId}`]
  await page.send('/edition-drafts', {
    stories,
    [`place.${stories[0]}`]: '2',
    [`place.${stories[1]}`]: '1',
  })
  const letter = await ruth.open(`/newsroom/editions/${draft}/letter`)
  assert.match(letter.text, /NEWS Four cities join.*NEWS Bath comes back/)
  await scene.act('ruth', (act) => withdrawArticle(act, { articleId, reason: 'Untrue' }))
  const desk = await ruth.open(`/newsroom/editions/${draft}`)
  assert.match(desk.text, /Published no more, so it is left out: Four cities join/)
  granted(await scene.act('ruth', (act) => publishEdition(act, { id: draft, seen: null })))
  const out = await fresh('/editions/with-news')
  assert.match(out.text, /Bath comes back/)
  assert.doesNotMatch(out.text, /Four cities join/)
  assert.match((await fresh('/editions.atom')).html, /<title>With news<\/title>/)
})

test('subscribers are in no public page, feed or data', async () => {
  for (const path of ['/editions', '/editions/1', '/newsletter', '/publications.json'])
    assert.doesNotMatch((await fresh(path)).html, /reader\.example|many\.example/)
})
