import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { publishedEvent } from '../../../tests/events.ts'
import { people } from '../../../tests/people.ts'
import { type CalledConsultation, calledConsultation } from '../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Visitor } from '../../../tests/visitor.ts'
import { addPartnerPerson } from './actions/add-partner-person.ts'

let scene: Scene
let called: CalledConsultation
before(async () => {
  scene = await setUp()
  called = await calledConsultation(scene, 'Lamps after ten')
})
after(() => scene.close())

const desk = '/network/partners/university-of-the-fens'
const address = 'wren.oakley@fens.example'

async function letterTo(recipient: string, subject: RegExp) {
  const letters = await scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', recipient)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  )
  return letters.find((letter) => subject.test(letter.subject))
}

let wren: Visitor

test('the office adds a partner, and its first person signs in by a letter to what they are invited to', async () => {
  const ruth = await scene.as('ruth')
  const added = await (await ruth.open('/network/partners')).send('/partners', {
    name: 'University of the Fens',
    kind: 'university',
    link: 'https://fens.example',
    credited: 'yes',
    credit: 'Brings research on lamps.',
  })
  assert.equal(added.heading, 'University of the Fens demonstration')
  await added.send('/partner-people', { person: 'Wren Oakley', email: address })
  const link = /\/sign-in\/\S+/.exec((await letterTo(address, /University/))!.body)![0]
  wren = scene.stranger()
  const first = await (await wren.open(link)).send(link)
  assert.equal(first.heading, 'What you are invited to')
  assert.match(first.text, /Nothing today/)
})

test('My work of a partner is what they are invited to', async () => {
  const page = await wren.open('/work')
  assert.equal(page.heading, 'What you are invited to')
  assert.equal(page.url, '/partner')
})

test('who is invited reads the public facts, the questions and the note of the call, and nothing that a council said', async () => {
  const ruth = await scene.as('ruth')
  const invited = await (await ruth.open(desk)).send('/partner-invitations', {
    to: `consultation ${called.id}`,
    note: 'Do lamps prevent falls?',
  })
  assert.match(invited.text, /Lamps after ten/)
  const letter = await letterTo(address, /An invitation/)
  const at = /\/partner\/invitations\/\S+/.exec(letter!.body)![0]
  const page = await wren.open(at)
  assert.equal(page.heading, 'Lamps after ten')
  assert.match(page.text, /Do lamps prevent falls/)
  assert.match(page.text, /The questions/)
  for (const path of [
    `/consultations/${called.slug}`,
    `/consultations/${called.slug}/grid`,
    '/consultations',
    '/workspace/responses',
  ])
    assert.equal((await wren.open(path)).status, 403, path)
})

test('what a partner offers lands with the office, and the answer with the partner', async () => {
  const list = await wren.open('/partner')
  const at = list.links.find((link) => link.startsWith('/partner/invitations/'))!
  const page = await wren.open(at)
  const offered = await page.send(`${at}/offers`, {
    kind: 'evidence',
    text: 'Counts of falls before and after.',
    link: 'https://fens.example/falls',
  })
  assert.match(offered.text, /Evidence: Lamps after ten/)
  const ruth = await scene.as('ruth')
  assert.match((await ruth.open('/work')).text, /University of the Fens offers evidence/)
  const answered = await (await ruth.open(desk)).send('/partner-offer-answers', {
    answer: 'taken-up',
    note: 'Thank you',
  })
  assert.match(answered.text, /Taken up/)
  assert.match((await letterTo(address, /taken up/))!.body, /Thank you/)
  assert.doesNotMatch((await ruth.open('/work')).text, /offers evidence/)
  assert.match((await wren.open('/partner')).text, /Taken up/)
})

test('the public list names those whom the office credits, and no others', async () => {
  const stranger = scene.stranger()
  assert.match(
    (await stranger.open('/partners')).text,
    /University of the Fens.*Brings research on lamps/,
  )
  const ruth = await scene.as('ruth')
  const page = await ruth.open(desk)
  await page.send(`/partners/university-of-the-fens/changes`, { credited: null })
  assert.doesNotMatch((await scene.stranger().open(`/partners?again=1`)).text, /Fens/)
})

