import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { isRefused } from '../../../kernel/act.ts'
import { newId } from '../../../kernel/ids.ts'
import { addConsultation, consultationById, plainQuestion } from '../index.ts'

let scene: Scene
let id: string
let at: string
const theme = newId()
before(async () => {
  scene = await setUp()
  const added = await scene.act('daniel', async (act) => {
    await act.db
      .insertInto('theme')
      .values({ network_id: act.networkId, id: theme, slug: 'transport', name: 'Transport' })
      .execute()
    return addConsultation(act, {
      title: 'Ferries',
      body: '',
      link: null,
      opens: null,
      closes: null,
      closesTime: null,
      nations: [],
      summary: '',
      themeIds: [],
      questions: [plainQuestion('Do you agree?')],
    })
  })
  assert.ok(!isRefused(added))
  ;[id, at] = [added.id, `/consultations/${added.slug}`]
})
after(() => scene.close())

const edit = () => `${at}/questions?edit=facts`
const kept = () => scene.read((db) => consultationById(db, id))

test('what a consultation is can be mended: dates, nations, themes and all', async () => {
  const page = await (await scene.as('daniel')).open(edit())
  const done = await page.send(`${at}/facts`, {
    body: 'Department for Transport',
    'closes-day': '5',
    'closes-month': '4',
    'closes-year': '2027',
    'closes-time': 'noon',
    nations: 'wales',
    themes: theme,
    summary: 'About ferries.',
  })
  assert.match(done.text, /What it is, is saved/)
  const now = await kept()
  assert.deepEqual(
    [now?.body, now?.closes, now?.closesTime, now?.nations, now?.themes[0]?.name, now?.slug],
    ['Department for Transport', '2027-04-05', '12:00', ['wales'], 'Transport', 'ferries'],
  )
  assert.equal(now?.closesAt?.toISOString(), '2027-04-05T11:00:00.000Z')
})

test('a closing date before the opening is refused beside the field, and nothing is changed', async () => {
  const page = await (await scene.as('daniel')).open(edit())
  const wrong = await page.send(`${at}/facts`, {
    'opens-day': '6',
    'opens-month': '4',
    'opens-year': '2027',
    title: 'Ferries and piers',
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /The closing date is before the opening date/)
  assert.equal(wrong.fields(`${at}/facts`).title, 'Ferries and piers')
  assert.equal((await kept())?.title, 'Ferries')
})

test('the second of two people who change the facts sees both', async () => {
  const [daniel, ruth] = [await scene.as('daniel'), await scene.as('ruth')]
  const [first, second] = [await daniel.open(edit()), await ruth.open(edit())]
  await first.send(`${at}/facts`, { summary: 'Daniel says this.' })
  const clash = await second.send(`${at}/facts`, { summary: 'Ruth says that.' })
  assert.equal(clash.status, 409)
  assert.match(clash.text, /Daniel Osei changed these facts/)
  assert.match(clash.text, /Daniel/)
  assert.equal(clash.fields(`${at}/facts`).summary, 'Ruth says that.')
  assert.equal((await kept())?.summary, 'Daniel says this.')
  await clash.send(`${at}/facts`)
  assert.equal((await kept())?.summary, 'Ruth says that.')
})

test('changing a question does not stand in the way of changing the facts', async () => {
  const [daniel, ruth] = [await scene.as('daniel'), await scene.as('ruth')]
  const facts = await ruth.open(edit())
  const list = await daniel.open(`${at}/questions`)
  const question = String(list.fields(`${at}/question-moves`).question)
  const open = await daniel.open(`${at}/questions?edit=${question}`)
  await open.send(`${at}/question-edits`, { text: 'Do you agree now?' })
  assert.equal((await facts.send(`${at}/facts`, { body: 'Ofsea' })).status, 200)
})
