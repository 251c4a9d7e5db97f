import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { lettersTo, publishedEvent } from '../../../tests/events.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Filling } from '../../../tests/visitor.ts'
import { eventsSchema } from './api.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const moment = (name: string, day: string, time: string): Filling => ({
  [`${name}-day`]: day,
  [`${name}-month`]: '4',
  [`${name}-year`]: '2027',
  [`${name}Time`]: time,
})

const filling = (over: Filling = {}): Filling => ({
  title: 'Culture that pays its way',
  summary: 'Five towns show their books.',
  form: 'in-person',
  place: 'Guildhall, Portsmouth',
  zone: 'Europe/London',
  audience: 'public',
  places: '90',
  programme: '10:00 Welcome\n11:30 What a festival costs',
  ...moment('starts', '22', '10:00'),
  ...moment('ends', '22', '15:00'),
  ...over,
})

const add = async (over: Filling = {}) =>
  (await (await scene.as('ruth')).open('/newsroom/events/new')).send('/events', filling(over))

const book = async (slug: string, name: string) =>
  (await scene.stranger().open(`/events/${slug}/register`)).send('/registrations', {
    name,
    email: `${name.toLowerCase()}@a.example`,
  })

test('an event is a draft until it is published; then everybody finds it, and machines too', async () => {
  const desk = await add({ speakerName: ['Nia Speaker', '', ''], speakerRole: ['Curator', '', ''] })
  assert.equal(desk.heading, 'Culture that pays its way')
  const address = '/events/culture-that-pays-its-way'
  assert.equal((await scene.stranger().open(`${address}?draft`)).status, 404)
  await desk.send('/event-publications')
  const page = await scene.stranger().open(address)
  assert.match(page.text, /Thursday 22 April 2027, 10am to 3pm BST/)
  assert.match(page.text, /90 of 90 places left/)
  assert.match(page.text, /10:00 ?Welcome/)
  assert.match(page.text, /Nia Speaker/)
  assert.match(
    page.html,
    /"eventAttendanceMode":"https:\/\/schema.org\/OfflineEventAttendanceMode"/,
  )
  const list = JSON.parse((await scene.stranger().open('/events.json')).html)
  assert.deepEqual(eventsSchema.parse(list), list)
  assert.match((await scene.stranger().open('/events.atom')).html, /Culture that pays its way/)
  const ics = await scene.stranger().open(`${address}.ics`)
  const calendar = await scene.stranger().open('/events.ics')
  scene.time.now = new Date(scene.time.now.getTime() + 5000)
  const later = await scene.stranger().open('/events.ics?later')
  scene.time.now = new Date(scene.time.now.getTime() - 5000)
  assert.equal(later.headers.etag, calendar.headers.etag, 'a calendar without news is the same')
  assert.match(ics.html, /DTSTART:20270422T090000Z\r\nDTEND:20270422T140000Z\r\nSEQUENCE:0/)
})

for (const [name, over, sentence] of [
  ['ends before it begins', moment('ends', '21', '15:00'), /It ends before it begins/],
  ['has no place', { place: '' }, /Enter where it is, or choose that it is held online/],
  ['closes after its end', moment('closes', '23', '10:00'), /Registration closes after the end/],
  ['begins at no time of the day', { startsTime: '25:00' }, /Enter the time it begins, like 10:00/],
  ['has half a place', { places: '12.5' }, /Enter a whole number of places/],
  [
    'has a programme out of order',
    { programme: '11:00 B\n10:00 A' },
    /Line 2: 10:00 comes after 11:00/,
  ],
  ['has a link without its beginning', { joiningLink: 'meet.example' }, /begins with https/],
] as [string, Filling, RegExp][])
  test(`an event that ${name} is refused with a sentence, and what was typed is kept`, async () => {
    const page = await add(over)
    assert.equal(page.status, 422)
    assert.match(page.text, sentence)
    assert.match(page.html, /value="Culture that pays its way"/)
  })

test('an event online is not published before its link is there', async () => {
  const desk = await add({ title: 'On the screen', form: 'online' })
  assert.match(desk.text, /Enter the link to join first/)
  assert.ok(!desk.forms.includes('/event-publications'))
})

