import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { faultsOf } from '../../../../tests/html-validity.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { importIndicators } from '../actions/import-indicators.ts'
import { indicatorSchema } from '../indicator-data.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  await take(
    [
      'E07000138,Cigarette smokers,2023,20,18,22,',
      'E07000148,Cigarette smokers,2023,19,17,21,',
      'E06000022,Cigarette smokers,2022,10,9,11,',
      'E06000052,Cigarette smokers,2023,[c],,,',
      'E07000138,Cigarette smokers,2018,25,23,27,',
      'E07000138,Damp homes,2023,4,,,',
      'E07000148,Damp homes,2023,6,,,',
      'E07000026,Damp homes,2023,1,,,',
      'E07000028,Damp homes,2023,2,,,',
      'E07000029,Damp homes,2023,3,,,',
    ],
    { kind: 'rate' },
  )
})
after(() => scene.close())

const text = (content: string) => new TextEncoder().encode(content)
const head = 'gss,indicator,period,value,lower_95,upper_95,status'
async function take(lines: string[], more: object = {}) {
  const facts = { source: 'The office of figures', licence: 'OGL v3.0', unit: '%', better: 'less' }
  const done = await scene.act(null, (act) =>
    importIndicators(act, {
      file: { name: 'f.csv', bytes: text([head, ...lines].join('\n')) },
      facts: { name: 'm.json', bytes: text(JSON.stringify({ ...facts, ...more })) },
    }),
  )
  assert.ok(!('refused' in done), 'sentence' in done ? done.sentence : '')
}
const open = (path: string) => scene.stranger().open(path)
const json = async (path: string) => indicatorSchema.parse(JSON.parse((await open(path)).html))

test('all indicators stand by topic, and are found by words', async () => {
  const page = await open('/indicators')
  assert.equal(page.heading, 'Figures of places')
  assert.ok(
    page.links.includes('/indicators/smokers') && page.links.includes('/indicators/damp-homes'),
  )
  assert.match(page.text, /Health and wellbeing/)
  assert.deepEqual(await faultsOf(page.html), [])
  const found = await open('/indicators?q=DAMP+homes')
  assert.ok(found.links.includes('/indicators/damp-homes'))
  assert.ok(!found.links.includes('/indicators/smokers'))
  assert.match((await open('/indicators?q=unicorns')).text, /No indicator has “unicorns”/)
})

test('an indicator shows all authorities in order, members marked, with limits, average and middle', async () => {
  const page = await open('/indicators/smokers')
  assert.equal(page.heading, 'Cigarette smokers, ages 18 and over')
  assert.match(page.text, /Less is better/)
  assert.match(page.html, /hanse-drawn--ranked[\s\S]*<svg[^>]*role="img"/)
  assert.match(page.text, /18% to 22%/)
  assert.match(page.text, /average of the members of Test Cities/)
  assert.deepEqual(await faultsOf(page.html), [])
  const { figures, members } = await json('/indicators/smokers/figures.json')
  assert.deepEqual(
    figures.map(({ place }) => place),
    figures.map(({ place }) => place).toSorted((one, other) => one - other),
  )
  const lincoln = figures.find(({ gss }) => gss === 'E07000138')!
  assert.deepEqual(
    [lincoln.value, lincoln.lower, lincoln.upper, lincoln.period, lincoln.member],
    [20, 18, 22, '2023-01-01/P1Y', true],
  )
  assert.equal(members.many, 5)
  const table: Record<string, string>[] = parse(
    (await open('/indicators/smokers/figures.csv')).html,
    { columns: true, bom: true },
  )
  assert.equal(table.length, figures.length)
})

test('the average of members is weighted by their people', async () => {
  const { members, figures } = await json('/indicators/damp-homes/figures.json')
  const { rows } = await scene.owner.query(`select gss, population from authority`)
  const shipped = new Map(rows.map(({ gss, population }) => [gss, population]))
  const own = figures.filter(({ member }) => member)
  assert.equal(members.of, own.length)
  const low = Math.min(...own.map(({ value }) => value))
  const high = Math.max(...own.map(({ value }) => value))
  assert.ok(members.value! > low && members.value! < high)
  assert.ok(shipped.size > 0)
})

test('the page says what it does not show: other periods, limits that overlap, figures held back, councils without any by name', async () => {
  const page = await open('/indicators/smokers')
  assert.match(page.text, /Periods differ/)
  assert.match(page.text, /Of 2 pairs of places next to each other in order, those of 1 overlap/)
  assert.match(page.text, /holds back 1 figure: Plymouth|holds back 1 figure: Cornwall/)
  const damp = await open('/indicators/damp-homes')
  assert.match(damp.text, /No confidence limits are known here/)
  assert.match(damp.text, /1 figure is put together from councils that were merged.*Cumberland/)
  assert.match(damp.text, /No figure is published for .*England: Exeter/)
})

test('over time, the middle and the members of each period stand side by side', async () => {
  const page = await open('/indicators/smokers?show=peers-E07000138')
  assert.match(page.text, /Over time/)
  assert.match(page.text, /2018/)
  assert.match(page.html, /hanse-drawn__itself/)
  assert.match(page.html, /<title>Lincoln, 2018: 25%<\/title>/)
  assert.match(page.html, /class="hanse-drawn__band"><path/)
  assert.match(page.html, /<title>Lincoln \(member\): 20%<\/title>/)
})

test('the places shown and their order are chosen by the address', async () => {
  const members = await open('/indicators/damp-homes?show=members&sort=lowest')
  assert.match(members.text, /2 places, lowest first/)
  const region = await open('/indicators/damp-homes?show=region-North+West')
  assert.match(region.text, /1 place, highest first/)
  const nonsense = await open('/indicators/damp-homes?show=moon&sort=sideways')
  assert.match(nonsense.text, /3 places, highest first/)
  assert.equal((await open('/indicators/no-such-thing')).status, 404)
  assert.equal((await open('/indicators/no-such-thing/figures.csv')).status, 404)
})

test('what was imported takes the place of what ships on the page of an authority, and in a choice of one’s own', async () => {
  const lincoln = await open('/authorities/E07000138')
  assert.ok(lincoln.links.includes('/indicators/damp-homes'))
  assert.match(lincoln.text, /18% to 22%/)
  const peers = await open('/authorities/E07000138/peers.json?weights=damp-homes')
  assert.deepEqual(
    JSON.parse(peers.html).peers.map(({ gss }: { gss: string }) => gss)[0],
    'E07000148',
  )
})

test('another network in the same house sees nothing of an import', async () => {
  const { rows } = await scene.owner.query(`select count(*)::int as many from indicator_value`)
  assert.ok(rows[0].many > 0)
  const elsewhere = await scene.database.kysely
    .selectFrom('indicator_value')
    .select('gss')
    .execute()
  assert.deepEqual(elsewhere, [], 'without a network nothing is read')
})
