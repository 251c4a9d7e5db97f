import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { endHolding } from './end-holding.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const holdingOf = async (seatId: string) =>
  (
    await scene.read((db) =>
      db
        .selectFrom('seat_holding')
        .select('id')
        .where('seat_id', '=', seatId)
        .executeTakeFirstOrThrow(),
    )
  ).id

const on = (day: string) => {
  const [year, month, date] = day.split('-')
  return { 'end-day': String(date), 'end-month': String(month), 'end-year': String(year) }
}

test('who leaves a seat has no right from that day on, and what they may do ends with it', async () => {
  const amara = await scene.as('amara')
  const page = await (await scene.as('ruth')).open('/members/manage/lincoln')
  const holding = await holdingOf(scene.seatId('amara'))
  const done = await page.send(
    '/seat-holding-ends',
    { ...on('2027-03-12'), holding },
    'Amara Nwosu',
  )
  assert.match(done.text, /until 12 March 2027/)
  assert.equal((await amara.open('/consultations')).status, 200)
  const before = scene.time.now
  scene.time.now = new Date('2027-03-12T00:30:00Z')
  const later = await amara.open('/consultations')
  assert.equal(later.status, 403)
  assert.match(later.text, /You hold no seat/)
  scene.time.now = before
})

test('a day before the first one is refused beside the field', async () => {
  const page = await (await scene.as('ruth')).open('/members/manage/lincoln')
  const holding = await holdingOf(scene.seatId('neil'))
  const refused = await page.send(
    '/seat-holding-ends',
    { ...on('2020-01-01'), holding },
    'Neil Dunmore',
  )
  assert.equal(refused.status, 422)
  assert.match(refused.text, /It ends before it began/)
})

test('the last one in the network office cannot be sent away, whoever goes first', async () => {
  const [ruth, daniel] = await Promise.all([
    holdingOf(scene.seatId('ruth')),
    holdingOf(scene.seatId('daniel')),
  ])
  const until = '2027-03-11'
  const ends = await Promise.all(
    [ruth, daniel].map((holdingId) =>
      scene.act('ruth', (act) => endHolding(act, { holdingId, until })),
    ),
  )
  assert.equal(ends.filter((end) => 'refused' in end).length, 1)
  assert.deepEqual(
    ends.filter((end) => 'refused' in end),
    [{ refused: 'last-of-office' }],
  )
  granted(ends.find((end) => !('refused' in end)))
})