test('an invitation that ended, and another partner’s, look as if they were not there', async () => {
  const ruth = await scene.as('ruth')
  const list = await wren.open('/partner')
  const at = list.links.find((link) => link.startsWith('/partner/invitations/'))!
  const form = await wren.open(at)
  const other = await (await ruth.open('/network/partners')).send('/partners', {
    name: 'Tidal Trust',
    kind: 'charity',
  })
  const theme = await scene.act('ruth', async (act) => {
    const id = crypto.randomUUID()
    await act.db
      .insertInto('theme')
      .values({ network_id: act.networkId, id, slug: 'ports', name: 'Ports' })
      .execute()
    return id
  })
  await (await ruth.open('/network/partners/tidal-trust')).send('/partner-invitations', {
    to: `theme ${theme}`,
    note: 'Quays',
  })
  assert.equal(other.status, 200)
  const quays = await scene.read((db) =>
    db
      .selectFrom('partner_invitation')
      .select('id')
      .where('note', '=', 'Quays')
      .executeTakeFirstOrThrow(),
  )
  assert.equal((await wren.open(`/partner/invitations/${quays.id}`)).status, 404)
  await (await ruth.open(desk)).send('/partner-invitation-ends')
  assert.equal((await wren.open(at)).status, 404)
  const late = await form.send(`${at}/offers`, { kind: 'speaker', text: 'Too late' })
  assert.equal(late.status, 404)
})

test('a partner is invited to an event, and reads when it is', async () => {
  const { id, slug } = await publishedEvent(scene, { title: 'Lamps along the quay' })
  const ruth = await scene.as('ruth')
  const form = await ruth.open(desk)
  assert.match(form.text, /Event: Lamps along the quay/)
  const invited = await form.send('/partner-invitations', { to: `event ${id}` })
  assert.match(invited.text, /Event, from/)
  const list = await wren.open('/partner')
  assert.match(list.text, /Lamps along the quay ?Event, .* 2027/)
  const at = list.links.find((link) => link.startsWith('/partner/invitations/'))!
  const page = await wren.open(at)
  assert.ok(page.links.includes(`/events/${slug}`))
  await scene.owner.query(
    `update network_event set cancelled_at = now(), cancelled_reason = 'Storm' where id = $1`,
    [id],
  )
  assert.match((await wren.open('/partner')).text, /Event, called off/)
  assert.doesNotMatch((await ruth.open(desk)).text, /Event: Lamps along the quay/)
})

test('a theme names its partners in public once the office credits them', async () => {
  const before = await scene.stranger().open('/themes/ports')
  assert.doesNotMatch(before.text, /Tidal Trust/)
  const ruth = await scene.as('ruth')
  const page = await ruth.open('/network/partners/tidal-trust')
  await page.send('/partners/tidal-trust/changes', { credited: 'yes', credit: 'Knows quays.' })
  assert.match((await scene.stranger().open('/themes/ports?again=1')).text, /Partner ?Tidal Trust/)
})

test('what cannot be is said beside its field, and what was typed is kept', async () => {
  const ruth = await scene.as('ruth')
  const again = await (await ruth.open('/network/partners')).send('/partners', {
    name: 'university of the  Fens',
    kind: 'university',
  })
  assert.equal(again.status, 422)
  assert.match(again.text, /A partner of this name is in the list already/)
  const seated = await (await ruth.open(desk)).send('/partner-people', {
    person: 'Amara',
    email: people.amara.email,
  })
  assert.match(seated.text, /This person holds a seat in the network/)
  const nothing = await (await ruth.open(desk)).send('/partner-invitations', { note: 'Kept note' })
  assert.match(nothing.text, /Choose what the partner is invited to/)
  assert.match(nothing.html, /Kept note/)
  const bad = await (await ruth.open('/network/partners')).send('/partners', {
    name: 'Another',
    kind: 'business',
    link: 'javascript:alert(1)',
  })
  assert.match(bad.text, /Enter a whole address/)
})

test('of two who add one person to two partners at once one is refused', async () => {
  const add = (slug: string) =>
    scene.act('ruth', (act) =>
      addPartnerPerson(act, {
        slug,
        person: { name: 'Ash Vale', email: 'ash@vale.example', demonstration: true },
        baseUrl: 'http://localhost',
        networkName: 'Test Cities',
      }),
    )
  const done = await Promise.all([add('university-of-the-fens'), add('tidal-trust')])
  assert.equal(done.filter((one) => 'refused' in one).length, 1)
})

test('who no longer signs in for a partner sees nothing at once', async () => {
  const ruth = await scene.as('ruth')
  const page = await ruth.open(desk)
  await page.send('/partner-people-ends', {}, 'Wren Oakley')
  assert.equal((await wren.open('/partner')).status, 403)
})

test('only the office keeps partners, and people of councils have no partner’s page', async () => {
  const amara = await scene.as('amara')
  for (const path of ['/network/partners', desk]) assert.equal((await amara.open(path)).status, 403)
  assert.equal((await amara.open('/partner')).status, 403)
  const _csrf = (await amara.open('/account')).fields('/session-ends')._csrf as string
  assert.equal((await amara.post('/partners', { name: 'X', kind: 'charity', _csrf })).status, 403)
})
