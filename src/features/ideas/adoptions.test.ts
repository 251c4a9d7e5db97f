import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gssOf } from '../../../tests/rounds.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Filling, Page, Visitor } from '../../../tests/visitor.ts'
import { takeStep } from './actions/take-step.ts'

let scene: Scene
let priya: Visitor
before(async () => {
  scene = await setUp()
  priya = await scene.as('priya')
})
after(() => scene.close())

let times = 0

/** A solution of Exeter, shared on the first of January 2027. */
async function sharedSolution(over: Filling = {}): Promise<string> {
  scene.time.now = new Date('2027-01-01T10:00:00Z')
  const form = await priya.open('/solutions/new')
  const draft = await form.send('/solutions', {
    title: `Empty shops, ${++times}`,
    what: 'We take short leases of empty shops.',
    ...{ state: 'running', audience: 'members', licence: 'ogl' },
    ...over,
  })
  const page = await draft.send('/solution-sharings')
  scene.time.now = new Date('2027-03-10T10:00:00Z')
  return page.url
}

const step = (state: string, day: string, over: Filling = {}): Filling => {
  const [year, month, date] = day.split('-')
  return { state, 'on-day': date!, 'on-month': month!, 'on-year': year!, ...over }
}

async function say(who: Visitor, url: string, filling: Filling): Promise<Page> {
  return (await who.open(`${url}/adopt`)).send('/adoption-steps', filling)
}

test('a council takes an idea up, goes on, and stops with a reason; whoever had the idea is told each time', async () => {
  const url = await sharedSolution()
  const amara = await scene.as('amara')
  assert.match((await amara.open(url)).text, /No other council has yet/)
  const began = await say(amara, url, step('interested', '2027-02-01'))
  assert.match(began.text, /Kept\. Whoever had the idea has been told/)
  assert.match(began.text, /1 council: 1 interested/)
  await say(amara, url, step('live', '2027-03-01', { result: 'Six shops are let.' }))
  const live = await amara.open(url)
  assert.match(live.text, /Lincoln has it running since 1 March 2027Six shops are let/)
  const empty = await say(amara, url, step('stopped', '2027-03-09'))
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Say why you stopped/)
  await say(amara, url, step('stopped', '2027-03-09', { changed: 'The owner sold the street.' }))
  const spread = await priya.open(`${url}/spread`)
  assert.match(spread.text, /Lincoln stopped since 9 March 2027The owner sold the street/)
  assert.match(spread.text, /31days from sharing to the first council/)
  const letters = await scene.read((db) =>
    db
      .selectFrom('mail')
      .selectAll()
      .where('subject', 'like', 'Lincoln:%')
      .orderBy('created_at')
      .execute(),
  )
  assert.deepEqual(
    letters.map(({ subject, recipient }) => [subject.split(' –')[0], recipient]),
    ['interested', 'has it running', 'stopped'].map((word) => [
      `Lincoln: ${word}`,
      'priya.lovell@exeter.example',
    ]),
  )
})

test('an idea goes on from a council that learned it, and the page counts councils and people once', async () => {
  const url = await sharedSolution({ audience: 'public' })
  await say(await scene.as('amara'), url, step('live', '2027-01-20'))
  const jo = await scene.as('jo')
  await say(jo, url, step('piloting', '2027-02-20', { learnedFrom: gssOf('lincoln') }))
  const page = await scene.stranger().open(`${url}/spread`)
  assert.equal(page.status, 200)
  assert.match(page.text, /2councils have it running or try it/)
  assert.match(page.text, /247,736people live there/)
  assert.match(page.text, /From Lincoln:Norwich trying it out since 20 February 2027/)
  const told = await scene.read((db) =>
    db.selectFrom('mail').select('recipient').where('subject', 'like', 'Norwich:%').execute(),
  )
  assert.deepEqual(told.map((one) => one.recipient).sort(), [
    'amara.nwosu@lincoln.example',
    'priya.lovell@exeter.example',
    'tom.hale@lincoln.example',
  ])
})

test('nobody adopts their own, in the name of another, before it began, tomorrow, or from nowhere', async () => {
  const url = await sharedSolution()
  const own = await priya.open(`${url}/adopt`)
  assert.match(own.text, /This is the council’s own solution/)
  assert.doesNotMatch((await priya.open(url)).text, /Say how far your council is/)
  const amara = await scene.as('amara')
  const tries: [Filling, RegExp][] = [
    [step('live', '2026-12-31'), /lies before the solution itself began/],
    [step('live', '2027-03-11'), /still to come/],
    [step('live', '2027-02-30'), /Enter the day on which you got this far/],
    [{ state: 'live', 'on-day': '', 'on-month': '', 'on-year': '' }, /Enter the day/],
    [step('live', '2027-02-01', { council: gssOf('norwich') }), /Only people who hold a seat/],
    [step('live', '2027-02-01', { learnedFrom: gssOf('norwich') }), /had it first, or one that/],
    [step('flying', '2027-02-01'), /Choose how far you are/],
    [step('live', '2027-02-01', { 'figure-0': '38%' }), /Say where the figure is from/],
    [step('live', '2027-02-01', { result: 'x'.repeat(3001) }), /Keep this below 3,000 characters/],
  ]
  for (const [filling, sentence] of tries) {
    const page = await say(amara, url, filling)
    assert.equal(page.status, 422, String(sentence))
    assert.match(page.text, sentence)
  }
  assert.match((await amara.open(url)).text, /No other council has yet/)
})

