import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import sharp from 'sharp'
import {
  approvedQuote,
  draftedArticle,
  plainly,
  publishedArticle,
} from '../../../../tests/articles.ts'
import { people } from '../../../../tests/people.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { below, child, parseXml } from '../../../documents/read/xml.ts'
import { newId } from '../../../kernel/ids.ts'
import { addPicture } from '../../pictures/index.ts'
import { newsSchema, publishArticle } from '../index.ts'

let scene: Scene
const ports = newId()
const lincoln = 'E07000138'
before(async () => {
  scene = await setUp()
  await scene.owner.query(
    `insert into theme (network_id, id, slug, name) values ($1, $2, 'ports', 'Ports')`,
    [scene.networkId, ports],
  )
  for (let at = 0; at < 25; at++) {
    scene.time.now = new Date(Date.UTC(2027, 2, 10, 10, at))
    await publishedArticle(scene, {
      title: `Piece of news ${at}`,
      themeIds: at % 5 === 0 ? [ports] : [],
      gss: at % 5 === 0 ? [lincoln] : [],
    })
  }
})
after(() => scene.close())

const open = (path: string) => scene.stranger().open(path)
const headlines = (links: string[]) => links.filter((link) => /^\/news\/piece/.test(link))

test('the list goes on page by page, each article once, the newest first', async () => {
  const first = await open('/news')
  assert.equal(first.status, 200)
  const older = first.links.find((link) => link.startsWith('/news?before='))!
  const second = await open(older)
  const all = [...headlines(first.links), ...headlines(second.links)]
  assert.deepEqual(
    [...new Set(all)],
    Array.from({ length: 25 }, (_, at) => `/news/piece-of-news-${24 - at}`),
  )
  assert.ok(!second.links.some((link) => link.startsWith('/news?before=')))
})

test('a theme, a council and both narrow the list; what nobody knows gives an empty one', async () => {
  for (const question of ['theme=ports', 'council=lincoln', 'theme=ports&council=lincoln'])
    assert.equal(headlines((await open(`/news?${question}`)).links).length, 5, question)
  for (const question of ['theme=none', 'council=york', 'theme=ports&council=york']) {
    const page = await open(`/news?${question}`)
    assert.equal(page.status, 200)
    assert.match(page.text, /There is no such news/)
  }
})

test('feeds of all, of a theme and of a member hold what belongs there', async () => {
  const entries = async (path: string) => {
    const page = await open(path)
    assert.match(String(page.headers['content-type']), /application\/atom\+xml/)
    const root = parseXml(page.html)
    return below(child(root, 'feed') ?? root, 'entry').length
  }
  assert.equal(await entries('/news.atom'), 25)
  assert.equal(await entries('/themes/ports/news.atom'), 5)
  assert.equal(await entries('/members/lincoln/news.atom'), 5)
  assert.equal((await open('/themes/none/news.atom')).status, 404)
  assert.equal((await open('/members/york/news.atom')).status, 404)
})

test('the news are data too, as the OpenAPI document says', async () => {
  const list = JSON.parse((await open('/news.json')).html)
  assert.deepEqual(newsSchema.parse(list), list)
  assert.equal(list.news.length, 25)
  assert.equal(list.next, null)
  assert.ok(JSON.parse((await open('/openapi.json')).html).paths['/news.json'])
})

test('an announcement carries its figures, what the network says of itself on that day, and its picture for machines', async () => {
  await scene.owner.query(`update network set about = 'Five councils, as of spring.'`)
  const bytes = await sharp({
    create: { width: 400, height: 260, channels: 3, background: '#0b5c6b' },
  })
    .jpeg()
    .toBuffer()
  const picture = { bytes, format: 'jpeg' as const, width: 400, height: 260 }
  const { pictureId } = granted(
    await scene.act('ruth', (act) =>
      addPicture(act, {
        picture,
        alternative: 'Five gables',
        caption: '',
        credit: 'The tests',
        licence: 'own',
        people: [],
        openToAll: false,
      }),
    ),
  )
  await scene.runJobs()
  const { articleId, slug } = await draftedArticle(scene, {
    kind: 'announcement',
    title: 'York joins',
    pictureId,
    facts: {
      title: 'York in figures',
      figure: 'People',
      rows: [{ name: 'York', note: 'Unitary', figure: '202,800' }],
      foot: null,
      source: 'Census 2021',
    },
  })
  await scene.owner.query(`update network set about = 'Six councils, as of today.'`)
  granted(await scene.act('ruth', (act) => publishArticle(act, { articleId, ...plainly })))
  await scene.owner.query(`update network set about = 'Seven councils, as of later.'`)
  const page = await open(`/news/${slug}`)
  assert.match(page.text, /York in figures.*202,800.*Census 2021/)
  assert.match(page.text, /About Test Cities ?Six councils, as of today\./)
  assert.match(page.html, /property="og:image" content="http:\/\/localhost\/pictures\/[^"]+wide-/)
  assert.match(page.html, /alt="Five gables"/)
  const avif = /\/pictures\/[0-9a-f-]+\/whole-\d+-\w+\.avif/.exec(page.html)?.[0]
  assert.equal((await open(avif!)).status, 200)
  const text = await open(`/news/${slug}/text.txt`)
  assert.match(text.html, /York: 202,800/)
})

test('articles that share words and themes are related, also to those that came before', async () => {
  const more = { summary: 'Ferries and tugs share one quay in winter.', themeIds: [ports] }
  const one = await publishedArticle(scene, { title: 'Tugs on the quay', ...more })
  const other = await publishedArticle(scene, { title: 'Quay for tugs in winter', ...more })
  const related = (page: { links: string[] }, slug: string) => page.links.includes(`/news/${slug}`)
  assert.ok(related(await open(`/news/${other.slug}`), one.slug))
  assert.ok(related(await open(`/news/${one.slug}`), other.slug))
})

test('whoever had their name erased is quoted under the office alone', async () => {
  const { articleId, slug } = await draftedArticle(scene, { title: 'Erased later' })
  await approvedQuote(scene, articleId, 'samir', 'We said this.')
  granted(await scene.act('ruth', (act) => publishArticle(act, { articleId, ...plainly })))
  assert.match(
    (await open(`/news/${slug}`)).text,
    new RegExp(`${people.samir.name}, leader of Norwich`),
  )
  await scene.owner.query('update person set erased_at = now() where id = $1', [
    scene.personId('samir'),
  ])
  const page = await open(`/news/${slug}?after`)
  assert.match(page.text, /We said this\. ?Leader of Norwich/)
  assert.doesNotMatch(page.html, new RegExp(people.samir.name))
})

test('a reader of the news gets no cookie', async () => {
  for (const path of ['/news', '/news/piece-of-news-3', '/news.atom', '/news.json']) {
    const browser = scene.stranger()
    await browser.open(path)
    assert.deepEqual([...browser.cookies.keys()], [], path)
  }
})
