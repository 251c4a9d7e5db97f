import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { ukAuthorities } from '../register/index.ts'
import { addMembership } from './add-membership.ts'
import { importAuthorities } from './import-authorities.ts'
import { passOnMembership } from './pass-on-membership.ts'

const carlisle = 'E07000028'
const allerdale = 'E07000026'
const cumberland = 'E06000063'
const fact = (date: string) => ({
  date,
  precision: 'day' as const,
  notBefore: null,
  source: 'Minute of the executive, https://minutes.example/9',
})

let scene: Scene
before(async () => {
  scene = await setUp()
  const known = new Set(['lincoln', 'exeter', 'norwich', 'southend-on-sea', 'wrexham'])
  const others = ukAuthorities().filter(({ slug }) => !known.has(slug))
  await scene.act(null, (act) => importAuthorities(act, others))
})
after(() => scene.close())

const join = (gss: string, from: string) =>
  scene.act('daniel', (act) =>
    addMembership(act, { gss, kind: 'full', from: fact(from), until: null, politicalGroup: null }),
  )

test('Carlisle becomes Cumberland: one membership ends and the other begins on the day of the reorganisation, and both pages say so', async () => {
  granted(await join(carlisle, '2018-11-28'))
  const ruth = await scene.as('ruth')
  const list = await ruth.open('/members/manage')
  assert.match(list.text, /Abolished, and still members.*Carlisle, abolished on 1 April 2023/)
  const page = await ruth.open('/members/manage/carlisle')
  assert.match(page.text, /abolished on 1 April 2023. Its successor is Cumberland/)
  const passed = await page.send('/membership-successions', {
    successors: cumberland,
    decidedBy: 'the executive',
    'decidedOn-day': '14',
    'decidedOn-month': '2',
    'decidedOn-year': '2023',
    decisionLink: 'https://minutes.example/12',
  })
  assert.match(passed.text, /Passed on. The pages of both councils say so/)
  const stranger = scene.stranger()
  const before = await stranger.open('/members/carlisle')
  assert.match(before.text, /until 1 April 2023/)
  assert.match(before.text, /Its membership was carried on by Cumberland/)
  const now = await stranger.open('/members/cumberland')
  assert.match(now.text, /Full member from 1 April 2023/)
  assert.match(now.text, /took over the membership of Carlisle/)
  assert.match(now.text, /Joining was decided by the executive on 14 February 2023/)
  assert.ok(now.links.includes('https://minutes.example/12'))
})

test('each past day still tells its truth, and the change between two days says who was merged', async () => {
  const stranger = scene.stranger()
  const then = await stranger.open('/members?on=2023-03-31')
  assert.ok(then.links.includes('/members/carlisle'))
  assert.ok(!then.links.includes('/members/cumberland'))
  const next = await stranger.open('/members?on=2023-04-01&since=2023-03-31')
  assert.match(next.text, /1 council joined: Cumberland/)
  assert.match(
    next.text,
    /Carlisle was abolished on 1 April 2023; Cumberland, which took over, is a member/,
  )
})

test('a second council that was merged into the same successor goes on in its membership', async () => {
  granted(await join(allerdale, '2020-01-01'))
  const id = await idOf(allerdale)
  granted(
    await scene.act('daniel', (act) =>
      passOnMembership(act, {
        membershipId: id,
        successors: [cumberland],
        kind: 'full',
        source: null,
      }),
    ),
  )
  const spells = await scene.read((db) =>
    db.selectFrom('membership').select('id').where('gss', '=', cumberland).execute(),
  )
  assert.equal(spells.length, 1)
  const page = await scene.stranger().open('/members/cumberland?again')
  assert.match(page.text, /took over the membership of Allerdale/)
})

test('of two who pass the same membership on at once, one does', async () => {
  const aylesbury = ukAuthorities().find(({ slug }) => slug === 'aylesbury-vale')!
  granted(await join(aylesbury.gss, '2018-01-01'))
  const id = await idOf(aylesbury.gss)
  const pass = () =>
    scene.act('daniel', (act) =>
      passOnMembership(act, {
        membershipId: id,
        successors: aylesbury.successors,
        kind: 'full',
        source: null,
      }),
    )
  const both = await Promise.all([pass(), pass()])
  assert.deepEqual(
    both.filter((one) => 'refused' in one),
    [{ refused: 'passed-on-already' }],
  )
})

test('a council that exists passes nothing on, and nothing passes to one that did not take over', async () => {
  const lincoln = await idOf('E07000138')
  const pass = (membershipId: string, successors: string[], who: 'daniel' | 'amara' = 'daniel') =>
    scene.act(who, (act) =>
      passOnMembership(act, { membershipId, successors, kind: 'full', source: null }),
    )
  assert.deepEqual(await pass(lincoln, [cumberland]), { refused: 'not-abolished' })
  assert.deepEqual(await pass(await idOf(carlisle), ['E07000041']), { refused: 'not-a-successor' })
  assert.deepEqual(await pass(await idOf(carlisle), []), { refused: 'no-successor' })
  assert.deepEqual(await pass(await idOf(carlisle), [cumberland], 'amara'), {
    refused: 'not-office',
  })
})

function idOf(gss: string): Promise<string> {
  return scene.read(async (db) => {
    const row = await db
      .selectFrom('membership')
      .select('id')
      .where('gss', '=', gss)
      .executeTakeFirstOrThrow()
    return row.id
  })
}
