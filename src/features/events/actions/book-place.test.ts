import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { eventText, lettersTo, ownPage, publishedEvent } from '../../../../tests/events.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import type { Filling, Page } from '../../../../tests/visitor.ts'
import { eventJobs } from '../jobs.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const hour = 3_600_000

async function book(slug: string, name: string, over: Filling = {}): Promise<Page> {
  const page = await scene.stranger().open(`/events/${slug}/register`)
  return page.send('/registrations', {
    name,
    email: `${name.toLowerCase()}@somewhere.example`,
    ...over,
  })
}

const stateOf = async (slug: string) =>
  (
    await scene.read((db) =>
      db
        .selectFrom('registration as r')
        .innerJoin('network_event as e', 'e.id', 'r.event_id')
        .select(['r.name', 'r.state'])
        .where('e.slug', '=', slug)
        .orderBy('r.name')
        .execute(),
    )
  ).map(({ name, state }) => `${name} ${state}`)

async function runJob(name: string) {
  const job = eventJobs.find((one) => one.name === name)!
  const { config, database } = scene
  const clock = () => scene.time.now
  await job.run({ networkId: scene.networkId }, { config, database, clock })
}

test('a stranger books without an account, and gets a letter with their own page and the calendar entry', async () => {
  const { slug } = await publishedEvent(scene)
  const page = await book(slug, 'Nell', { organisation: 'Friends of the river' })
  assert.equal(page.heading, 'You have a place')
  const [letter] = await lettersTo(scene, 'nell@somewhere.example')
  assert.match(letter!.subject, /^Your place: Lamps along the river$/)
  assert.match(letter!.body, /The Guildhall, Lincoln/)
  assert.equal(letter!.attachments.length, 1)
  const own = await scene.stranger().open(await ownPage(scene, 'nell@somewhere.example'))
  assert.equal(own.heading, 'You have a place')
})

test('of two who book the last place at the same moment one has it, and the other waits and is told so', async () => {
  const { slug } = await publishedEvent(scene, { places: 2 })
  await book(slug, 'First')
  const pages = await Promise.all([book(slug, 'Ann'), book(slug, 'Bob'), book(slug, 'Cy')])
  assert.deepEqual(pages.map(({ heading }) => heading).toSorted(), [
    'You are on the waiting list',
    'You are on the waiting list',
    'You have a place',
  ])
  const waiting = pages.find(({ heading }) => heading !== 'You have a place')!
  assert.match(waiting.text, /Every place is taken, so you have none yet/)
  const states = (await stateOf(slug)).map((one) => one.split(' ')[1])
  assert.deepEqual(states.toSorted(), ['placed', 'placed', 'waiting', 'waiting'])
  const list = await scene.stranger().open('/events')
  assert.match(list.text, /Fully booked, 2 on the waiting list/)
})

test('somebody who books twice at once, in other letters, has one place; their link comes again, but not at once', async () => {
  const { slug } = await publishedEvent(scene, { places: 5 })
  const email = 'twice@somewhere.example'
  const pages = await Promise.all([
    book(slug, 'Twice', { email }),
    book(slug, 'Twice', { email: email.toUpperCase() }),
  ])
  for (const page of pages) assert.equal(page.heading, 'You have a place')
  assert.equal((await stateOf(slug)).length, 1)
  const before = scene.time.now
  scene.time.now = new Date(before.getTime() + 11 * 60_000)
  await book(slug, 'Twice', { email })
  scene.time.now = before
  const letters = await scene.read((db) =>
    db
      .selectFrom('mail')
      .select('body')
      .where((eb) => eb(eb.fn<string>('lower', ['recipient']), '=', email))
      .execute(),
  )
  const links = letters.map(({ body }) => /\/registrations\/\S+/.exec(body)?.[0])
  assert.equal(links.length, 2)
  assert.equal(links[0], links[1])
})

