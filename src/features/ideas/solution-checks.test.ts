import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Visitor } from '../../../tests/visitor.ts'
import { askWhetherSolutionsRun } from './jobs/ask-contacts.ts'
import { askToday } from './solution-check.ts'
import { isStale, monthsBefore } from './solution-freshness.ts'

let scene: Scene
let priya: Visitor
let url: string
before(async () => {
  scene = await setUp({ now: '2027-03-03T10:00:00Z' })
  priya = await scene.as('priya')
})
after(() => scene.close())

async function shared(title: string, over = {}): Promise<string> {
  const form = await priya.open('/solutions/new')
  const draft = await form.send('/solutions', { title, what: 'We did this.', ...over })
  return (await draft.send('/solution-sharings')).url
}

async function morningOf(day: string): Promise<string[]> {
  scene.time.now = new Date(`${day}T07:10:00Z`)
  const { config, database } = scene
  const before = await letters()
  const context = { config, database, clock: () => scene.time.now }
  await askWhetherSolutionsRun.run({ networkId: scene.networkId }, context)
  await askWhetherSolutionsRun.run({ networkId: scene.networkId }, context)
  return (await letters()).slice(before.length)
}

const letters = () =>
  scene.read(async (db) => {
    const rows = await db.selectFrom('mail').selectAll().orderBy('created_at').execute()
    return rows
      .filter(({ subject }) => /still running/.test(subject))
      .map(({ recipient, body }) => `${recipient}\n${body}`)
  })

const linkIn = (letter: string) => /\/solution-checks\/\S+/.exec(letter)![0]

test('half a year is counted in months of the calendar', () => {
  assert.equal(monthsBefore('2027-08-31', 6), '2027-02-28')
  assert.equal(monthsBefore('2027-03-15', 9), '2026-06-15')
  assert.equal(isStale('running', '2026-06-14', '2027-03-15'), true)
  assert.equal(isStale('running', '2026-06-15', '2027-03-15'), false)
  assert.equal(isStale('ended', '2020-01-01', '2027-03-15'), false)
})

test('somebody is asked after half a year, reminded once after three weeks, and asked anew half a year later', () => {
  const asked = (today: string, ...on: string[]) =>
    askToday({
      ...{ confirmedOn: '2027-03-03', today, holderId: 'p' },
      open: on.map((day) => ({ on: day, personId: 'p' })),
    })
  assert.equal(asked('2027-09-02'), null)
  assert.equal(asked('2027-09-03'), 'ask')
  assert.equal(asked('2027-09-23', '2027-09-03'), null)
  assert.equal(asked('2027-09-24', '2027-09-03'), 'remind')
  assert.equal(asked('2027-10-30', '2027-09-03', '2027-09-24'), null)
  assert.equal(asked('2028-03-24', '2027-09-03', '2027-09-24'), 'ask')
})

test('whom others ring is asked by mail once, and looking at the page answers nothing', async () => {
  url = await shared('Asked after half a year')
  assert.deepEqual(await morningOf('2027-09-02'), [])
  const [letter, ...more] = await morningOf('2027-09-03')
  assert.equal(more.length, 0)
  assert.match(letter!, /^priya\.lovell@exeter\.example/)
  assert.match(letter!, /The last word on it is of 3 March 2027/)
  const { rows } = await scene.owner.query('select token_hash from solution_check')
  assert.ok(
    rows.every(({ token_hash }) => !letter!.includes(token_hash)),
    'only its hash is kept',
  )
  for (let look = 0; look < 3; look++) await scene.stranger().open(linkIn(letter!))
  assert.doesNotMatch((await (await scene.as('priya')).open(url)).text, /still running/)
})

test('one click answers without signing in, and the link works once', async () => {
  const [reminder] = await morningOf('2027-09-24')
  assert.match(reminder!, /This is the only reminder/)
  assert.deepEqual(await morningOf('2027-10-20'), [])
  const page = await scene.stranger().open(linkIn(reminder!))
  assert.equal(page.heading, 'Is it still running?')
  const done = await page.send(linkIn(reminder!), { answer: 'running', sentence: 'Going well.' })
  assert.equal(done.heading, 'Thank you')
  const again = await scene.stranger().open(linkIn(reminder!))
  assert.equal(again.status, 410)
  assert.match(again.text, /answered already/)
  assert.match(
    (await (await scene.as('priya')).open(url)).text,
    /20 October 2027: still running\. “Going well\.”/,
  )
  assert.doesNotMatch((await scene.stranger().open(url)).text, /Going well/)
})

