import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import { type OpenedRound, openedRound } from '../../../../tests/rounds.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import type { Visitor } from '../../../../tests/visitor.ts'

let scene: Scene
let round: OpenedRound
before(async () => {
  scene = await setUp({ now: '2027-05-20T10:00:00Z' })
  round = await openedRound(scene, 'Ferries on Sundays')
})
after(() => scene.close())

const at = '/members/manage/lincoln/leader'
const change = (over: Record<string, string> = {}) => ({
  person: 'Cllr Nell Fenwick',
  email: 'nell.fenwick@lincoln.example',
  'leads-day': '20',
  'leads-month': '5',
  'leads-year': '2027',
  ...over,
})

const asked = async (ruth: Visitor, over: Record<string, string> = {}, where = at) =>
  (await ruth.open(where)).send('/leader-changes', change(over))

test('what happens is shown before it is done, and nothing has happened yet', async () => {
  const page = await asked(await scene.as('ruth'))
  assert.match(page.text, /Cllr Harriet Harcastle.*rights as leader end at once/)
  assert.match(page.text, /The ballot on the joint response to “Ferries on Sundays”/)
  const harriet = await scene.as('harriet')
  assert.equal((await harriet.open(`/rounds/${round.roundId}/ballot?decision=endorse`)).status, 200)
})

test('the old leader’s next request is refused, and the new leader finds the work', async () => {
  const harriet = await scene.as('harriet')
  const open = await harriet.open(`/rounds/${round.roundId}/ballot?decision=endorse`)
  const ruth = await scene.as('ruth')
  const done = await (await asked(ruth)).send('/leader-changes')
  assert.match(done.text, /Cllr Nell Fenwick has the seat/)
  assert.match(done.text, /Before: Cllr Harriet Harcastle, .* to 20 May 2027/)
  assert.equal((await harriet.open('/consultations')).status, 403, 'no page of members')
  const cast = await open.send(open.forms.find((one) => one.includes('/ballots'))!, {
    confirmed: 'yes',
  })
  assert.equal(cast.status, 403, 'and no ballot from a page opened before')
  const letter = await scene.read((db) =>
    db
      .selectFrom('mail')
      .select('body')
      .where('recipient', '=', 'nell.fenwick@lincoln.example')
      .executeTakeFirstOrThrow(),
  )
  assert.match(
    letter.body,
    /This waits for it:\n\n- The ballot on the joint response to “Ferries on Sundays”/,
  )
  const link = /\/sign-in\/\S+/.exec(letter.body)?.[0] as string
  const nell = scene.stranger()
  const work = await (await nell.open(link)).send(link)
  assert.match(work.text, /Decide whether Lincoln signs: Ferries on Sundays/)
  assert.equal((await nell.open(`/rounds/${round.roundId}/ballot?decision=endorse`)).status, 200)
})

test('a leader who takes over later leaves the old one their rights until that day', async () => {
  const later = { person: 'Cllr Ida Exe', email: 'ida@exeter.example', 'leads-day': '27' }
  const page = await asked(await scene.as('ruth'), later, '/members/manage/exeter/leader')
  assert.match(page.text, /rights as leader end on 27 May 2027/)
  await page.send('/leader-changes')
  assert.equal((await (await scene.as('imran')).open('/consultations')).status, 200)
  const before = scene.time.now
  scene.time.now = new Date('2027-05-27T08:00:00Z')
  assert.equal((await (await scene.as('imran')).open('/consultations')).status, 403)
  scene.time.now = before
})

test('of two who change a leader at the same moment one is told that the seat has changed', async () => {
  const pages = await Promise.all(
    ['one', 'two'].map(async (name) =>
      asked(
        await scene.as('ruth'),
        { person: `Cllr ${name}`, email: `${name}@norwich.example` },
        '/members/manage/norwich/leader',
      ),
    ),
  )
  const done = await Promise.all(pages.map((page) => page.send('/leader-changes')))
  assert.deepEqual(done.map(({ status }) => status).toSorted(), [200, 422])
  assert.match(
    done.find(({ status }) => status === 422)!.text,
    /Somebody changed this seat while you looked/,
  )
  const holders = await scene.read((db) =>
    db
      .selectFrom('seat_holding')
      .select('id')
      .where('seat_id', '=', scene.seatId('samir'))
      .where('until_date', 'is', null)
      .execute(),
  )
  assert.equal(holders.length, 1)
})

test('an acting leader’s time ends with the change too', async () => {
  const ruth = await scene.as('ruth')
  const manage = await ruth.open('/members/manage/southend')
  await manage.send('/seat-holdings', {
    seat: scene.seatId('marcus'),
    person: 'Cllr Acting Deputy',
    email: 'deputy@southend.example',
    acting: 'yes',
    'holdingFrom-day': '19',
    'holdingFrom-month': '5',
    'holdingFrom-year': '2027',
  })
  const page = await asked(
    ruth,
    { person: 'Cllr New Pier', email: 'new@southend.example' },
    '/members/manage/southend/leader',
  )
  assert.match(page.text, /Cllr Acting Deputy.*acting: rights as leader end at once/)
  const done = await page.send('/leader-changes')
  assert.match(done.text, /Before:.*Cllr Acting Deputy, acting/)
})

test('what cannot be is said beside its field, and what was typed is kept', async () => {
  const ruth = await scene.as('ruth')
  const wrexham = '/members/manage/wrexham/leader'
  const early = await asked(ruth, { 'leads-year': '2024', person: 'Cllr Kept' }, wrexham)
  assert.equal(early.status, 422)
  assert.match(early.text, /The leader of today began later than that/)
  assert.match(early.html, /value="Cllr Kept"/)
  const same = await asked(ruth, { email: people.gwilym.email }, wrexham)
  assert.match(same.text, /This person leads the council already/)
  assert.match((await asked(ruth, { email: 'nobody' }, wrexham)).text, /Enter an e-mail address/)
})

test('only the office changes leaders', async () => {
  const amara = await scene.as('amara')
  assert.equal((await amara.open(at)).status, 403)
  const _csrf = (await amara.open('/account')).fields('/session-ends')._csrf as string
  const page = await amara.post('/leader-changes', {
    ...change(),
    slug: 'lincoln',
    confirmed: 'yes',
    _csrf,
  })
  assert.equal(page.status, 403)
})
