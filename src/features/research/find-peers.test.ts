import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { root } from '../../kernel/config.ts'
import { type Comparable, comparableAreas, findPeers } from './find-peers.ts'
import { readComparison, shippedAreas, shippedFigures } from './index.ts'

const lincoln = 'E07000138'
const figures = shippedFigures()
const areas = shippedAreas('2026-11-28')

describe('the authorities of today, by what is published of them', () => {
  let all: Comparable
  before(() => {
    all = comparableAreas(figures, areas, { model: 'all', weights: {} })
  })

  test('Lincoln has twenty peers, and none is Lincoln or the county that it lies in', () => {
    const peers = findPeers(all, lincoln, 20)!
    assert.equal(new Set(peers.map(({ gss }) => gss)).size, 20)
    assert.ok(!peers.some(({ gss }) => gss === lincoln || gss === 'E10000019'))
    const many = findPeers(all, 'E10000019', 500)!.map(({ gss }) => gss)
    assert.ok(!many.includes(lincoln), 'nor is a district a peer of its county')
  })

  test('members alone can be asked for', () => {
    const members = new Set(['E07000041', 'E07000148', 'W06000006'])
    const peers = findPeers(all, lincoln, 20, (gss) => members.has(gss))!
    assert.deepEqual(new Set(peers.map(({ gss }) => gss)), members)
  })

  test('a council merged since has the figures of those it was made of, by their people', () => {
    const [cumberland, before] = ['E06000063', ['E07000026', 'E07000028', 'E07000029']]
    const area = areas.find(({ gss }) => gss === cumberland)!
    assert.deepEqual(area.predecessors.toSorted(), before)
    assert.ok(!all.missing(cumberland).some((name) => /smokers/.test(name)))
    assert.ok(findPeers(all, cumberland, 5)!.length === 5)
    assert.equal(findPeers(all, 'E07000028', 5), null, 'Carlisle is no authority of today')
  })

  test('who has too few figures is compared with nobody, and nobody with it', () => {
    assert.equal(findPeers(all, 'E47000001', 5), null)
    for (const { gss } of all.areas) assert.ok(!gss.startsWith('E47'), gss)
  })

  test('what has no figure is told by name', () => {
    assert.deepEqual(all.missing('E10000016').toSorted().slice(0, 1), [
      'Children and people of 65 and over for each hundred between',
    ])
    assert.deepEqual(all.missing(lincoln), [])
  })

  test('the three models differ, and a choice of one’s own is a fourth', () => {
    const first = (comparison: Parameters<typeof comparableAreas>[2]) =>
      findPeers(comparableAreas(figures, areas, comparison), lincoln, 20)!
        .map(({ gss }) => gss)
        .join()
    const answers = [
      first({ model: 'all', weights: {} }),
      first({ model: 'economic', weights: {} }),
      first({ model: 'demographic', weights: {} }),
      first({ model: 'all', weights: { density: 1, smokers: 2 } }),
    ]
    assert.equal(new Set(answers).size, 4)
  })
})

test('bin/hanse peers prints the codes in order, and says what was asked wrongly', () => {
  const hanse = (...args: string[]) =>
    spawnSync(process.execPath, [join(root, 'bin/hanse'), 'peers', ...args], { encoding: 'utf8' })
  const { stdout, status } = hanse(lincoln, '--limit', '20', '--json')
  assert.equal(status, 0)
  const all = comparableAreas(figures, areas, { model: 'all', weights: {} })
  assert.deepEqual(
    JSON.parse(stdout),
    findPeers(all, lincoln, 20)!.map(({ gss }) => gss),
  )
  const wrong = hanse('E99999999')
  assert.equal(wrong.status, 2)
  assert.match(wrong.stderr, /not the code of an authority/)
  assert.equal(wrong.stdout, '')
})

test('a comparison that cannot be made is refused with what there is', () => {
  const read = (typed: Parameters<typeof readComparison>[0]) =>
    readComparison(typed, ['density', 'smokers'])
  assert.deepEqual(read({}), { model: 'all', weights: {} })
  assert.deepEqual(read({ weights: 'density=2,smokers' }), {
    model: 'all',
    weights: { density: 2, smokers: 1 },
  })
  assert.match(String(read({ model: 'weather' })), /no model "weather".*all, economic/)
  assert.match(String(read({ weights: 'rain=1' })), /no indicator "rain".*density, smokers/)
  assert.match(String(read({ weights: 'density=much' })), /weight of density is a number/)
  assert.match(String(read({ weights: 'density=0' })), /nothing to compare/)
})
