import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  article,
  keep as kept,
  ofExeter,
  office,
  ofLincoln,
  stranger,
} from '../../../tests/finding.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import { type Asker, dropFindable, type Findable, nearestInMeaning } from './index.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const keep = (found: Findable) => kept(scene, found)
const titles = async (asked: string, asker: Asker, limit = 10) =>
  (
    await scene.read((db) =>
      nearestInMeaning(db, { networkId: scene.networkId, asked, asker, limit }),
    )
  ).map(({ title }) => title)

test('what is said in other words is found, once its meaning is known', async () => {
  await keep(article('Homes above shops', 'Empty floors over retail units became flats for rent.'))
  await keep(article('Night buses', 'Drivers run a service after eleven in the evening.'))
  assert.deepEqual(await titles('housing on the high street', stranger), [], 'not known yet')
  await scene.runJobs()
  assert.deepEqual(await titles('apartments over stores', stranger), [
    'Homes above shops',
    'Night buses',
  ])
})

test('nobody finds what is not for them, and nobody is told that it is there', async () => {
  const text = 'Our council may close its leisure centre.'
  await keep(article('For members', text, { audience: 'members' }))
  await keep(article('Of Lincoln', text, { audience: 'own-council', ownGss: 'E07000138' }))
  await keep(article('Of the office', text, { audience: 'office' }))
  await scene.runJobs()
  const found = async (asker: Asker) =>
    (await titles('shutting the swimming pool', asker))
      .filter((title) => title.startsWith('F') || title.startsWith('Of'))
      .toSorted()
  assert.deepEqual(await found(stranger), [])
  assert.deepEqual(await found(ofExeter), ['For members'])
  assert.deepEqual(await found(ofLincoln), ['For members', 'Of Lincoln'])
  assert.deepEqual(await found(office), ['For members', 'Of Lincoln', 'Of the office'])
  const [first] = await scene.read((db) =>
    nearestInMeaning(db, {
      networkId: scene.networkId,
      asked: 'shutting the swimming pool',
      asker: stranger,
      limit: 1,
    }),
  )
  assert.ok(first, 'what others may not see takes nobody’s place in a short list')
})

test('from the commit on, a record is open or closed as it now is, and one that is gone is gone', async () => {
  const found = article('Parking permits', 'Residents pay for permits by the emissions of the car.')
  await keep(found)
  await scene.runJobs()
  const first = async (asker: Asker) =>
    (await titles('charging motorists by pollution', asker, 1))[0]
  assert.equal(await first(stranger), 'Parking permits')
  await keep({ ...found, audience: 'members' })
  assert.notEqual(await first(stranger), 'Parking permits')
  assert.equal(await first(ofExeter), 'Parking permits', 'its meaning was kept')
  await scene.act('daniel', (act) => dropFindable(act, found))
  assert.notEqual(await first(office), 'Parking permits')
})

test('a text that is changed is found by what it now says', async () => {
  const found = article('Winter plan', 'Gritters treat the roads.')
  await keep(found)
  await scene.runJobs()
  await keep({ ...found, text: 'Volunteers ring people who live alone to ask how they are.' })
  await scene.runJobs()
  const [near] = await scene.read((db) =>
    nearestInMeaning(db, {
      networkId: scene.networkId,
      asked: 'loneliness among the elderly',
      asker: stranger,
      limit: 1,
    }),
  )
  assert.equal(near?.title, 'Winter plan')
  assert.match(near.passage, /ring people who live alone/)
})

test('changes that are made at once all become visible, in whatever order they commit', async () => {
  const many = Array.from({ length: 12 }, (_, at) =>
    article(`Tree ${at}`, `Planting street trees, part ${at}.`, { kind: 'publication' }),
  )
  await Promise.all(many.map(keep))
  const seen = titles('urban forestry', stranger, 50)
  await Promise.all([scene.runJobs(), seen])
  const trees = (await titles('urban forestry', stranger, 50)).filter((title) =>
    title.startsWith('Tree'),
  )
  assert.equal(new Set(trees).size, 12)
})

test('only what is asked for is found: a kind, a theme, a council', async () => {
  await keep(article('Ports and rail', 'Freight from the docks.', { themes: ['ports'] }))
  await scene.runJobs()
  const found = await scene.read((db) =>
    nearestInMeaning(db, {
      networkId: scene.networkId,
      asked: 'shipping',
      asker: stranger,
      limit: 5,
      wanted: ({ themes }) => themes.includes('ports'),
    }),
  )
  assert.deepEqual(
    found.map(({ title }) => title),
    ['Ports and rail'],
  )
})
