import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import { findMissing } from '../finding/index.ts'
import { importIndicators } from './actions/import-indicators.ts'
import { findableIndicators } from './queries/findable.ts'
import { shippedFigures } from './shipped/index.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  await scene.act(null, (act) => findMissing(act, findableIndicators, 1000))
})
after(() => scene.close())

const bytes = (text: string) => new TextEncoder().encode(text)

async function take(indicator: string, about: object) {
  const done = await scene.act(null, (act) =>
    importIndicators(act, {
      file: {
        name: 'figures.csv',
        bytes: bytes(`gss,indicator,period,value\nE07000138,${indicator},2023,12.5`),
      },
      facts: {
        name: 'facts.json',
        bytes: bytes(JSON.stringify({ source: 'The office', licence: 'OGL v3.0', ...about })),
      },
    }),
  )
  assert.ok(!('refused' in done), JSON.stringify(done))
}

const found = async () =>
  (
    await scene.owner.query<{ href: string; title: string; audience: string }>(
      `select href, title, audience from findable where kind = 'indicator' and removed_at is null`,
    )
  ).rows

test('every figure that ships is found by strangers, once, and leads to its page', async () => {
  const rows = await found()
  const shipped = shippedFigures().indicators
  assert.deepEqual(
    rows.map(({ href }) => href).sort(),
    shipped.map(({ id }) => `/indicators/${id}`).sort(),
  )
  assert.ok(rows.every(({ audience }) => audience === 'public'))
  const again = await scene.act(null, (act) => findMissing(act, findableIndicators, 1000))
  assert.equal(again, 0)
  const page = await scene.stranger().open('/search?q=smokers&kind=indicator')
  assert.ok(page.links.includes('/indicators/smokers'), page.text)
})

test('a figure is found as soon as it was imported; one in the place of what ships stands there once', async () => {
  const many = (await found()).length
  await take('Quandong orchards', { unit: '%', better: 'more' })
  const page = await scene.stranger().open('/search?q=quandong')
  assert.ok(page.links.includes('/indicators/quandong-orchards'), page.text)
  const before = shippedFigures().indicators.find(({ id }) => id === 'smokers')!
  await take('smokers', { unit: '%', better: 'less' })
  const rows = await found()
  assert.equal(rows.length, many + 1)
  assert.equal(rows.find(({ href }) => href === '/indicators/smokers')?.title, before.name)
})
