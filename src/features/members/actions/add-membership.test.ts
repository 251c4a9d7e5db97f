import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { ukAuthorities } from '../register/index.ts'
import { addMembership } from './add-membership.ts'
import { importAuthorities } from './import-authorities.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  const known = new Set(['lincoln', 'exeter', 'norwich', 'southend-on-sea', 'wrexham'])
  const others = ukAuthorities().filter(({ slug }) => !known.has(slug))
  await scene.act(null, (act) => importAuthorities(act, others))
})
after(() => scene.close())

const from = (day: string) => {
  const [year, month, date] = day.split('-')
  return { 'from-day': String(date), 'from-month': String(month), 'from-year': String(year) }
}

test('the office finds a council in the register and makes it a member from a day', async () => {
  const ruth = await scene.as('ruth')
  const found = await ruth.open('/members/manage?q=carli')
  assert.ok(found.links.includes('/members/manage/carlisle'))
  const page = await ruth.open('/members/manage/derby')
  const added = await page.send('/memberships', {
    ...from('2027-01-01'),
    source: 'Minute of the executive, https://minutes.example/7',
  })
  assert.match(added.text, /Now give it its seats/)
  const public_ = await scene.stranger().open('/members/derby')
  assert.match(public_.text, /Full member\s*1 January 2027/)
  assert.ok(public_.links.includes('https://minutes.example/7'))
  assert.match((await scene.stranger().open('/members')).text, /6 councils are in Test Cities/)
})

test('a council that was abolished cannot join after that day, and what was typed is kept', async () => {
  const page = await (await scene.as('ruth')).open('/members/manage/carlisle')
  const refused = await page.send('/memberships', { ...from('2026-01-01'), source: 'Hearsay' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /The council had been abolished by that day/)
  assert.equal(refused.fields('/memberships').source, 'Hearsay')
})

test('a day that is none is refused beside the field', async () => {
  const page = await (await scene.as('ruth')).open('/members/manage/york')
  const refused = await page.send('/memberships', { ...from('2027-02-31') })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Enter the day from which it is a member/)
})

test('of two who add one council at the same moment one adds it', async () => {
  const york = ukAuthorities().find(({ slug }) => slug === 'york')!
  const add = () =>
    scene.act('daniel', (act) =>
      addMembership(act, {
        gss: york.gss,
        kind: 'full',
        from: { date: '2027-02-01', precision: 'day', notBefore: null, source: null },
        until: null,
        politicalGroup: null,
      }),
    )
  const both = await Promise.all([add(), add()])
  assert.deepEqual(
    both.filter((one) => 'refused' in one),
    [{ refused: 'already-member' }],
  )
})

test('a council leaves, stays on record, and may come back', async () => {
  const ruth = await scene.as('ruth')
  const page = await ruth.open('/members/manage/norwich')
  const left = await page.send('/membership-ends', {
    'until-day': '1',
    'until-month': '3',
    'until-year': '2027',
  })
  assert.match(left.text, /until 1 March 2027/)
  // Another address each time: strangers share one answer for two seconds.
  const list = await scene.stranger().open('/members?then')
  assert.match(list.text, /Were members before.*Norwich/)
  const back = await left.send('/memberships', { ...from('2027-03-05'), kind: 'associate' })
  assert.match(back.text, /Associate from 5 March 2027/)
  assert.match(
    (await scene.stranger().open('/members?now')).text,
    /Associates and observers.*Norwich/,
  )
})

test('importing the register twice is the same as once', async () => {
  const rows = ukAuthorities().filter(({ nation }) => nation === 'scotland')
  granted(await scene.act(null, (act) => importAuthorities(act, rows)))
  granted(await scene.act(null, (act) => importAuthorities(act, rows)))
  const count = await scene.read((db) =>
    db
      .selectFrom('authority')
      .select((select) => select.fn.countAll<number>().as('n'))
      .where('nation', '=', 'scotland')
      .executeTakeFirstOrThrow(),
  )
  assert.equal(count.n, rows.length)
})
