import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  keep as kept,
  ofExeter,
  office,
  ofLincoln,
  article as record,
  stranger,
} from '../../../tests/finding.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import { type Asker, dropFindable, type Findable, findInAll, type Sought } from './index.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const keep = (found: Findable) => kept(scene, found)
const find = (words: string, more: Partial<Sought> = {}) =>
  scene.read((db) =>
    findInAll(db, {
      networkId: scene.networkId,
      words,
      asker: stranger,
      limit: 20,
      patienceMs: Number.POSITIVE_INFINITY,
      ...more,
    }),
  )
const text = (parts: { text: string }[]) => parts.map((part) => part.text).join('')
const titles = async (words: string, more: Partial<Sought> = {}) =>
  (await find(words, more)).hits.map(({ title }) => text(title))

test('from its commit on a record is found by its words, as it now is, and no more when it is gone', async () => {
  const found = record('Otter survey', 'Volunteers counted otters along the canal.')
  await keep(found)
  assert.deepEqual(await titles('otters'), ['Otter survey'], 'before any job ran')
  await keep({ ...found, title: 'Badger survey', text: 'Volunteers counted badgers.' })
  assert.deepEqual(await titles('otters'), [])
  assert.deepEqual(await titles('badger'), ['Badger survey'])
  await scene.act('daniel', (act) => dropFindable(act, found))
  assert.deepEqual(await titles('badger'), [])
})

test('the title counts more than the text, and a title typed exactly stands first', async () => {
  await keep(record('A long account of the lighthouse', 'The lighthouse lighthouse lighthouse.'))
  await keep(record('Harbour works', 'Beside the lighthouse the harbour was dredged.'))
  await keep(record('Lighthouse', 'A page.'))
  assert.deepEqual((await titles('lighthouse')).slice(0, 2), [
    'Lighthouse',
    'A long account of the lighthouse',
  ])
})

test('a phrase, a word left out and “or” are taken as they stand', async () => {
  await keep(record('Sandstone walls', 'The red sandstone of the old wall was cleaned.'))
  await keep(record('Red doors', 'Doors were painted red; the step is of sandstone.'))
  assert.deepEqual(await titles('"red sandstone"'), ['Sandstone walls'])
  assert.deepEqual(await titles('“red sandstone”'), ['Sandstone walls'])
  assert.deepEqual(await titles('sandstone -wall'), ['Red doors'])
  assert.deepEqual((await titles('"red sandstone" OR doors')).toSorted(), [
    'Red doors',
    'Sandstone walls',
  ])
  assert.deepEqual(await titles('-sandstone'), [])
})

test('another word of the field finds it, is marked, and is said not to be the word that was typed', async () => {
  await keep(record('Fly grazing', 'The local authority moved the horses.'))
  const { hits } = await find('council horses')
  const hit = hits.find(({ title }) => text(title) === 'Fly grazing')
  assert.ok(hit)
  assert.equal(hit.byMeaning, false)
  assert.ok(hit.passage.some((part) => part.marked && part.text === 'horses'))
})

test('a word that is only begun is found while somebody types, and accents make no difference', async () => {
  await keep(record('Ynys Môn', 'Zebrafish are kept at the aquarium.'))
  assert.deepEqual(await titles('zebraf', { typing: true }), ['Ynys Môn'])
  assert.deepEqual(await titles('zebraf'), ['Ynys Môn'])
  assert.deepEqual(await titles('ynys mon'), ['Ynys Môn'])
})

test('a slip of the pen is put right and said, but never by a word that is hidden from the asker', async () => {
  await keep(record('Members only', 'The crematorium is to move.', { audience: 'members' }))
  const member = await find('cremtorium', { asker: ofExeter })
  assert.equal(member.corrected, 'crematorium')
  assert.deepEqual(
    member.hits.map(({ title }) => text(title)),
    ['Members only'],
  )
  const seen = await find('cremtorium')
  assert.equal(seen.corrected, undefined)
  assert.equal(seen.total, 0)
  assert.deepEqual(await titles('cremat', { typing: true }), [])
})

