import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people } from '../../../../tests/people.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const lincoln = '/members/manage/lincoln'

async function newSeat(title: string, kind = 'policy-officer'): Promise<string> {
  const page = await (await scene.as('ruth')).open(lincoln)
  await page.send('/seats', { kind, title }, 'Add the seat')
  const row = await scene.read((db) =>
    db.selectFrom('seat').select('id').where('title', '=', title).executeTakeFirstOrThrow(),
  )
  return row.id
}

const holding = (over: Record<string, string | null> = {}) => ({
  person: 'Nia Newcomer',
  email: 'nia.newcomer@lincoln.example',
  'holdingFrom-day': '10',
  'holdingFrom-month': '3',
  'holdingFrom-year': '2027',
  ...over,
})

async function give(title: string, filling: Record<string, string | null>) {
  const page = await (await scene.as('ruth')).open(lincoln)
  return page.send('/seat-holdings', filling, title === '' ? undefined : 'Give them the seat')
}

test('somebody gets a seat, a letter with a link, and may act in it at once', async () => {
  const seat = await newSeat('Climate officer')
  const page = await give('Climate officer', { ...holding(), seat })
  assert.match(page.text, /Nia Newcomer/)
  const letter = await scene.read((db) =>
    db
      .selectFrom('mail')
      .select('body')
      .where('recipient', '=', 'nia.newcomer@lincoln.example')
      .executeTakeFirstOrThrow(),
  )
  const link = /\/sign-in\/\S+/.exec(letter.body)?.[0] as string
  const browser = scene.stranger()
  const work = await (await browser.open(link)).send(link)
  assert.equal(work.heading, 'My work')
  assert.match(work.text, /You act for Lincoln as climate officer/)
})

test('one address is one person, however it is written, and keeps its other seats', async () => {
  const seat = await newSeat('Ports officer')
  await give('Ports officer', {
    ...holding({ person: 'A. Nwosu', email: people.amara.email.toUpperCase() }),
    seat,
  })
  const account = await (await scene.as('amara')).open('/account')
  assert.match(account.text, /Policy officer, Lincoln/)
  assert.match(account.text, /Ports officer, Lincoln/)
})

test('a seat has one holder at a time, and somebody may act beside them', async () => {
  const seat = await newSeat('Housing officer')
  await give('Housing officer', { ...holding({ email: 'first@lincoln.example' }), seat })
  const second = await give('Housing officer', {
    ...holding({ email: 'second@lincoln.example', person: 'Second Person' }),
    seat,
  })
  assert.equal(second.status, 422)
  assert.match(second.text, /Somebody holds the seat on that day/)
  assert.match(second.html, /value="Second Person"/, 'what was typed is kept')
  const acting = await give('Housing officer', {
    ...holding({ email: 'second@lincoln.example', acting: 'yes' }),
    seat,
  })
  assert.equal(acting.status, 200)
})

test('of two who give one seat at the same moment one is refused', async () => {
  const seat = await newSeat('Skills officer')
  const pages = await Promise.all(
    ['one', 'two'].map((name) =>
      give('Skills officer', { ...holding({ email: `${name}@lincoln.example` }), seat }),
    ),
  )
  assert.deepEqual(pages.map(({ status }) => status).toSorted(), [200, 422])
})

test('a joint seat has two holders, a vacancy until it has, and never a third, also of two at once', async () => {
  const seat = await newSeat('Homes lead')
  const change = await (await scene.as('ruth')).open(lincoln)
  const joint = await change.send('/seat-changes', { places: '2' }, 'Change Homes lead')
  assert.match(joint.text, /held jointly by two/)
  const first = await give('Homes lead', {
    ...holding({ email: 'homes.one@lincoln.example' }),
    seat,
  })
  assert.match(first.text, /One of two places is held, one is vacant/)
  const pages = await Promise.all(
    ['two', 'three'].map((name) =>
      give('Homes lead', { ...holding({ email: `homes.${name}@lincoln.example` }), seat }),
    ),
  )
  assert.deepEqual(pages.map(({ status }) => status).toSorted(), [200, 422])
  assert.match(
    pages.find(({ status }) => status === 422)!.text,
    /All places of this joint seat are held on that day/,
  )
  const single = await (await (await scene.as('ruth')).open(lincoln)).send(
    '/seat-changes',
    { places: '1' },
    'Change Homes lead',
  )
  assert.match(single.text, /More people than that hold it/)
  const twice = await give('Homes lead', {
    ...holding({ email: 'HOMES.one@lincoln.example' }),
    seat,
  })
  assert.match(twice.text, /This person holds the seat on some of these days already/)
})

test('a vacancy is shown with the day since which nobody holds the seat', async () => {
  const page = await (await scene.as('ruth')).open(lincoln)
  const id = page.fields('/seat-holding-ends', 'time as leader of the council').holding as string
  const ended = await page.send(
    '/seat-holding-ends',
    { holding: id, 'end-day': '9', 'end-month': '3', 'end-year': '2027' },
    'time as leader of the council',
  )
  assert.match(ended.text, /Vacant since 9 March 2027/)
  const council = await (await scene.as('jo')).open('/members/lincoln')
  assert.match(council.text, /Leader of the council ?Vacant since 9 March 2027/)
})

test('only the office gives seats: an officer’s form is refused', async () => {
  const amara = await scene.as('amara')
  assert.equal((await amara.open(lincoln)).status, 403)
  const csrf = (await amara.open('/account')).fields('/session-ends')._csrf as string
  const page = await amara.post('/seat-holdings', {
    ...holding(),
    seat: scene.seatId('harriet'),
    slug: 'lincoln',
    _csrf: csrf,
  })
  assert.equal(page.status, 403)
})

test('every seat given is in the record, by id and never by name', async () => {
  const events = await scene.read((db) =>
    db.selectFrom('event').select(['name', 'facts']).where('name', '=', 'seat.taken').execute(),
  )
  assert.ok(events.length >= 4)
  for (const { facts } of events) assert.doesNotMatch(facts, /Nia|@lincoln/)
})
