import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import { topicNames } from '../research/index.ts'
import { topicAddress, topicsOfTheme } from './theme-topics.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  await scene.owner.query(
    `insert into theme (network_id, id, slug, name) values
      ($1, gen_random_uuid(), 'housing', 'Housing and homes'), ($1, gen_random_uuid(), 'kites', 'Kites')`,
    [scene.networkId],
  )
})
after(() => scene.close())

test('a theme leads to the figures on it; one that no figure is about leads to none', async () => {
  const housing = await scene.stranger().open('/themes/housing')
  assert.ok(housing.links.includes('/indicators#housing'), housing.text)
  const list = await scene.stranger().open('/indicators')
  assert.match(list.html, /id="housing"/)
  const kites = await scene.stranger().open('/themes/kites')
  assert.ok(!kites.links.some((link) => link.startsWith('/indicators#')))
})

test('every topic that a theme can lead to is one of the list of figures', () => {
  const all = 'Housing, health, schools, climate, transport, economy, poverty and culture'
  const named = topicsOfTheme(all)
  assert.equal(named.length, 9)
  for (const topic of named) assert.ok(topicNames.includes(topic), topic)
  assert.equal(topicAddress('Work and income'), '/indicators#work-and-income')
})