test('there are never fewer places than people who have one', async () => {
  const { slug } = await publishedEvent(scene, { title: 'Shrinking', places: 3 })
  for (const name of ['Ada', 'Ben']) await book(slug, name)
  const page = await (await scene.as('ruth')).open(`/newsroom/events/${slug}/edit`)
  const refused = await page.send('/event-changes', { places: '1' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /More people have a place in person already/)
})

test('of a new time everybody is told with a calendar file that replaces theirs; of a mended word nobody', async () => {
  const { slug } = await publishedEvent(scene, { title: 'Moving' })
  await book(slug, 'Cleo')
  const ruth = await scene.as('ruth')
  await (await ruth.open(`/newsroom/events/${slug}/edit`)).send('/event-changes', {
    summary: 'Better words.',
  })
  assert.equal((await lettersTo(scene, 'cleo@a.example')).length, 1)
  const saved = await (await ruth.open(`/newsroom/events/${slug}/edit`)).send('/event-changes', {
    startsTime: '11:30',
  })
  assert.match(saved.html, /Told by mail: 1/)
  const [letter] = await lettersTo(scene, 'cleo@a.example')
  assert.match(letter!.subject, /^Changed: Moving/)
  assert.equal(letter!.attachments.length, 1)
  const ics = await scene.stranger().open(`/events/${slug}.ics`)
  assert.match(ics.html, /SEQUENCE:1/)
  assert.match(
    (await scene.stranger().open(`/events/${slug}`)).text,
    /was changed on 10 March 2027/,
  )
})

test('more places go to those who wait, in their order', async () => {
  const { slug } = await publishedEvent(scene, { title: 'Growing', places: 1 })
  for (const name of ['Dan', 'Eve', 'Fay']) await book(slug, name)
  const page = await (await scene.as('ruth')).open(`/newsroom/events/${slug}/edit`)
  await page.send('/event-changes', { places: '2' })
  const subjects = async (name: string) => (await lettersTo(scene, `${name}@a.example`))[0]!.subject
  assert.match(await subjects('eve'), /^A place for you/)
  assert.match(await subjects('fay'), /^You are on the waiting list/)
})

test('a cancelled event says why, tells everybody, and stays in calendars as cancelled', async () => {
  const { slug } = await publishedEvent(scene, { title: 'Rained off' })
  await book(slug, 'Gus')
  const page = await (await scene.as('ruth')).open(`/newsroom/events/${slug}/cancellation`)
  const empty = await page.send('/event-cancellations', { reason: ' ' })
  assert.match(empty.text, /Say why. Everybody who is registered reads it/)
  await page.send('/event-cancellations', { reason: 'The hall is flooded.' })
  const [letter] = await lettersTo(scene, 'gus@a.example')
  assert.match(letter!.subject, /^It does not take place: Rained off/)
  assert.match(letter!.body, /The hall is flooded/)
  const shown = await scene.stranger().open(`/events/${slug}`)
  assert.match(shown.text, /This event does not take place. ?The hall is flooded./)
  assert.match((await scene.stranger().open(`/events/${slug}.ics`)).html, /STATUS:CANCELLED/)
  const late = await book(slug, 'Hal').catch((error: Error) => error.message)
  assert.match(typeof late === 'string' ? late : late.text, /does not take place/)
})

test('of two in the office who change an event, the second is told and loses nothing', async () => {
  const { slug } = await publishedEvent(scene, { title: 'Twice edited' })
  const [one, two] = [await scene.as('ruth'), await scene.as('daniel')]
  const first = await one.open(`/newsroom/events/${slug}/edit`)
  const second = await two.open(`/newsroom/events/${slug}/edit`)
  await first.send('/event-changes', { summary: 'First.' })
  const page = await second.send('/event-changes', { summary: 'Second.' })
  assert.equal(page.status, 422)
  assert.match(page.text, /Somebody else has changed this event meanwhile/)
  assert.match(page.html, />\s*Second\.<\/textarea>/)
})

test('afterwards the office notes who came and puts slides on the page; a file that is none is refused', async () => {
  const { slug } = await publishedEvent(scene, { title: 'Afterwards' })
  await book(slug, 'Ida')
  const before = scene.time.now
  scene.time.now = new Date(before.getTime() + 31 * 86_400_000)
  const ruth = await scene.as('ruth')
  const desk = await ruth.open(`/newsroom/events/${slug}`)
  const came = /name="came" value="([^"]+)"/.exec(desk.html)![1]!
  assert.match((await desk.send('/event-attendances', { came })).html, /Saved: 1 came/)
  const file = (text: string) => ({
    name: 'slides.pdf',
    mime: 'application/pdf',
    bytes: new Uint8Array(Buffer.from(text)),
  })
  const bad = await desk.send('/event-files', { title: 'Slides', file: file('hello') })
  assert.match(bad.text, /This is no PDF, PPTX or ODP/)
  await desk.send('/event-files', { title: 'Slides', file: file('%PDF-1.7 slides') })
  const page = await scene.stranger().open(`/events/${slug}`)
  const link = page.links.find((one) => one.startsWith('/event-files/'))!
  assert.match((await scene.stranger().open(link)).html, /^%PDF-1.7 slides/)
  scene.time.now = before
})

