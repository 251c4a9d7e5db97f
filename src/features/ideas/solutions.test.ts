import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gssOf } from '../../../tests/rounds.ts'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import type { Filling, Page, Visitor } from '../../../tests/visitor.ts'
import { type Asker, findInAll } from '../finding/index.ts'
import { solutionsSchema } from './solution-api.ts'

let scene: Scene
let priya: Visitor
before(async () => {
  scene = await setUp()
  priya = await scene.as('priya')
})
after(() => scene.close())

const shops = {
  title: 'The council rents empty shops',
  what: 'We take short leases of empty shops and let them by the week.\n\nTwo officers do it.',
  why: 'One shop in five stood empty.',
  how: 'A standard lease of two pages, signed in a day.',
  costOnce: '£40,000',
  costYearly: '12k',
  staff: '0.5',
  costNote: 'Half of it from the town fund',
  'started-day': '3',
  'started-month': 'March',
  'started-year': '2025',
  timeTaken: 'Nine months from decision to first tenant',
  results: 'Eleven of fourteen shops are let.',
  'figure-0': '11 of 14',
  'what-0': 'shops let after a year',
  'source-0': 'Own count, January 2027',
  wentWrong: 'Two tenants left without paying.',
  differently: 'Take a deposit.',
  state: 'running',
  audience: 'members',
  licence: 'ogl',
}

async function drafted(who: Visitor, over: Filling = {}): Promise<Page> {
  const form = await who.open('/solutions/new')
  return form.send('/solutions', { ...shops, ...over })
}

async function shared(who: Visitor, over: Filling = {}): Promise<Page> {
  return (await drafted(who, over)).send('/solution-sharings')
}

test('a council drafts a solution, shares it, and another council reads all of it', async () => {
  const draft = await drafted(priya)
  assert.equal(draft.status, 200)
  assert.equal(draft.heading, shops.title)
  assert.match(draft.text, /Draft/)
  assert.match(draft.text, /Only your council, until you share it/)
  const amara = await scene.as('amara')
  assert.equal((await amara.open(draft.url)).status, 404)
  assert.doesNotMatch((await amara.open('/solutions')).text, /rents empty shops/)
  const done = await draft.send('/solution-sharings')
  assert.match(done.text, /Shared\. Thank you/)
  const read = await amara.open(draft.url)
  assert.match(read.text, /£40,000 once, £12,000 a year/)
  assert.match(read.text, /Half a full-time post/)
  assert.match(read.text, /3 March 2025/)
  assert.match(read.text, /11 of 14shops let after a yearSource: Own count, January 2027/)
  assert.match(read.text, /What went wrongTwo tenants left without paying/)
  assert.match(read.text, /What we would do differentlyTake a deposit/)
  assert.match(read.text, /Priya Lovell/)
  assert.doesNotMatch(read.text, /Change it/)
  assert.match((await amara.open('/solutions')).text, /rents empty shops/)
  assert.equal((await amara.open(`${draft.url}/edit`)).status, 404)
})

test('a stranger sees only what is open to everybody, and never whom to ring', async () => {
  const inside = await shared(priya, { title: 'Among members' })
  const open = await shared(priya, { title: 'For everybody', audience: 'public' })
  const stranger = scene.stranger()
  assert.equal((await stranger.open(inside.url)).status, 404)
  const page = await stranger.open(open.url)
  assert.equal(page.status, 200)
  assert.doesNotMatch(page.text, /Priya Lovell/)
  const list = await stranger.open('/solutions')
  assert.match(list.text, /For everybody/)
  assert.doesNotMatch(list.text, /Among members/)
  assert.match(list.text, /Show1 solution/)
})

test('two who change one solution: the second is told, sees both texts, and nothing is lost', async () => {
  const page = await drafted(priya, { title: 'Changed by two' })
  const owen = await scene.as('owen')
  const mine = await priya.open(`${page.url}/edit`)
  await (await owen.open(`${page.url}/edit`)).send('/solution-changes', { how: 'As Owen has it.' })
  const again = await mine.send('/solution-changes', { how: 'As Priya has it.' })
  assert.equal(again.status, 422)
  assert.match(again.text, /Somebody else saved this solution/)
  assert.match(again.text, /As Owen has it\./)
  assert.match(again.html, /As Priya has it\./)
  const settled = await again.send('/solution-changes', { how: 'As both have it.' })
  assert.match(settled.text, /As both have it\./)
})

