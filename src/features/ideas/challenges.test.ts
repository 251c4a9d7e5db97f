import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { postedChallenge, sharedChallenge, sharedSolution } from '../../../tests/ideas.ts'
import { granted } from '../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Filling } from '../../../tests/visitor.ts'
import { addPartner, addPartnerPerson } from '../partners/index.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

test('a challenge is its council’s own until it is shared; then members read it, and find it', async () => {
  const draft = await postedChallenge(scene, 'amara')
  assert.equal(draft.heading, 'One shop in five stands empty')
  assert.match(draft.text, /Only your council, until you share it/)
  assert.equal((await (await scene.as('jo')).open(draft.url)).status, 404)
  assert.equal((await (await scene.as('tom')).open(draft.url)).status, 200, 'a colleague')
  assert.equal((await (await scene.as('ruth')).open(draft.url)).status, 200, 'the office, to help')
  const shared = await draft.send('/challenge-sharings')
  assert.match(shared.text, /Open since 10 March 2027/)
  const seen = await (await scene.as('jo')).open(draft.url)
  assert.match(seen.text, /Upper floors rot/)
  assert.match(seen.text, /Amara Nwosu.*Policy officer, Lincoln/)
  assert.ok(!seen.forms.includes('/challenge-sharings'))
  assert.equal((await scene.stranger().open(draft.url)).status, 404)
  const list = await (await scene.as('jo')).open('/challenges')
  assert.match(list.text, /One shop in five stands empty/)
  assert.doesNotMatch((await scene.stranger().open('/challenges')).text, /One shop in five/)
})

test('one that is open to everybody names no person to strangers, and what is for partners is not theirs', async () => {
  const slug = await sharedChallenge(scene, 'amara', { title: 'Night buses', audience: 'public' })
  const page = await scene.stranger().open(`/challenges/${slug}`)
  assert.equal(page.heading, 'Night buses')
  assert.doesNotMatch(page.text, /Amara Nwosu|Ask the peers|Whom to ring/)
  const theirs = await sharedChallenge(scene, 'amara', { title: 'For us', audience: 'partners' })
  assert.equal((await scene.stranger().open(`/challenges/${theirs}`)).status, 404)
})

test('somebody of a partner reads what is open to partners, and neither whom to ring nor what is members’ own', async () => {
  const theirs = await sharedChallenge(scene, 'amara', {
    ...{ title: 'Students leave', audience: 'partners' },
  })
  const members = await sharedChallenge(scene, 'amara', { title: 'A secret of members' })
  const partner = await scene.asPerson(await personOfPartner())
  const page = await partner.open(`/challenges/${theirs}`)
  assert.equal(page.heading, 'Students leave')
  assert.doesNotMatch(page.text, /Amara Nwosu|Whom to ring|The members most like|Ask the peers/)
  const list = await partner.open('/challenges')
  assert.match(list.text, /Students leave/)
  assert.doesNotMatch(list.text, /A secret of members|Post a challenge/)
  assert.equal((await partner.open(`/challenges/${members}`)).status, 404)
  assert.notEqual((await partner.open('/peer-questions')).status, 200)
})

async function personOfPartner(): Promise<string> {
  return scene.act('ruth', async (act) => {
    const { slug } = granted(
      await addPartner(act, {
        ...{ name: 'University of the Fens', kind: 'university', link: null, until: null },
        ...{ from: '2027-01-01', credited: false, credit: '', invented: true },
      }),
    )
    const person = { name: 'Wren Oakley', email: 'wren@fens.example', demonstration: true }
    const letters = { baseUrl: 'http://localhost', networkName: 'Test Cities' }
    return granted(await addPartnerPerson(act, { slug, person, ...letters })).personId
  })
}

for (const [name, over, sentence] of [
  ['without words', { title: '', problem: '' }, /Say in a few words what is wrong/],
  ['too long', { title: 'x'.repeat(200) }, /Keep this below 160 characters/],
  ['without a contact', { contact: '' }, /Choose whom others should ring/],
  ['for nobody', { audience: 'friends' }, /Choose to whom it is open/],
  ['of another council', { council: 'E07000041' }, /Only people who hold a seat of this council/],
] as [string, Filling, RegExp][])
  test(`a challenge ${name} is refused with a sentence, and what was typed is kept`, async () => {
    const page = await postedChallenge(scene, 'amara', { since: 'Since the flood', ...over })
    assert.equal(page.status, 422)
    assert.match(page.text, sentence)
    assert.match(page.html, /value="Since the flood"/)
  })

