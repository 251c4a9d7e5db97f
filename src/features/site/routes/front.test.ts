import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { cast, closeAtDeadline, openedRound, sendAndPublish } from '../../../../tests/rounds.ts'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

test('a front without publications says what will be there', async () => {
  const page = await scene.stranger().open('/')
  assert.equal(page.heading, 'Five councils, one voice')
  assert.match(page.text, /Nothing has been published yet/)
  assert.match(page.text, /councils: 4 in England and 1 in Wales/)
  assert.match(page.text, /694,248/, 'people of all five, exactly')
})

test('what the network says now stands on its front with the members behind it', async () => {
  const round = await openedRound(scene, 'Ferries on Sundays')
  for (const council of ['lincoln', 'exeter', 'norwich', 'wrexham'] as const)
    granted(await cast(scene, round, council))
  granted(
    await cast(scene, round, 'southend', {
      decision: 'endorse-with-reservation',
      text: 'Save on the pier.',
    }),
  )
  granted(await closeAtDeadline(scene, round))
  await scene.runJobs()
  await sendAndPublish(scene, round.versionId, 'ferries')
  const page = await scene.stranger().open('/?now')
  assert.match(page.text, /What we say now.*to the Department for Invented Transport/)
  assert.match(page.text, /5 of 5 endorsed/)
  assert.match(page.text, /What came of it.*5 of 5 members.*Answer due by/)
  assert.match(page.text, /1 endorsed with a reservation/)
  assert.ok(page.links.includes('/responses/ferries'))
  const council = await scene.stranger().open('/members/southend')
  assert.match(council.text, /Ferries on Sundays.*endorsed with a reservation/)
})

test('how the network decides is told from its constitution', async () => {
  const page = await scene.stranger().open('/about')
  assert.match(
    page.text,
    /agreed when two thirds of the members endorse it, with one at least from each nation/,
  )
  assert.match(page.text, /A council signs by its leader/)
})

test('privacy and accessibility are told in plain words, with whom to ask', async () => {
  for (const path of ['/privacy', '/accessibility'])
    assert.match((await scene.stranger().open(path)).text, /Whom to ask/)
})

test('a reader of public pages gets no cookie', async () => {
  for (const path of [
    '/',
    '/members',
    '/members/lincoln',
    '/about',
    '/privacy',
    '/press',
    '/data',
  ]) {
    const browser = scene.stranger()
    await browser.open(path)
    assert.deepEqual([...browser.cookies.keys()], [], path)
  }
})

test('a network’s own colours are a style sheet, and the map of the site leads to every public page', async () => {
  const css = await scene.stranger().open('/theme.css')
  assert.match(css.html, /--sea:#0b5c6b/)
  assert.ok(css.headers.etag)
  const index = await scene.stranger().open('/sitemap.xml')
  const maps = addressesIn(index.html)
  assert.ok(maps.includes('/sitemaps/members.xml') && maps.includes('/sitemaps/responses.xml'))
  assert.match(index.html, /responses\.xml<\/loc><lastmod>2027-03/)
  const addresses = (
    await Promise.all(maps.map(async (path) => (await scene.stranger().open(path)).html))
  ).flatMap(addressesIn)
  for (const path of ['/', '/join', '/press', '/members/lincoln', '/responses/ferries'])
    assert.ok(addresses.includes(path), path)
  for (const path of addresses) assert.equal((await scene.stranger().open(path)).status, 200, path)
  for (const path of ['/sitemaps/none.xml', '/sitemaps/responses-2.xml'])
    assert.equal((await scene.stranger().open(path)).status, 404, path)
  assert.match((await scene.stranger().open('/robots.txt')).html, /Sitemap: http/)
})

function addressesIn(map: string): string[] {
  return [...map.matchAll(/<loc>http:\/\/localhost([^<]*)<\/loc>/g)].map(([, path]) => path!)
}

test('a journalist finds the figures with their dates, and the mark to download', async () => {
  const page = await scene.stranger().open('/press')
  assert.match(page.text, /694,248/)
  for (const path of page.links.filter((link) => link.startsWith('/press/'))) {
    const file = await scene.stranger().open(path)
    assert.equal(file.status, 200, path)
    assert.match(String(file.headers['content-type']), /^image\/(svg\+xml|png)/)
  }
  assert.equal((await scene.stranger().open('/press/other.svg')).status, 404)
})

test('each page is shared with a picture made here, of its own title', async () => {
  const picture = async (path: string) => {
    const { html } = await scene.stranger().open(path)
    const [, address] = /og:image" content="http:\/\/localhost([^"]+)"/.exec(html) ?? []
    const made = await scene.stranger().open(address!)
    assert.equal(made.headers['content-type'], 'image/png', path)
    assert.deepEqual([made.bytes.readUInt32BE(16), made.bytes.readUInt32BE(20)], [1200, 630])
    return made.bytes
  }
  const all = await Promise.all(
    ['/', '/members/lincoln', '/responses/ferries', '/about'].map(picture),
  )
  assert.equal(new Set(all.map((bytes) => bytes.toString('base64'))).size, all.length)
})

test('search engines are told who the network is, and whom to tell of a weakness', async () => {
  const page = await scene.stranger().open('/')
  const [, json] = /ld\+json">(.*?)<\/script>/s.exec(page.html)!
  const told = JSON.parse(json!)
  assert.equal(told['@type'], 'Organization')
  assert.equal(told.member.length, 5)
  const txt = await scene.stranger().open('/.well-known/security.txt')
  assert.match(txt.html, /^Contact: .*\nExpires: 2027-09/)
})

test('every feed and table is listed on one page, and those without a part to fill answer', async () => {
  const page = await scene.stranger().open('/data')
  const links = page.links.filter((link) => /\.(csv|json|atom|ics)$/.test(link))
  assert.ok(links.length >= 3)
  for (const link of links) assert.equal((await scene.stranger().open(link)).status, 200, link)
})