test('a mistake in the form never lets somebody save over newer words unseen', async () => {
  const page = await drafted(priya, { title: 'A mistake between' })
  const mine = await priya.open(`${page.url}/edit`)
  const wrong = await mine.send('/solution-changes', { staff: 'many' })
  assert.match(wrong.text, /Enter full-time posts as a number/)
  const owen = await scene.as('owen')
  await (await owen.open(`${page.url}/edit`)).send('/solution-changes', { how: 'Owen again.' })
  const refused = await wrong.send('/solution-changes', { staff: '2' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Somebody else saved this solution/)
})

test('what is wrong is said beside its field, and what was typed is kept', async () => {
  const page = await drafted(priya, {
    title: '',
    costOnce: 'a lot',
    'started-day': '31',
    'started-month': '2',
    'source-0': '',
    sourceAddress: 'javascript:alert(1)',
    wentWrong: 'Kept words.',
  })
  assert.equal(page.status, 422)
  assert.match(page.text, /Say in a few words what you did/)
  assert.match(page.text, /Enter pounds, like 12,500/)
  assert.match(page.text, /Enter a day, like 27 3 2025/)
  assert.match(page.text, /Say where the figure is from/)
  assert.match(page.text, /Enter a whole address/)
  assert.match(page.html, /value="a lot"/)
  assert.match(page.html, /Kept words\./)
})

test('whom to ring is a seat of the council itself, and nobody writes for another council', async () => {
  const wrong = await drafted(priya, { contact: scene.seatId('amara') })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Choose a seat of the council whose solution this is/)
  const other = await drafted(priya, { council: gssOf('lincoln') })
  assert.equal(other.status, 422)
  assert.match(other.text, /Only people who hold a seat of this council/)
})

test('markup in a solution is shown as it was typed', async () => {
  const page = await drafted(priya, {
    title: '<b>Bold</b> shops',
    what: '<script>alert(1)</script>',
  })
  assert.match(page.html, /&lt;script>|&lt;script&gt;/)
  assert.doesNotMatch(page.html, /<script>alert/)
})

test('data, table and feed hold what is open to everybody and nothing else, whoever asks', async () => {
  await shared(priya, { title: 'Open as data', audience: 'public' })
  await shared(priya, { title: 'Closed as data' })
  await drafted(priya, { title: 'Drafted as data', audience: 'public' })
  for (const who of [scene.stranger(), priya, await scene.as('ruth')]) {
    const json = (await who.open(`/solutions.json?${Math.random()}`)).html
    const parsed = JSON.parse(json)
    assert.deepEqual(solutionsSchema.parse(parsed), parsed)
    const csv = (await who.open(`/solutions.csv?${Math.random()}`)).html
    const atom = (await who.open(`/solutions.atom?${Math.random()}`)).html
    for (const body of [json, csv, atom]) {
      assert.match(body, /Open as data/)
      assert.doesNotMatch(body, /Closed as data|Drafted as data|Priya|lock/)
    }
  }
})

test('a solution is found by those who may read it, and a draft by its own council alone', async () => {
  await shared(priya, { title: 'Quokka lanterns', audience: 'public' })
  await shared(priya, { title: 'Quokka ladders' })
  await drafted(priya, { title: 'Quokka drafts' })
  await scene.runJobs()
  const found = async (asker: Asker) => {
    const { hits } = await scene.read((db) =>
      findInAll(db, { networkId: scene.networkId, words: 'quokka', asker, limit: 20, by: 'words' }),
    )
    return hits.map(({ href }) => href).toSorted()
  }
  const nobody = { member: false, office: false, councils: [] }
  const lantern = '/solutions/quokka-lanterns'
  const ladder = '/solutions/quokka-ladders'
  assert.deepEqual(await found(nobody), [lantern])
  const lincoln = { ...nobody, member: true, councils: [gssOf('lincoln')] }
  assert.deepEqual(await found(lincoln), [ladder, lantern].toSorted())
  const exeter = { ...nobody, member: true, councils: [gssOf('exeter')] }
  assert.deepEqual(await found(exeter), ['/solutions/quokka-drafts', ladder, lantern])
})