test('when somebody cancels, the first in line is offered the place, and it moves on if nobody answers', async () => {
  const { slug } = await publishedEvent(scene, { title: 'A small room', places: 1 })
  const before = scene.time.now
  for (const name of ['Holder', 'Next', 'After']) {
    await book(slug, name)
    scene.time.now = new Date(scene.time.now.getTime() + 60_000)
  }
  const own = await scene.stranger().open(await ownPage(scene, 'holder@somewhere.example'))
  const confirm = await scene.stranger().open(`${own.url}/cancellation`)
  const gone = await confirm.send('/registration-cancellations')
  assert.equal(gone.heading, 'You have cancelled')
  assert.deepEqual(await stateOf(slug), ['After waiting', 'Holder cancelled', 'Next offered'])
  const [offer] = await lettersTo(scene, 'next@somewhere.example')
  assert.match(offer!.subject, /^A place for you, if you take it by 12 March 2027/)
  const late = await book(slug, 'Late')
  assert.equal(late.heading, 'You are on the waiting list', 'an offered place is nobody else’s')

  scene.time.now = new Date(scene.time.now.getTime() + 49 * hour)
  await runJob('move-waiting-lists')
  assert.deepEqual(await stateOf(slug), [
    'After offered',
    'Holder cancelled',
    'Late waiting',
    'Next lapsed',
  ])
  const missed = await scene.stranger().open(await ownPage(scene, 'next@somewhere.example'))
  assert.equal(missed.heading, 'The place has gone to the next in line')
  assert.deepEqual(missed.forms, [])

  const offered = await scene.stranger().open(await ownPage(scene, 'after@somewhere.example'))
  assert.equal(offered.heading, 'A place is kept for you')
  const taken = await offered.send('/offer-acceptances')
  assert.equal(taken.heading, 'You have a place')
  scene.time.now = before
})

test('who takes an offered place at the moment it lapses has it, or is told that it is gone; never both', async () => {
  const { slug } = await publishedEvent(scene, { title: 'A narrow door', places: 1 })
  await book(slug, 'Keeper')
  await book(slug, 'Runner')
  const before = scene.time.now
  const confirm = await scene
    .stranger()
    .open(`${await ownPage(scene, 'keeper@somewhere.example')}/cancellation`)
  await confirm.send('/registration-cancellations')
  const offered = await scene.stranger().open(await ownPage(scene, 'runner@somewhere.example'))
  scene.time.now = new Date(before.getTime() + 48 * hour)
  const [page] = await Promise.all([
    offered.send('/offer-acceptances'),
    runJob('move-waiting-lists'),
    runJob('move-waiting-lists'),
  ])
  assert.equal(page.status, 422)
  assert.match(page.text, /The time to take this place is over/)
  assert.ok((await stateOf(slug)).includes('Runner lapsed'))
  scene.time.now = before
})