test('a council that has left takes up nothing more', async () => {
  const url = await sharedSolution()
  const carys = await scene.as('carys')
  const form = await carys.open(`${url}/adopt`)
  await scene.owner.query(`update membership set until_date = '2027-03-01', until_precision = 'day'
    where gss = 'W06000006'`)
  const page = await form.send('/adoption-steps', step('live', '2027-02-01'))
  assert.equal(page.status, 422)
  assert.match(page.text, /not a member today/)
  await scene.owner.query(`update membership set until_date = null, until_precision = null
    where gss = 'W06000006'`)
})

test('the same said twice is said once, and two of a council who begin at once are one adoption', async () => {
  const url = await sharedSolution()
  const amara = await scene.as('amara')
  await say(amara, url, step('planning', '2027-02-01'))
  const again = await say(amara, url, step('planning', '2027-02-01'))
  assert.match(again.text, /said exactly this before/)
  const slug = url.split('/').at(-1)!
  const said = (state: 'live' | 'piloting') =>
    scene.act('jo', (act) =>
      takeStep(act, {
        ...{ slug, gss: gssOf('norwich'), learnedFrom: gssOf('exeter'), state },
        ...{ onDate: '2027-02-01', changed: '', result: '', figures: [] },
        ...{ baseUrl: 'http://localhost', networkName: 'Test' },
      }),
    )
  const both = await Promise.all([said('live'), said('piloting')])
  assert.ok(both.every((one) => 'adoptionId' in one))
  const { rows } = await scene.owner.query(
    `select a.id, count(s.id)::int as steps from adoption a
     join adoption_step s on s.network_id = a.network_id and s.adoption_id = a.id
     where a.gss = $1 group by a.id having a.id = any($2::uuid[])`,
    [gssOf('norwich'), both.map((one) => ('adoptionId' in one ? one.adoptionId : ''))],
  )
  assert.deepEqual(
    rows.map(({ steps }) => steps),
    [2],
  )
})

test('what became of an idea that is for members is told to no stranger: not by page, figures, table or search', async () => {
  const url = await sharedSolution({ title: 'Hidden lanterns' })
  const amara = await scene.as('amara')
  await say(amara, url, step('live', '2027-02-01', { result: 'Quokkalights everywhere.' }))
  await scene.runJobs()
  const stranger = scene.stranger()
  assert.equal((await stranger.open(`${url}/spread`)).status, 404)
  for (const path of ['/ideas/spread', '/ideas/spread.csv', '/search?q=quokkalights'])
    assert.doesNotMatch((await stranger.open(path)).text, /Hidden lanterns/, path)
  const inside = await amara.open('/ideas/spread')
  assert.match(inside.text, /Hidden lanterns/)
  assert.match((await amara.open('/ideas/spread.csv')).text, /Hidden lanterns,Exeter/)
  assert.match((await amara.open('/search?q=quokkalights')).text, /Hidden lanterns/)
})

test('a figure of an earlier step stays on the page of its spread, and stands in the letter', async () => {
  const url = await sharedSolution()
  const amara = await scene.as('amara')
  const figure = { 'figure-0': '77.7%', 'what-0': 'of shops let', 'source-0': 'our count' }
  await say(amara, url, step('piloting', '2027-02-01', figure))
  await say(amara, url, step('live', '2027-03-01'))
  assert.match(
    (await amara.open(`${url}/spread`)).text,
    /77\.7% of shops let \(source: our count\)/,
  )
  const letter = await scene.read((db) =>
    db.selectFrom('mail').select('id').where('body', 'like', '%77.7% of shops let%').execute(),
  )
  assert.equal(letter.length, 1)
})

test('where nobody holds the seat that is rung, nobody is said to have been told', async () => {
  const url = await sharedSolution()
  const slug = url.split('/').at(-1)
  const seat = 'seat_id = (select contact_seat_id from solution where slug = $1)'
  await scene.owner.query(`update seat_holding set until_date = '2027-03-05' where ${seat}`, [slug])
  const page = await say(await scene.as('amara'), url, step('live', '2027-03-01'))
  assert.match(page.text, /Kept\. No letter went to whoever had the idea/)
  await scene.owner.query(`update seat_holding set until_date = null where ${seat}`, [slug])
})
