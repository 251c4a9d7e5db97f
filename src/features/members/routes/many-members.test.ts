import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { newId } from '../../../kernel/ids.ts'

const many = 120

let scene: Scene
before(async () => {
  scene = await setUp()
  const codes = Array.from({ length: many }, (_, i) => `E90${String(i).padStart(6, '0')}`)
  await scene.act(null, async (act) => {
    await act.db
      .insertInto('authority')
      .values(
        codes.map((gss, i) => ({
          gss,
          name: `Invented Council ${i}`,
          short_name: `Invented ${String(i).padStart(3, '0')}`,
          slug: gss.toLowerCase(),
          kind: 'district',
          nation: 'england' as const,
          population: 1000 + i,
          lat: 51 + (i % 12) * 0.3,
          lon: -3 + (i % 10) * 0.4,
          source: 'tests',
        })),
      )
      .execute()
    await act.db
      .insertInto('membership')
      .values(
        codes.map((gss) => ({
          network_id: act.networkId,
          id: newId(),
          gss,
          kind: 'full' as const,
          from_date: '2027-01-01',
          from_precision: 'day' as const,
        })),
      )
      .execute()
  })
})
after(() => scene.close())

const councils = (links: string[]) =>
  new Set(links.filter((link) => /^\/members\/e90/.test(link)).map((link) => link.slice(9)))

test('beyond a hundred members the list comes in pages, and together they are all of them', async () => {
  const first = await scene.stranger().open('/members')
  assert.match(first.text, /1 to 50 of 125/)
  const table = (html: string) => html.slice(html.indexOf('id="by-name"'))
  const seen = new Set<string>()
  for (const page of ['', '?page=2', '?page=3']) {
    const { html } = await scene.stranger().open(`/members${page}`)
    for (const [, slug] of table(html).matchAll(/href="\/members\/(e90\d+)"/g)) seen.add(slug!)
  }
  assert.equal(seen.size, many)
  assert.ok(first.links.includes('/members?page=2#by-name'))
  const past = await scene.stranger().open('/members?page=99')
  assert.match(past.text, /101 to 125 of 125/)
})

test('the map draws the hundred largest and says how many more there are', async () => {
  const { text, links, html } = await scene.stranger().open('/members?page=2')
  const drawn = html.slice(html.indexOf('<svg class="hanse-map"')).split('</svg>')[0]!
  assert.equal(drawn.match(/<circle/g)?.length, 100)
  assert.match(text, /The 100 largest are drawn; 20 more are in the table/)
  assert.ok(councils(links).has(`e90${String(many - 1).padStart(6, '0')}`))
})
