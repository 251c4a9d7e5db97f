import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { publishedArticle } from '../../../tests/articles.ts'
import { publishedEvent } from '../../../tests/events.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Visitor } from '../../../tests/visitor.ts'
import { sendSearchLetters } from './jobs/send-search-letters.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  await publishedArticle(scene, {
    title: 'Herring in the harbour',
    summary: 'The first boats are back.',
    text: 'The first boats are back.',
  })
  await publishedEvent(scene, {
    title: 'Herring for members',
    summary: 'A supper among members.',
    body: 'A supper.',
    programme: '',
    audience: 'members',
  })
})
after(() => scene.close())

async function save(visitor: Visitor, query: string, letters: string, name = 'Herring news') {
  const page = await visitor.open(`/account/searches/new?${query}`)
  return page.send('/saved-searches', { name, letters })
}

const day = 86_400_000
/** A morning so many days on: the letters go out. */
async function morning(days = 1) {
  scene.time.now = new Date(scene.time.now.getTime() + days * day)
  const context = { database: scene.database, clock: () => scene.time.now, config: scene.config }
  await sendSearchLetters.run({ networkId: scene.networkId }, context)
}

const letters = async (who: 'amara' | 'jo') => {
  const { rows } = await scene.owner.query<{ body: string; subject: string; headers: object }>(
    `select m.subject, m.body, m.headers from mail m join person p on lower(p.email) = lower(m.recipient)
     where p.id = $1 and m.subject like '%saved searches%' order by m.created_at`,
    [scene.personId(who)],
  )
  return rows
}

test('a search is saved with its filters under a name, and stands in the account', async () => {
  const amara = await scene.as('amara')
  const found = await amara.open('/search?q=herring')
  assert.ok(found.links.includes('/account/searches/new?q=herring'))
  const list = await save(amara, 'q=herring&kind=article', 'none')
  assert.match(list.text, /The search is saved|Herring news/)
  assert.match(list.text, /“herring”, in news/)
  assert.ok(list.links.includes('/search?q=herring&kind=article'))
  const again = await save(amara, 'q=herring&kind=article', 'none', 'Fish')
  assert.match(again.text, /Fish/)
  assert.doesNotMatch(again.text, /Herring news/, 'the same search is kept once')
  assert.doesNotMatch((await (await scene.as('jo')).open('/account/searches')).text, /Fish/)
})

test('a name is asked for, and what was typed is kept', async () => {
  const amara = await scene.as('amara')
  const page = await save(amara, 'q=herring', 'daily', '')
  assert.equal(page.status, 422)
  assert.match(page.text, /Enter a name for the search/)
  assert.equal(page.fields('/saved-searches').query, 'q=herring')
})

test('a feed at a secret address has what its person may find; the open one what strangers may', async () => {
  const amara = await scene.as('amara')
  const list = await save(amara, 'q=herring', 'none', 'All herring')
  const address = list.links.filter((link) => link.startsWith('/search/feeds/')).at(-1)!
  const feeds = list.links.filter((link) => link.startsWith('/search/feeds/'))
  const own = await Promise.all(feeds.map((link) => scene.stranger().open(link)))
  assert.ok(own.some(({ html }) => html.includes('Herring for members')))
  const open = await amara.open('/search.atom?q=herring')
  assert.match(open.html, /Herring in the harbour/)
  assert.doesNotMatch(open.html, /Herring for members/)
  assert.ok(address)
})

test('a feed gets a new address, and the old one opens nothing; others cannot touch it', async () => {
  const amara = await scene.as('amara')
  const list = await save(amara, 'q=herring&kind=event', 'none', 'Herring events')
  const { id } = list.fields('/search-feed-keys', 'of Herring events')
  const key = async () => {
    const { rows } = await scene.owner.query('select feed_key from saved_search where id = $1', [
      id,
    ])
    return rows[0].feed_key as string | null
  }
  const before = await key()
  const jo = await scene.as('jo')
  const own = await save(jo, 'q=herring', 'none')
  const stolen = await own.send('/search-feed-keys', { id: String(id) })
  assert.equal(stolen.status, 403)
  await list.send('/search-feed-keys', {}, 'of Herring events')
  assert.notEqual(await key(), before)
  assert.equal((await scene.stranger().open(`/search/feeds/${before}`)).status, 404)
  assert.equal((await scene.stranger().open(`/search/feeds/${await key()}`)).status, 200)
})

