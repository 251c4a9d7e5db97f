import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import type { Visitor } from '../../../../tests/visitor.ts'

let scene: Scene
let ruth: Visitor
before(async () => {
  scene = await setUp()
  ruth = await scene.as('ruth')
})
after(() => scene.close())

const dayIn = (name: string, iso: string) => {
  const [year, month, day] = iso.split('-')
  return {
    [`${name}-day`]: String(day),
    [`${name}-month`]: String(month),
    [`${name}-year`]: String(year),
  }
}
const manage = (slug: string) => ruth.open(`/members/manage/${slug}`)
const joined = { wrong: 'from', ...dayIn('correct', '2026-01-15') }

test('a wrongly entered day is put right, and what stood there before is kept and shown with the reason', async () => {
  const page = await manage('lincoln')
  const corrected = await page.send('/membership-corrections', {
    ...joined,
    source: 'Letter of acceptance',
    reason: 'The year was typed wrongly.',
  })
  assert.match(corrected.text, /Corrected. What stood there before is kept beside it/)
  const public_ = await scene.stranger().open('/members/lincoln')
  assert.match(public_.text, /Full member from 15 January 2026/)
  assert.match(public_.text, /the day it begins was “3 February 2026” and is “15 January 2026”/)
  assert.match(public_.text, /The year was typed wrongly/)
  const kept = await scene.read((db) =>
    db.selectFrom('membership_correction').select(['fact', 'corrected_by']).execute(),
  )
  assert.deepEqual(kept, [{ fact: 'from', corrected_by: scene.personId('ruth') }])
})

test('the database lets nobody change or remove a correction', async () => {
  await assert.rejects(
    scene.act('ruth', (act) =>
      act.db.updateTable('membership_correction').set({ reason: 'Another' }).execute(),
    ),
    /permission denied/,
  )
})

test('a correction without a reason, or of what is right already, is refused, and what was typed stays', async () => {
  const page = await manage('exeter')
  const silent = await page.send('/membership-corrections', { ...joined, source: 'Hearsay' })
  assert.equal(silent.status, 422)
  assert.match(silent.text, /Say why it is corrected/)
  assert.equal(silent.fields('/membership-corrections').source, 'Hearsay')
  const same = await page.send('/membership-corrections', {
    wrong: 'kind',
    rightKind: 'full',
    reason: 'To be sure.',
  })
  assert.match(same.text, /This is what the register says already/)
  const none = await page.send('/membership-corrections', { reason: 'Because.' })
  assert.match(none.text, /Choose what is wrong/)
})

test('a correction cannot make a membership end before it begins, or overlap another', async () => {
  const page = await manage('norwich')
  const ended = await page.send('/membership-ends', dayIn('until', '2027-01-01'))
  const wrong = await ended.send('/membership-corrections', {
    wrong: 'until',
    ...dayIn('correct', '2020-01-01'),
    reason: 'A slip.',
  })
  assert.match(wrong.text, /It would end before it begins/)
  const back = await ended.send('/memberships', dayIn('from', '2027-02-01'))
  const twice = await back.send('/membership-corrections', {
    wrong: 'from',
    ...dayIn('correct', '2026-12-01'),
    reason: 'A slip.',
  })
  assert.match(twice.text, /It would be a member twice on some of these days/)
})

test('a council changes from associate to full, and the days before still say what it was', async () => {
  const page = await manage('wrexham')
  const changed = await page.send('/membership-kinds', {
    newKind: 'associate',
    ...dayIn('kindFrom', '2027-03-01'),
  })
  assert.match(changed.text, /Changed from that day on/)
  const now = await scene.stranger().open('/members?kinds')
  assert.match(now.text, /Associates and observers.*Wrexham/)
  const before = await scene.stranger().open('/members?on=2027-02-28')
  assert.doesNotMatch(before.text, /Associates and observers/)
  const again = await changed.send('/membership-kinds', {
    newKind: 'associate',
    ...dayIn('kindFrom', '2027-03-05'),
  })
  assert.equal(again.status, 422)
  assert.match(again.text, /It is of this kind already/)
  const early = await changed.send('/membership-kinds', {
    newKind: 'full',
    ...dayIn('kindFrom', '2027-02-01'),
  })
  assert.match(early.text, /The membership began later/)
})

test('nobody but the office corrects, changes or passes on a membership', async () => {
  const amara = await scene.as('amara')
  for (const path of [
    '/membership-corrections',
    '/membership-kinds',
    '/membership-successions',
    '/political-controls',
  ]) {
    const page = await amara.post(path, {})
    assert.ok([403, 404].includes(page.status), `${path} answers ${page.status}`)
  }
})