test('the office writes to everybody with a place, once however often the form is sent', async () => {
  const { slug } = await publishedEvent(scene, { title: 'Written to' })
  await book(slug, 'Jan')
  const desk = await (await scene.as('ruth')).open(`/newsroom/events/${slug}`)
  const letter = { subject: 'Bring a coat', text: 'The hall is cold.' }
  await Promise.all([desk.send('/event-letters', letter), desk.send('/event-letters', letter)])
  const letters = await lettersTo(scene, 'jan@a.example')
  assert.equal(letters.filter(({ subject }) => subject === 'Bring a coat').length, 1)
})

test('nobody outside the office writes, publishes, cancels or reads who comes', async () => {
  const { slug } = await publishedEvent(scene, { title: 'Guarded' })
  const amara = await scene.as('amara')
  for (const path of ['', '/edit', '/cancellation', '/registered.csv'])
    assert.equal((await amara.open(`/newsroom/events/${slug}${path}`)).status, 403, path)
  const csrf = (await amara.open('/account')).fields('/session-ends')._csrf as string
  for (const path of [
    '/event-publications',
    '/event-cancellations',
    '/event-letters',
    '/event-files',
  ])
    assert.equal((await amara.post(path, { slug, _csrf: csrf, reason: 'x' })).status, 403, path)
})

test('the office is told that a councillor who speaks is before an election, on the day or today', async () => {
  await scene.owner.query(
    `insert into election (network_id, id, gss, kind, poll_day, notice_on, source)
     values ($1, gen_random_uuid(), 'E07000138', 'ordinary', '2027-05-06', '2027-03-30', 'tests')`,
    [scene.networkId],
  )
  const speaker = {
    name: 'Cllr Harriet Harcastle',
    role: 'Leader',
    organisation: 'Lincoln',
    seatId: scene.seatId('harriet'),
  }
  const { slug } = await publishedEvent(scene, { title: 'Before the poll', speakers: [speaker] })
  const desk = await (await scene.as('ruth')).open(`/newsroom/events/${slug}`)
  assert.match(desk.text, /Lincoln is in its pre-election period until the poll on 6 May 2027/)
  const page = await scene.stranger().open(`/events/${slug}`)
  assert.doesNotMatch(page.text, /pre-election/)
  const later = new Date('2027-06-10T09:00:00Z')
  const after = await publishedEvent(scene, {
    title: 'After the poll',
    speakers: [speaker],
    startsAt: later,
  })
  const calm = await (await scene.as('ruth')).open(`/newsroom/events/${after.slug}`)
  assert.doesNotMatch(calm.text, /pre-election/)
})

test('nobody fills a list with bookings from one address: the sixty-first of an hour is refused', async () => {
  const { slug } = await publishedEvent(scene, { title: 'Flooded' })
  const statuses = new Set<number>()
  for (let at = 0; at < 61; at++) statuses.add((await book(slug, 'Same')).status)
  assert.deepEqual([...statuses].toSorted(), [200, 429])
})