test('one letter tells what is new in all saved searches, once, and never what was there before', async () => {
  const jo = await scene.as('jo')
  await save(jo, 'q=herring', 'daily', 'Daily fish')
  await save(jo, 'q=boats', 'daily', 'Daily boats')
  await morning()
  assert.equal((await letters('jo')).length, 0, 'nothing is new')
  await publishedArticle(scene, {
    title: 'Herring boats at night',
    summary: 'More boats.',
    text: 'Herring boats at night.',
  })
  await morning()
  await morning(0)
  const [letter, second] = await letters('jo')
  assert.equal(second, undefined, 'one letter, however often the job runs')
  assert.match(letter!.body, /DAILY FISH[\s\S]*Herring boats at night/)
  assert.match(letter!.body, /DAILY BOATS[\s\S]*Herring boats at night/)
  assert.doesNotMatch(letter!.body, /Herring in the harbour/)
  await morning()
  assert.equal((await letters('jo')).length, 1, 'it is told once')
})

test('a weekly letter waits for its week', async () => {
  const amara = await scene.as('amara')
  await save(amara, 'q=mackerel', 'weekly', 'Mackerel')
  await publishedArticle(scene, {
    title: 'Mackerel return',
    summary: 'They do.',
    text: 'Mackerel return.',
  })
  await morning(3)
  assert.equal((await letters('amara')).length, 0)
  await morning(4)
  assert.equal((await letters('amara')).length, 1)
})

test('who loses their seat is told only what they may still find', async () => {
  await scene.owner.query('delete from mail')
  await publishedEvent(scene, {
    title: 'Herring after hours',
    summary: 'For members.',
    body: 'A supper.',
    programme: '',
    audience: 'members',
  })
  await publishedArticle(scene, { title: 'Herring for all', summary: 'All.', text: 'Herring.' })
  await scene.owner.query('update seat_holding set until_date = $2 where person_id = $1', [
    scene.personId('jo'),
    new Date(scene.time.now.getTime() - 2 * day),
  ])
  await morning()
  const [letter] = await letters('jo')
  assert.match(letter!.body, /Herring for all/)
  assert.doesNotMatch(letter!.body, /after hours/)
})

test('one click stops all letters, by a mail program or by hand, and the searches stay', async () => {
  const [letter] = await letters('jo')
  const [, stop] = /(\/search\/stops\/\S+)/.exec(letter!.body)!
  assert.match(JSON.stringify(letter!.headers), /List-Unsubscribe=One-Click/)
  const page = await scene.stranger().open(stop!)
  assert.match(page.text, /Stop letters/)
  const stopped = await scene.stranger().post(stop!, { 'List-Unsubscribe': 'One-Click' })
  assert.match(stopped.text, /The letters have stopped/)
  const { rows } = await scene.owner.query(
    'select letters from saved_search where person_id = $1',
    [scene.personId('jo')],
  )
  assert.ok(rows.length >= 2)
  assert.ok(rows.every((row) => row.letters === 'none'))
})

test('of somebody who is erased no search is kept and no feed answers', async () => {
  const jo = scene.personId('jo')
  const { rows } = await scene.owner.query<{ key: string }>(
    'select feed_key as key from saved_search where person_id = $1',
    [jo],
  )
  const visitor = await scene.as('jo')
  const page = await visitor.open('/account/erasure')
  await page.send('/account/erasures')
  assert.equal((await scene.stranger().open(`/search/feeds/${rows[0]!.key}`)).status, 404)
  const left = await scene.owner.query(
    'select 1 from saved_search where person_id = $1 union all select 1 from search_letters where person_id = $1',
    [jo],
  )
  assert.equal(left.rows.length, 0)
})
