import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addAuthority, letterTo, linkIn, whole } from '../../../../tests/joining.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import type { Page, Visitor } from '../../../../tests/visitor.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
  await addAuthority(scene, 'E06000022', 'Bath and North East Somerset', { people: 193_400 })
  await addAuthority(scene, 'E07000028', 'Carlisle', { until: '2023-04-01' })
})
after(() => scene.close())

async function begin(visitor: Visitor, council: string, email: string): Promise<Page> {
  const page = await visitor.open('/join/application')
  return page.send('/applications', { council, name: 'Ida Fenwick', role: 'Policy lead', email })
}

const answers = (page: Page) => page.forms.find((action) => action.endsWith('/answers'))!

test('a council is found by any spelling, and goes on by a link that comes by mail', async () => {
  const visitor = scene.stranger()
  const said = await begin(visitor, 'Bath & NES', 'ida@bath.example')
  assert.equal(said.heading, 'Look in your mail')
  const letter = await letterTo(scene, 'ida@bath.example')
  const page = await scene.stranger().open(linkIn(letter))
  assert.equal(page.heading, 'Bath and North East Somerset applies to join')
})

test('what is written is kept, unfinished too, and another window does not write over it', async () => {
  await begin(scene.stranger(), 'E06000022', 'kept@bath.example')
  const link = linkIn(await letterTo(scene, 'kept@bath.example'))
  const first = await scene.stranger().open(link)
  const second = await scene.stranger().open(link)
  const later = await first.send(answers(first), { reasons: 'HALF-A-SENTENCE', go: 'later' })
  assert.match(later.text, /Saved\./)
  assert.equal(later.fields(answers(later)).reasons, 'HALF-A-SENTENCE')
  const clash = await second.send(answers(second), { reasons: 'OTHER-WORDS', go: 'later' })
  assert.equal(clash.status, 409)
  assert.match(clash.text, /Somebody saved other words/)
  assert.equal(clash.fields(answers(clash)).reasons, 'OTHER-WORDS')
  const kept = await clash.send(answers(clash), { go: 'later' })
  assert.equal(kept.fields(answers(kept)).reasons, 'OTHER-WORDS')
})

test('an unfinished application is not sent: each gap has its sentence, and the words are kept', async () => {
  await begin(scene.stranger(), 'E06000022', 'gaps@bath.example')
  const link = linkIn(await letterTo(scene, 'gaps@bath.example'))
  const page = await scene.stranger().open(link)
  const back = await page.send(answers(page), { contact: 'Call 0100', go: 'send' })
  assert.equal(back.status, 422)
  assert.match(back.text, /Say why the council wants to join/)
  assert.match(back.text, /Enter who is leader of the council/)
  assert.equal((await scene.stranger().open(link)).fields(answers(page)).contact, 'Call 0100')
  const wrong = await back.send(answers(back), { leaderEmail: 'not an address', go: 'send' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Enter an e-mail address/)
})

test('a whole application is sent with a receipt; its council sees where it stands, and can withdraw it', async () => {
  await begin(scene.stranger(), 'Bath and North East Somerset', 'sent@bath.example')
  const link = linkIn(await letterTo(scene, 'sent@bath.example'))
  const page = await scene.stranger().open(link)
  const sent = await page.send(answers(page), { ...whole, go: 'send' })
  assert.match(sent.text, /Sent\. The reference is J-/)
  assert.equal(
    sent.heading,
    'Bath and North East Somerset’s application is with the network office',
  )
  assert.match((await letterTo(scene, 'sent@bath.example')).subject, /^Received: Bath/)
  assert.match((await letterTo(scene, 'daniel.osei@network.example')).subject, /applies to join/)

  const withdrawal = sent.forms.find((action) => action.endsWith('/withdrawals'))!
  const gone = await sent.send(withdrawal)
  assert.match(gone.heading, /application is withdrawn/)
  const again = await gone.forms
  assert.ok(!again.includes(withdrawal), 'it cannot be withdrawn twice')
})

test('nobody applies for an abolished council, and is told who followed it', async () => {
  const page = await begin(scene.stranger(), 'Carlisle', 'a@carlisle.example')
  assert.equal(page.status, 422)
  assert.match(page.text, /Carlisle was abolished on 1 April 2023/)
})

test('nobody applies for a present member, nor for a council that the register does not know', async () => {
  const member = await begin(scene.stranger(), 'Lincoln', 'a@lincoln.example')
  assert.equal(member.status, 422)
  assert.match(member.text, /Lincoln is a member today/)
  const unknown = await begin(scene.stranger(), 'Atlantis upon Sea', 'a@atlantis.example')
  assert.equal(unknown.status, 422)
  assert.match(unknown.text, /The register knows no council of this name/)
})

test('of two applications of one council that are sent at once, one is sent', async () => {
  const emails = ['one@bath.example', 'two@bath.example']
  for (const email of emails) await begin(scene.stranger(), 'E06000022', email)
  const pages = await Promise.all(
    emails.map(async (email) => scene.stranger().open(linkIn(await letterTo(scene, email)))),
  )
  const ends = await Promise.all(
    pages.map((page) => page.send(answers(page), { ...whole, go: 'send' })),
  )
  assert.deepEqual(ends.map(({ status }) => status).toSorted(), [200, 409])
  const refused = ends.find(({ status }) => status === 409)!
  assert.match(refused.text, /has sent an application already/)
  assert.equal(refused.fields(answers(refused)).reasons, whole.reasons)
})

test('a link opens nothing after thirty days, and a new one is sent without saying whether there was one', async () => {
  await begin(scene.stranger(), 'E06000022', 'late@bath.example')
  const link = linkIn(await letterTo(scene, 'late@bath.example'))
  const before = scene.time.now
  scene.time.now = new Date(`${addDays(dayOf(before), 31)}T10:00:00Z`)
  const expired = await scene.stranger().open(link)
  assert.equal(expired.status, 410)
  assert.equal(expired.heading, 'This link opens nothing')
  const known = await (await scene.stranger().open('/join/link')).send('/application-links', {
    email: 'LATE@bath.example',
  })
  const unknown = await (await scene.stranger().open('/join/link')).send('/application-links', {
    email: 'nobody@bath.example',
  })
  assert.equal(known.text, unknown.text)
  const fresh = linkIn(await letterTo(scene, 'late@bath.example'))
  assert.notEqual(fresh, link)
  assert.equal((await scene.stranger().open(fresh)).status, 200)
  scene.time.now = before
})

test('one address gets five links an hour, and nobody can tell', async () => {
  const pages = []
  for (let times = 0; times < 6; times++)
    pages.push(await begin(scene.stranger(), 'E06000022', 'many@bath.example'))
  assert.equal(new Set(pages.map(({ text }) => text)).size, 1)
  const letters = await scene.read((db) =>
    db.selectFrom('mail').select('id').where('recipient', '=', 'many@bath.example').execute(),
  )
  assert.equal(letters.length, 5)
})
