import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type CalledConsultation, calledConsultation } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import type { Page } from '../../../../tests/visitor.ts'

let scene: Scene
let called: CalledConsultation
const draft = (at: number) => `/consultations/${called.slug}/draft/${at}`

before(async () => {
  scene = await setUp()
  called = await calledConsultation(scene)
  await say('amara', 'neil', 'lincoln', 1, 'agree', 'Our hospital empties at eight.', 'by-name')
  await say('priya', 'owen', 'exeter', 1, 'disagree', 'EXETER-NAMELESS', 'unattributed')
  await say('carys', 'gwilym', 'wrexham', 1, 'agree', 'WREXHAM-SECRET', 'office-only')
  const jo = await scene.as('jo')
  const address = `/consultations/${called.slug}/contribute/1?council=norwich`
  await (await jo.open(address)).send(address, {
    stance: 'agree',
    words: 'Norwich draft words',
    go: 'stay',
  })
})
after(() => scene.close())

async function say(
  officer: 'amara' | 'priya' | 'carys',
  holder: 'neil' | 'owen' | 'gwilym',
  council: string,
  at: number,
  stance: string,
  words: string,
  use: string,
) {
  const address = `/consultations/${called.slug}/contribute/${at}?council=${council}`
  const browser = await scene.as(officer)
  await (await browser.open(address)).send(address, { stance, words, use, go: 'stay' })
  const clear = `/consultations/${called.slug}/clearance?council=${council}`
  await (await (await scene.as(holder)).open(clear)).send(
    `/consultations/${called.slug}/clearances?council=${council}`,
  )
}

async function add(text: string, at = 1): Promise<Page> {
  const daniel = await scene.as('daniel')
  const page = await daniel.open(`${draft(at)}?edit=new`)
  return page.send(`${draft(at)}/paragraphs`, { text, go: 'save' })
}

const editAddress = (page: Page, place = 0) =>
  page.links.filter((link) => /\?edit=[0-9a-f-]{36}/.test(link))[place]!.replace('#writing', '')
const saveAddress = (page: Page) =>
  page.forms.find(
    (action) =>
      /^\/paragraphs\/[0-9a-f-]+\/revisions$/.test(action) &&
      page.fields(action).text !== undefined,
  )!

test('a paragraph rests on what it cites, by the council’s name', async () => {
  const page = await add(
    'Buses end too early. In one city the hospital empties at eight [@lincoln]. {strength}',
  )
  assert.equal(page.status, 200)
  assert.match(page.text, /Rests on.*Lincoln/)
  assert.match(page.text, /1\.1/)
})

test('a private contribution cannot be cited, and the page says why', async () => {
  const page = await add('A council says so [@wrexham].')
  assert.equal(page.status, 422)
  assert.match(page.text, /Wrexham: For you to read; it may not be cited/)
  assert.match(String(page.fields(`${draft(1)}/paragraphs`).text), /A council says so/)
})

test('what is not cleared cannot be cited yet', async () => {
  const page = await add('Norwich agrees [@norwich].')
  assert.equal(page.status, 422)
  assert.match(page.text, /Norwich: .*cannot be cited/)
})

test('a council that has said nothing cannot be cited', async () => {
  assert.match((await add('So says [@southend].')).text, /has said nothing to this question/)
})

test('a link that could run a script is refused with a sentence', async () => {
  const page = await add('See [this](javascript:alert(1)).')
  assert.equal(page.status, 422)
})

test('saving over somebody’s newer text shows both and loses neither', async () => {
  const [daniel, ruth] = [await scene.as('daniel'), await scene.as('ruth')]
  const list = await daniel.open(draft(1))
  const [his, hers] = [await daniel.open(editAddress(list)), await ruth.open(editAddress(list))]
  const action = saveAddress(his)
  await his.send(action, { text: 'Buses end too early for nurses.', go: 'save' })
  const both = await hers.send(action, { text: 'Buses end too early for bakers.', go: 'save' })
  assert.equal(both.status, 409)
  assert.match(both.text, /Daniel Osei saved this paragraph while you were writing/)
  assert.match(both.text, /for nurses/)
  assert.equal(both.fields(action).text, 'Buses end too early for bakers.')
  const merged = await both.send(action, {
    text: 'Buses end too early for nurses and bakers.',
    go: 'save',
  })
  assert.equal(merged.status, 200)
  const history = await ruth.open(action)
  assert.match(history.text, /3 revisions|4 revisions/)
})

test('a preview shows the words as they will stand and saves nothing', async () => {
  const daniel = await scene.as('daniel')
  const page = await daniel.open(`${draft(2)}?edit=new`)
  const preview = await page.send(`${draft(2)}/paragraphs`, {
    text: 'A **strong** word.',
    go: 'preview',
  })
  assert.match(preview.html, /<strong>strong<\/strong>/)
  assert.match((await daniel.open(draft(2))).text, /Nothing is written yet/)
})

test('a member reads the draft and comments, and never sees a name that was not given', async () => {
  await add('One council disagrees [@exeter].')
  const lena = await scene.as('lena')
  const page = await lena.open(draft(1))
  assert.doesNotMatch(page.html, /[Ee]xeter|WREXHAM-SECRET|[Ww]rexham/)
  assert.match(page.text, /one council/)
  assert.ok(!page.links.some((link) => link.includes('?edit=')))
  const comments = page.forms.find((action) => action.endsWith('/comments'))!
  const after = await page.send(comments, { text: 'Two of us are nearer that.', passage: '' })
  assert.match(after.text, /Two of us are nearer that\./)
  const resolution = after.forms.find((action) => action.endsWith('/resolutions'))!
  assert.match((await after.send(resolution)).text, /One comment settled/)
})

test('an officer of a council cannot write the network’s answer', async () => {
  const lena = await scene.as('lena')
  const token = (await lena.open(draft(1))).fields(
    `/paragraphs/x`.replace(
      '/paragraphs/x',
      (await lena.open(draft(1))).forms.find((one) => one.endsWith('/comments'))!,
    ),
  )
  const page = await lena.post(`${draft(1)}/paragraphs`, {
    _csrf: token._csrf as string,
    text: 'Mine.',
    go: 'save',
  })
  assert.equal(page.status, 403)
})

test('paragraphs move, and their numbers follow', async () => {
  await add('First.', 3)
  await add('Second.', 3)
  const daniel = await scene.as('daniel')
  const page = await daniel.open(draft(3))
  const move = page.forms.filter((action) => action.endsWith('/moves'))
  const moved = await page.send(move.at(-1)!, {}, 'Move up')
  assert.match(moved.text, /3\.1Second\..*3\.2First\./)
})