test('who changes to the other way gets a place there, and theirs is offered on; where it is full they keep it', async () => {
  const { slug } = await publishedEvent(scene, {
    form: 'both',
    places: 1,
    onlinePlaces: 1,
    joiningLink: 'https://meet.example/secret-room',
  })
  await book(slug, 'Mover', { way: 'in-person' })
  await book(slug, 'Queuer', { way: 'in-person' })
  const own = await scene.stranger().open(await ownPage(scene, 'mover@somewhere.example'))
  assert.doesNotMatch(own.html, /secret-room/, 'in person there is no link')
  const moved = await own.send('/registration-changes', { way: 'online' })
  assert.match(moved.html, /https:\/\/meet\.example\/secret-room/)
  assert.deepEqual(await stateOf(slug), ['Mover placed', 'Queuer offered'])
  const other = await scene.stranger().open(await ownPage(scene, 'queuer@somewhere.example'))
  const refused = await other.send('/registration-changes', { way: 'online', name: 'Queuer Q' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Every place of this kind is taken. You keep the one you have/)
  assert.match(refused.html, /value="Queuer Q"/)
})

test('nobody books before registration opens or after it closes, and what was typed is kept', async () => {
  const { now } = scene.time
  const { slug } = await publishedEvent(scene, {
    title: 'With a last day',
    closesAt: new Date(now.getTime() + 24 * hour),
  })
  const form = await scene.stranger().open(`/events/${slug}/register`)
  scene.time.now = new Date(now.getTime() + 25 * hour)
  const page = await form.send('/registrations', { name: 'Tardy', email: 'tardy@a.example' })
  scene.time.now = now
  assert.equal(page.status, 422)
  assert.match(page.text, /Registration has closed. Nothing was booked/)
  assert.match(page.html, /value="Tardy"/)
  assert.deepEqual(await stateOf(slug), [])
  const later = await publishedEvent(scene, { opensAt: new Date(now.getTime() + hour) })
  const early = await book(later.slug, 'Early')
  assert.match(early.text, /Registration has not opened yet/)
})

test('a wrong address stands beside its field', async () => {
  const { slug } = await publishedEvent(scene)
  const page = await book(slug, 'Wrong', { email: 'wrong at home' })
  assert.equal(page.status, 422)
  assert.match(page.text, /Enter an e-mail address, like name@example.org/)
  assert.match(page.html, /value="wrong at home"/)
})

test('the joining link is nowhere but on the page and in the letters of those with a place online', async () => {
  const joiningFrom = new Date(scene.time.now.getTime() + 29 * 24 * hour)
  const { slug } = await publishedEvent(scene, {
    title: 'Only on the screen',
    form: 'online',
    place: '',
    joiningLink: 'https://meet.example/hidden-door',
    joiningFrom,
  })
  await book(slug, 'Viewer', { way: 'online' })
  const stranger = scene.stranger()
  for (const path of [
    `/events/${slug}`,
    `/events/${slug}.ics`,
    '/events',
    '/events.ics',
    '/events.json',
  ])
    assert.doesNotMatch((await stranger.open(path)).html, /hidden-door/, path)
  const path = await ownPage(scene, 'viewer@somewhere.example')
  const own = await stranger.open(path)
  assert.doesNotMatch(own.html, /hidden-door/)
  assert.match(own.text, /The link stands here from 8 April 2027, 11am BST/)
  const [letter] = await lettersTo(scene, 'viewer@somewhere.example')
  assert.doesNotMatch(letter!.body, /hidden-door/)

  const before = scene.time.now
  scene.time.now = joiningFrom
  assert.match((await stranger.open(path)).html, /hidden-door/)
  await runJob('remind-registered-people')
  await runJob('remind-registered-people')
  const letters = await lettersTo(scene, 'viewer@somewhere.example')
  const reminders = letters.filter(({ subject }) => subject.startsWith('Reminder'))
  assert.equal(reminders.length, 1, 'nobody is reminded twice')
  assert.match(reminders[0]!.body, /https:\/\/meet\.example\/hidden-door/)
  assert.equal(reminders[0]!.attachments.length, 1)
  scene.time.now = before
})

test('an event for member councils is nothing to a stranger, and one by invitation opens by its link alone', async () => {
  const members = await publishedEvent(scene, { title: 'Among ourselves', audience: 'members' })
  const stranger = scene.stranger()
  const gone = await stranger.open(`/events/${members.slug}`)
  assert.equal(gone.status, 404)
  const amara = await scene.as('amara')
  const form = await amara.open(`/events/${members.slug}/register`)
  assert.match(form.html, /value="Amara Nwosu"/, 'who is signed in need not type their name')
  assert.equal((await form.send('/registrations')).heading, 'You have a place')

  const dinner = await publishedEvent(scene, { title: 'A dinner', audience: 'invited' })
  assert.equal((await amara.open(`/events/${dinner.slug}`)).status, 404)
  const desk = await (await scene.as('ruth')).open(`/newsroom/events/${dinner.slug}`)
  const link = /\/events\/a-dinner\?invitation=[\w-]+/.exec(desk.html)![0]
  const page = await stranger.open(link)
  assert.equal(page.heading, 'A dinner')
  const booking = page.links.find((one) => one.includes('/register'))!
  const done = await (await stranger.open(booking)).send('/registrations', {
    name: 'Guest',
    email: 'guest@a.example',
  })
  assert.equal(done.heading, 'You have a place')
  assert.doesNotMatch((await stranger.open('/events')).text, /A dinner|Among ourselves/)
})

test('what somebody needs is read by the office alone, and forgotten thirty days after the event', async () => {
  const { slug } = await publishedEvent(scene, { title: 'With needs' })
  await book(slug, 'Needs', { accessNeeds: 'A hearing loop, please' })
  const ruth = await scene.as('ruth')
  assert.match((await ruth.open(`/newsroom/events/${slug}`)).text, /A hearing loop, please/)
  const csv = await ruth.open(`/newsroom/events/${slug}/registered.csv`)
  assert.match(
    csv.html,
    /Needs,,needs@somewhere\.example,In person,Has a place,"A hearing loop, please"/,
  )
  const before = scene.time.now
  scene.time.now = new Date(before.getTime() + 59 * 24 * hour)
  await runJob('forget-past-access-needs')
  assert.match(
    (await (await scene.as('ruth')).open(`/newsroom/events/${slug}`)).text,
    /hearing loop/,
  )
  scene.time.now = new Date(before.getTime() + 61 * 24 * hour)
  await runJob('forget-past-access-needs')
  const later = await (await scene.as('ruth')).open(`/newsroom/events/${slug}`)
  assert.doesNotMatch(later.text, /hearing loop/)
  scene.time.now = before
})

test('the record says who took a place by id, never by name or address', async () => {
  const rows = await scene.read((db) =>
    db.selectFrom('event').select(['name', 'facts']).where('name', '=', 'place.booked').execute(),
  )
  assert.ok(rows.length > 5)
  for (const { facts } of rows) assert.doesNotMatch(facts, /Nell|@somewhere|@a\.example/)
  assert.equal(eventText(scene).places, null)
})