test('somebody of another council is no contact, and markup is shown as it was typed', async () => {
  const refused = await postedChallenge(scene, 'amara', { contact: scene.seatId('priya') })
  assert.match(refused.text, /Choose a seat of the council that has the challenge/)
  const page = await postedChallenge(scene, 'amara', { problem: '<b onclick="x()">Rats</b>' })
  assert.match(page.html, /&lt;b onclick=/)
  assert.doesNotMatch(page.html, /<b onclick/)
})

test('a challenge is changed by its council, and of two who change it at once one is told', async () => {
  const slug = await sharedChallenge(scene, 'amara', { title: 'Dog mess' })
  const [amara, tom] = [await scene.as('amara'), await scene.as('tom')]
  const first = await amara.open(`/challenges/${slug}/edit`)
  const second = await tom.open(`/challenges/${slug}/edit`)
  assert.match((await first.send('/challenge-changes', { whom: 'Children' })).text, /Children/)
  const late = await second.send('/challenge-changes', { whom: 'Cyclists' })
  assert.equal(late.status, 422)
  assert.match(late.text, /Somebody else has changed this challenge meanwhile/)
  assert.match(late.html, /Cyclists/)
  const jo = await scene.as('jo')
  assert.equal((await jo.open(`/challenges/${slug}/edit`)).status, 404)
})

test('a challenge is closed with what came of it, and opened again without losing it', async () => {
  const slug = await sharedChallenge(scene, 'amara', { title: 'Potholes' })
  const amara = await scene.as('amara')
  const form = await amara.open(`/challenges/${slug}/closing`)
  const empty = await form.send('/challenge-closings', { closing: ' ' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /Say what came of it/)
  const closed = await form.send('/challenge-closings', { closing: 'A new machine fills them.' })
  assert.match(closed.text, /What came of it ?A new machine fills them/)
  assert.match(closed.text, /Closed on 10 March 2027/)
  const jo = await scene.as('jo')
  assert.doesNotMatch((await jo.open('/challenges')).text, /Potholes/)
  assert.match((await jo.open('/challenges?state=closed')).text, /Potholes/)
  const again = await closed.send('/challenge-reopenings')
  assert.match(again.text, /Open since/)
  assert.match(again.text, /Closed on 10 March 2027: A new machine fills them/)
})

test('the page of a challenge says who else has done it, why each stands there, and whom to ring', async () => {
  const leased = await sharedSolution(scene, {
    figures: [{ figure: '11 of 14', what: 'shops are let', source: 'Cabinet report, May 2026' }],
  })
  await sharedSolution(scene, {
    council: 'norwich',
    contact: 'jo',
    title: 'Rents in vacant shops were halved',
    what: 'The council halved the rent of vacant shops that it owns on the high street.',
    state: 'failed',
    wentWrong: 'Nobody came: the shops were too large.',
  })
  await sharedSolution(scene, {
    council: 'southend',
    contact: 'lena',
    title: 'Bee hotels',
    what: 'Insects have places to nest in school gardens.',
  })
  const hidden = await sharedSolution(scene, {
    council: 'southend',
    contact: 'lena',
    title: 'A draft about empty shops',
    what: 'Empty shops on the high street are let to traders.',
    shared: false,
  })
  const slug = await sharedChallenge(scene, 'amara', { title: 'Empty shops on the high street' })
  const amara = await scene.as('amara')
  const page = await amara.open(`/challenges/${slug}`)
  assert.doesNotMatch(page.text, /Bee hotels|A draft about/)
  assert.match(page.text, /Results with a source/)
  assert.match(page.text, /Exeter is .* most like Lincoln/)
  assert.match(page.text, /Norwich Failed/)
  assert.match(page.text, /Nobody came: the shops were too large/)
  assert.match(page.text, /Priya Lovell/)
  assert.match(page.text, /The members most like Lincoln/)
  assert.match(page.text, /Alike in .*; furthest apart in /)
  const order = (text: string) =>
    [...text.matchAll(/The council rents out empty shops|Rents in vacant shops/g)].map(([w]) => w)
  const say = { solution: leased.id, note: 'Ours are small' }
  const judged = await page.send('/challenge-fits', { ...say, fits: 'no' })
  assert.match(judged.text, /Lincoln says it does not fit: “Ours are small”/)
  assert.equal(order(judged.text)[0], 'Rents in vacant shops', 'what does not fit sinks')
  const fits = await judged.send('/challenge-fits', { ...say, fits: 'yes', note: '' })
  assert.match(fits.text, /Lincoln says it fits/)
  assert.equal(order(fits.text)[0], 'The council rents out empty shops', 'what fits shows first')
  const seen = await (await scene.as('carys')).open(`/challenges/${slug}`)
  assert.match(seen.text, /Lincoln says it fits/, 'members see what was said')
  const refused = await seen.send('/challenge-fits', { solution: hidden.id, fits: 'yes' })
  assert.match(refused.text, /There is no such solution/, 'nor can a draft be named')
})
