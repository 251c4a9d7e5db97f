import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { faultsOf } from '../../../../tests/html-validity.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { peersSchema } from '../peers-data.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const open = (path: string) => scene.stranger().open(path)
const json = async (path: string) => peersSchema.parse(JSON.parse((await open(path)).html))
const csv = async (path: string): Promise<Record<string, string>[]> =>
  parse((await open(path)).html, { columns: true, bom: true })

test('anybody sees the twenty places most like a member, how near, and why', async () => {
  const page = await open('/members/lincoln/peers')
  assert.equal(page.status, 200)
  assert.equal(page.heading, 'The places most like Lincoln')
  const { peers } = await json('/members/lincoln/peers.json')
  assert.equal(peers!.length, 20)
  const distances = peers!.map(({ distance }) => distance)
  assert.deepEqual(
    distances,
    distances.toSorted((one, other) => one - other),
  )
  for (const { council, alike, apart } of peers!) {
    assert.ok(page.html.includes(council.replaceAll('&', '&amp;')), council)
    assert.equal(apart.length, 3)
    assert.ok(alike.every(({ by }) => Math.abs(by) <= 0.5))
    assert.ok(apart.every(({ by }) => Math.abs(by) >= 0.5))
  }
  const table = await csv('/members/lincoln/peers.csv')
  assert.deepEqual(
    table.map(({ gss }) => gss),
    peers!.map(({ gss }) => gss),
  )
  assert.match(page.html, /hanse-drawn--difference[\s\S]*<svg[^>]*role="img"/)
  assert.deepEqual(await faultsOf(page.html), [])
})

test('an authority has the same by its code, and a member’s page is the one to be known by', async () => {
  const own = await json('/members/lincoln/peers.json')
  assert.deepEqual(await json('/authorities/E07000138/peers.json'), own)
  const page = await open('/authorities/E07000138/peers')
  assert.match(page.html, /rel="canonical" href="[^"]*\/members\/lincoln\/peers"/)
  const other = await open('/authorities/E06000033/peers')
  assert.equal(other.status, 200)
  assert.equal((await open('/authorities/X/peers')).status, 404)
  assert.equal((await open('/members/no-such-place/peers')).status, 404)
})

test('members alone are found where they are asked for', async () => {
  const { peers } = await json('/members/lincoln/peers.json?among=members')
  assert.ok(peers!.length > 0 && peers!.length < 20)
  assert.ok(peers!.every(({ member }) => member))
  assert.ok(peers!.some(({ council }) => council === 'Norwich'))
})

test('a choice of one’s own is sent by a form and comes back as an address to share', async () => {
  const page = await open(
    '/members/lincoln/peers?choose=yes&use-density=on&weight-density=2&use-smokers=on&weight-smokers=1',
  )
  assert.equal(page.url, '/members/lincoln/peers?weights=smokers,density=2')
  assert.equal(page.status, 200)
  assert.match(page.html, /id="weight-density"[^>]*value="2"/)
  assert.match(page.text, /Compared by Cigarette smokers.*; People for each km² \(weight 2\)/)
  const { weights, peers } = await json('/members/lincoln/peers.json?weights=density=2,smokers')
  assert.deepEqual(weights, { density: 2, smokers: 1 })
  const named = new Set(
    peers!.flatMap(({ alike, apart }) => [...alike, ...apart].map(({ indicator }) => indicator)),
  )
  assert.deepEqual([...named].sort(), ['density', 'smokers'])
})

test('a wrong weight is said beside its field, and what was typed is kept', async () => {
  const page = await open('/members/lincoln/peers?choose=yes&use-smokers=on&weight-smokers=much')
  assert.equal(page.status, 422)
  assert.match(page.html, /value="much"/)
  assert.match(page.html, /The weight is a number from 0 to 1000/)
  assert.ok(page.links.includes('#weight-smokers'))
  assert.deepEqual(await faultsOf(page.html), [])
  assert.equal((await open('/members/lincoln/peers?model=moon')).status, 422)
  assert.equal((await open('/members/lincoln/peers.json?model=moon')).status, 404)
})

test('a place without a figure is told so by name, and one with too few is compared with nobody', async () => {
  const kent = await open('/authorities/E10000016/peers')
  assert.match(kent.text, /No figure of Kent for: .*Children and people of 65/)
  const few = await open('/authorities/E47000001/peers')
  assert.match(few.text, /Fewer than half of these figures are known/)
  assert.equal((await json('/authorities/E47000001/peers.json')).peers, null)
  assert.equal((await open('/authorities/E47000001')).status, 200)
})

test('a council that is no more leads to the one that took over', async () => {
  const page = await open('/authorities/E07000028/peers')
  assert.match(page.text, /abolished on 1 April 2023/)
  assert.ok(page.links.some((link) => /E06000063\/peers|cumberland\/peers/.test(link)))
})

test('the figures of a place stand beside its peers, the members and all, with where it stands', async () => {
  const page = await open('/authorities/E07000138')
  assert.equal(page.heading, 'Lincoln in figures')
  assert.match(page.text, /places near each other in order, may mean nothing/)
  assert.deepEqual(await faultsOf(page.html), [])
  const lines = await csv('/authorities/E07000138/figures.csv')
  assert.equal(lines.length, 33)
  const pay = lines.find(({ indicator }) => indicator === 'gross-weekly-pay')!
  const drawn = page.html.match(/<svg class="hanse-drawn__svg hanse-drawn__wide".*?<\/svg>/gs) ?? []
  const dots = drawn.join('').match(/class="hanse-drawn__itself">.*?<\/g>/gs) ?? []
  const stands = dots.join('').match(/<circle/g) ?? []
  assert.equal(stands.length, lines.filter(({ figure }) => figure !== '').length)
  assert.ok(Number(pay['place from the highest']) > 1)
  assert.ok(Number(pay['places with a figure']) > 300)
  const rank = new RegExp(
    `${pay['place from the highest']}\\w\\w highest of ${pay['places with a figure']}`,
  )
  assert.match(page.text, rank)
})

test('a figure of a merged council, or of a county, says whose it is', async () => {
  const cumberland = await csv('/authorities/E06000063/figures.csv')
  assert.ok(cumberland.some((line) => line['figure of'] === 'the councils merged into it'))
  const lincoln = await csv('/authorities/E07000138/figures.csv')
  const ofCounty = lincoln.filter((line) => line['figure of'] === 'its county')
  assert.ok(ofCounty.every((line) => line['place from the highest'] === ''))
})

test('a council’s page and the map of the site lead to them', async () => {
  const { links } = await open('/members/lincoln')
  assert.ok(links.includes('/members/lincoln/peers') && links.includes('/authorities/E07000138'))
  const map = (await open('/sitemaps/peers.xml')).html
  assert.match(map, /\/members\/lincoln\/peers</)
})