test('nobody finds, counts or is hinted at what is not for them, by words or by meaning', async () => {
  const about = 'The velodrome will close its doors for good.'
  const facts = { themes: ['velodromes'], councils: ['E07000138'] }
  await keep(record('Open velodrome', about, facts))
  await keep(record('Velodrome for members', about, { ...facts, audience: 'members' }))
  await keep(
    record('Velodrome of Lincoln', about, {
      ...facts,
      kind: 'draft',
      audience: 'own-council',
      ownGss: 'E07000138',
    }),
  )
  await keep(record('Velodrome of the office', about, { ...facts, audience: 'office' }))
  await scene.runJobs()
  const expected = [
    [stranger, 1, ['article']],
    [ofExeter, 2, ['article']],
    [ofLincoln, 3, ['article', 'draft']],
    [office, 4, ['article', 'draft']],
  ] as const
  for (const by of ['words', 'both'] as const)
    for (const [asker, total, kinds] of expected) {
      const found = await find('velodrome doors', { asker, by })
      const of = (name: string) => found.hits.filter(({ themes }) => themes.includes(name)).length
      assert.equal(of('velodromes'), total, by)
      const themes = found.counts.themes.find(({ value }) => value === 'velodromes')
      assert.equal(themes?.total, total)
      const councils = found.counts.councils.find(({ value }) => value === 'E07000138')
      assert.equal(councils?.total, total)
      assert.deepEqual(found.counts.kinds.map(({ value }) => value).toSorted(), [...kinds])
    }
  const meant = async (asker: Asker) =>
    (await find('closing the velodrome', { asker, by: 'meaning' })).hits.filter(({ themes }) =>
      themes.includes('velodromes'),
    ).length
  assert.deepEqual(
    [await meant(stranger), await meant(ofExeter), await meant(ofLincoln), await meant(office)],
    [1, 2, 3, 4],
  )
  assert.equal((await find('"will close"')).hits.length, 1, 'phrases know who asks')
})

test('filters take what they say, and each count tells what another choice would bring', async () => {
  const many = [
    record('Trams one', 'Tramway plans.', { themes: ['a'], on: '2026-05-01' }),
    record('Trams two', 'Tramway plans.', { themes: ['b'], on: '2026-06-01' }),
    record('Trams three', 'Tramway plans.', { themes: ['a', 'b'], kind: 'event' }),
  ]
  for (const one of many) await keep(one)
  const found = await find('tramway', { filters: { themes: ['a'] } })
  assert.equal(found.total, 2)
  assert.deepEqual(found.counts.themes, [
    { value: 'a', total: 2 },
    { value: 'b', total: 2 },
  ])
  assert.deepEqual(found.counts.kinds, [
    { value: 'article', total: 1 },
    { value: 'event', total: 1 },
  ])
  assert.deepEqual(await titles('tramway', { filters: { from: '2026-05-15' } }), ['Trams two'])
  const [first, second] = [
    await titles('tramway', { limit: 2 }),
    await titles('tramway', { limit: 2, offset: 2 }),
  ]
  assert.equal(new Set([...first, ...second]).size, 3)
})

for (const words of ['', '   ', '-', '"', 'OR', '"" -', '<script>', 'the of and', '\0', "o'"])
  test(`nothing breaks where somebody types ${JSON.stringify(words)}`, async () => {
    const { total, tells } = await find(words)
    assert.equal(total, 0)
    assert.equal(typeof tells, 'boolean')
  })

test('ten thousand letters are read as far as anybody would write a question', async () => {
  await find('lighthouse '.repeat(1000))
  assert.equal((await find('x'.repeat(10_000))).total, 0)
})

test('where the encoder is not ready in time, words alone answer', async () => {
  await keep(record('Peat bogs', 'Peat was wetted again.'))
  const { hits } = await find('wetted peat again', { patienceMs: 0 })
  assert.equal(text(hits[0]!.title), 'Peat bogs')
})
