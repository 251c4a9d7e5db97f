import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { granted } from '../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import { addMembership, importAuthorities, ukAuthorities } from '../../features/members/index.ts'
import { run } from '../members.ts'
import { memberLines } from './member-lines.ts'
import { membershipOn } from './membership-on.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  await scene.act(null, async (act) => {
    const welsh = ukAuthorities().filter(({ slug }) => slug === 'swansea' || slug === 'newport')
    await importAuthorities(act, welsh)
    const joined = (gss: string, date: string, precision: 'year' | 'day') => ({
      gss,
      kind: 'full' as const,
      from: { date, precision, notBefore: null, source: 'Their news' },
      until: null,
      politicalGroup: null,
    })
    granted(await addMembership(act, joined('W06000011', '2018-11-28', 'day')))
    granted(await addMembership(act, joined('W06000022', '2018-07-01', 'year')))
  })
})
after(() => scene.close())

test('who was in the network on a day is told with every date, how exact it is, and how sure the count', async () => {
  const one = await scene.read((db) => membershipOn(db, '2018-12-01'))
  assert.equal(one.network, 'Test Cities')
  assert.deepEqual(one.members, { counted: 2, least: 1, most: 2 })
  assert.deepEqual(
    one.councils.map(({ council, certain, from }) => [council, certain, from?.precision]),
    [
      ['Newport', false, 'year'],
      ['Swansea', true, 'day'],
    ],
  )
  const lines = memberLines(one).join('\n')
  assert.match(lines, /Test Cities on 1 December 2018: 1 to 2 members, counted as 2; 398,/)
  assert.match(lines, /W06000022 {2}Newport {2}Full member, from 2018 \(not certain\)/)
  assert.match(lines, /W06000011 {2}Swansea {2}Full member, from 28 November 2018$/m)
})

test('a day that is none is not understood', async () => {
  assert.equal(await run(['--on', '2018-02-31', '--json']), 2)
  assert.equal(await run(['--when', 'now']), 2)
})
