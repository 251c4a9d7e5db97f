import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { saveTheme } from './save-theme.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const add = async (name: string, line = '') => {
  const page = await (await scene.as('ruth')).open('/network/settings/themes/new')
  return page.send('/themes', { name, line, text: 'One paragraph.\n\nAnd **another**.' })
}

test('the office says what the network works on, and the public site shows it', async () => {
  const saved = await add('Ports', 'Plan ports and the cities behind them together')
  assert.match(saved.html, /Ports is saved/)
  const page = await scene.stranger().open('/themes/ports')
  assert.equal(page.heading, 'Ports')
  assert.match(page.text, /Plan ports and the cities behind them together.*One paragraph/)
  assert.match((await scene.stranger().open('/themes')).text, /Ports/)
})

test('a theme without a name is refused beside the field, and what was typed is kept', async () => {
  const refused = await add('', 'A line to keep')
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Enter a name/)
  assert.equal(refused.fields('/themes').line, 'A line to keep')
})

test('two themes have no name alike', async () => {
  await add('Housing')
  const refused = await add('Housing')
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Another theme has this name/)
})

test('of two who add one theme at one moment, one does', async () => {
  const deeds = await Promise.all(
    ['ruth' as const, 'daniel' as const].map((who) =>
      scene.act(who, (act) => saveTheme(act, { id: null, name: 'Skills', line: '', text: '' })),
    ),
  )
  assert.equal(deeds.filter((deed) => 'refused' in deed).length, 1)
})

test('a theme that is named anew is found at its old address, however often it is named', async () => {
  await add('Climate')
  const office = await scene.as('ruth')
  const rename = async (from: string, to: string) => {
    const list = await office.open('/network/settings/themes')
    const id = (
      await scene.read((db) =>
        db.selectFrom('theme').select('id').where('name', '=', from).executeTakeFirstOrThrow(),
      )
    ).id
    assert.ok(list.links.includes(`/network/settings/themes/${id}`))
    const page = await office.open(`/network/settings/themes/${id}`)
    await page.send('/themes', { name: to })
  }
  await rename('Climate', 'Climate and energy')
  await rename('Climate and energy', 'Net zero')
  const first = await scene.app.inject({ url: '/themes/climate?from=mail' })
  assert.equal(first.statusCode, 301)
  assert.equal(first.headers.location, '/themes/net-zero?from=mail')
  assert.equal((await scene.stranger().open('/themes/climate-and-energy')).heading, 'Net zero')
  await add('Climate')
  assert.equal((await scene.stranger().open('/themes/climate')).heading, 'Climate')
})

test('nobody else changes a theme', async () => {
  assert.equal((await (await scene.as('harriet')).open('/network/settings/themes')).status, 403)
  const done = await scene.act('harriet', (act) =>
    saveTheme(act, { id: null, name: 'Theirs', line: '', text: '' }),
  )
  assert.deepEqual(done, { refused: 'not-office' })
})
