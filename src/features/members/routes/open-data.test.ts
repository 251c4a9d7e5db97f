import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { people } from '../../../../tests/people.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { networkSchema } from '../network-data.ts'
import { popoloSchema } from '../popolo.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  await scene.act(null, async (act) => {
    await act.db
      .updateTable('membership')
      .set({
        from_date: '2026-09-01',
        from_precision: 'month',
        from_source: 'News: https://news.example/1',
      })
      .where('gss', '=', 'E07000138')
      .execute()
    await act.db
      .updateTable('membership')
      .set({ until_date: '2027-01-01', until_precision: 'unknown' })
      .where('gss', '=', 'E07000041')
      .execute()
  })
})
after(() => scene.close())

const text = async (path: string) => (await scene.stranger().open(path)).html
const csv = async (path: string): Promise<Record<string, string>[]> =>
  parse(await text(path), { columns: true, bom: true })

test('the network of a day and what changed since another leave as JSON that keeps its schema', async () => {
  const network = JSON.parse(await text('/members.json?on=2027-03-01&since=2026-06-01'))
  assert.deepEqual(networkSchema.parse(network), network)
  assert.equal(network.figures.count.counted, 4)
  assert.deepEqual(network.since.joined, ['E07000138'])
  assert.deepEqual(network.since.left, ['E07000041'])
  assert.deepEqual(
    network.members.map(({ council }: { council: string }) => council),
    ['Lincoln', 'Norwich', 'Southend', 'Wrexham'],
  )
})

test('the tables of the page leave as CSV', async () => {
  const spread = await csv('/members/spread.csv?on=2027-03-01')
  const wales = spread.find(({ by, name }) => by === 'nation' && name === 'Wales')
  assert.equal(wales?.councils, '1')
  assert.equal(wales?.people, '135112')
  const changes = await csv('/members/changes.csv?on=2027-03-01&since=2026-06-01')
  assert.deepEqual(
    changes.map(({ what, council }) => `${council} ${what}`),
    ['Lincoln joined', 'Exeter left'],
  )
})

test('Popolo has members and seats, dates as short as they are known, and no person', async () => {
  const body = await text('/popolo.json')
  const popolo = popoloSchema.parse(JSON.parse(body))
  assert.equal(popolo.organizations.length, 6)
  assert.ok(popolo.posts.some(({ label }) => label === 'Leader of the council'))
  const of = (gss: string) => popolo.memberships.find(({ member_id }) => member_id === gss)
  assert.equal(of('E07000138')?.start_date, '2026-09')
  assert.deepEqual(of('E07000138')?.sources, [
    { url: 'https://news.example/1', note: 'News: https://news.example/1' },
  ])
  assert.equal(of('E07000041')?.end_date, undefined)
  for (const { name, email } of Object.values(people)) {
    assert.ok(!body.includes(name), name)
    assert.ok(!body.includes(email), email)
  }
})

test('who has the answer already is told so', async () => {
  for (const url of [
    '/members.json',
    '/popolo.json',
    '/members?on=2027-03-01',
    '/members/lincoln',
  ]) {
    const first = await scene.app.inject({ url, headers: { host: 'localhost' } })
    const again = await scene.app.inject({
      url,
      headers: { host: 'localhost', 'if-none-match': String(first.headers.etag) },
    })
    assert.equal(again.statusCode, 304, url)
  }
})