test('a change needs a sentence, and a link that is none of ours answers nothing', async () => {
  const [letter] = await morningOf('2028-04-20')
  const page = await scene.stranger().open(linkIn(letter!))
  const again = await page.send(linkIn(letter!), { answer: 'changed', sentence: ' ' })
  assert.equal(again.status, 422)
  assert.match(again.text, /Say in a sentence what changed/)
  const made = await scene.stranger().open('/solution-checks/0123456789')
  assert.equal(made.status, 404)
  const posted = await scene.stranger().post('/solution-checks/0123456789', { answer: 'ended' })
  assert.equal(posted.status, 404)
})

test('after nine months without a word its page and the list say since when', async () => {
  scene.time.now = new Date('2028-07-21T10:00:00Z')
  assert.match(
    (await (await scene.as('priya')).open(url)).text,
    /Not confirmed since 20 October 2027/,
  )
  assert.match(
    (await (await scene.as('priya')).open('/solutions')).text,
    /Not confirmed since 20 October 2027/,
  )
})

test('who takes the seat over is asked at once, and the old link answers no more', async () => {
  const old = (await letters()).at(-1)!
  await scene.owner.query(
    `update seat_holding set until_date = '2028-07-01' where person_id = $1 and seat_id = $2`,
    [scene.personId('priya'), scene.seatId('priya')],
  )
  await scene.owner.query(
    `insert into seat_holding (network_id, id, seat_id, person_id, from_date)
     values ($1, gen_random_uuid(), $2, $3, '2028-07-01')`,
    [scene.networkId, scene.seatId('priya'), scene.personId('owen')],
  )
  const [letter] = await morningOf('2028-07-22')
  assert.match(letter!, /^owen\.marsh@exeter\.example/)
  const page = await scene.stranger().open(linkIn(old))
  assert.equal(page.status, 410)
  assert.match(page.text, /Somebody else holds this seat now/)
  const done = await (await scene.stranger().open(linkIn(letter!))).send(linkIn(letter!), {
    answer: 'failed',
    sentence: 'Nobody came.',
  })
  assert.equal(done.status, 200)
  assert.match((await (await scene.as('owen')).open(url)).text, /Did not work/)
})

test('where nobody holds the seat, nobody is written to and the office sees it', async () => {
  const owen = await scene.as('owen')
  const form = await owen.open('/solutions/new')
  const values = { title: 'Nobody to ask', what: 'We did this.', contact: scene.seatId('imran') }
  const draft = await form.send('/solutions', values)
  await draft.send('/solution-sharings')
  await scene.owner.query(`update seat_holding set until_date = '2028-08-01' where seat_id = $1`, [
    scene.seatId('imran'),
  ])
  assert.deepEqual(await morningOf('2029-03-01'), [])
  assert.match(
    (await (await scene.as('ruth')).open('/solutions')).text,
    /Nobody to ring.*Nobody to ask/,
  )
  assert.doesNotMatch((await (await scene.as('amara')).open('/solutions')).text, /Nobody to ring/)
})

test('somebody of the council says it on the page, asked or not; another council cannot', async () => {
  const owen = await scene.as('owen')
  const page = await owen.open('/solutions/nobody-to-ask')
  const done = await page.send('/solution-confirmations', {
    answer: 'ended',
    sentence: 'Money ran out.',
  })
  assert.match(done.text, /ended\. “Money ran out\.”/)
  const amara = await scene.as('amara')
  const other = await amara.open('/solutions/new')
  const refused = await amara.post('/solution-confirmations', {
    _csrf: String(other.fields('/solutions')._csrf),
    ...{ slug: 'nobody-to-ask', answer: 'running', sentence: '' },
  })
  assert.notEqual(refused.status, 200)
})
