import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

test('the office gives its network a name and colours of its own, which become a style sheet', async () => {
  const page = await (await scene.as('ruth')).open('/network/settings')
  const saved = await page.send('/network/settings', {
    name: 'Tested Cities',
    sea: '#1d3c8f',
    founding: '3',
  })
  assert.match(saved.html, /Saved/)
  const network = await scene.read((db) =>
    db
      .selectFrom('network')
      .select(['name', 'colours', 'founding_councils'])
      .executeTakeFirstOrThrow(),
  )
  assert.equal(network.name, 'Tested Cities')
  assert.equal((network.colours as Record<string, string>).sea, '#1d3c8f')
  assert.equal(network.founding_councils, 3)
})

test('a colour without contrast is refused, and what was typed is kept', async () => {
  const page = await (await scene.as('ruth')).open('/network/settings')
  const refused = await page.send('/network/settings', { moss: '#9fdfa8', line: 'A new line' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Choose a darker moss/)
  assert.equal(refused.fields('/network/settings').line, 'A new line')
})

test('nobody else changes it', async () => {
  const page = await (await scene.as('harriet')).open('/network/settings')
  assert.equal(page.status, 403)
})
