import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type EmptyScene, setUpEmpty } from '../../../../tests/set-up-empty.ts'
import { networksHere, reading } from '../../../kernel/db.ts'
import { setUpCode } from '../../accounts/index.ts'

let scene: EmptyScene
let code: string
before(async () => {
  scene = await setUpEmpty()
  code = (await setUpCode(scene.database, scene.time.now)) as string
})
after(() => scene.close())

const filled = () => ({
  code,
  name: 'Harbour Cities',
  line: 'By the water',
  about: 'Cities with a harbour.',
  founding: '3',
  officeEmail: 'office@harbour.example',
  person: 'Nora Quay',
  email: 'nora.quay@harbour.example',
  title: 'Network director',
})

test('every address of an empty installation leads to its set-up', async () => {
  for (const path of ['/', '/work', '/members', '/consultations/new']) {
    const page = await scene.stranger().open(path)
    assert.equal(page.url, '/set-up', path)
    assert.equal(page.heading, 'Set up your network')
  }
})

test('two processes on one database print the same code', async () => {
  assert.match(code, /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  const others = await Promise.all([
    setUpCode(scene.database, new Date(0)),
    setUpCode(scene.database, new Date()),
  ])
  assert.deepEqual(others, [code, code])
})

test('nobody sets it up without the code, and what was typed is kept', async () => {
  const page = await (await scene.stranger().open('/set-up')).send('/set-up', {
    ...filled(),
    code: 'AAAA-AAAA-AAAA',
  })
  assert.equal(page.status, 422)
  assert.match(page.text, /not the code on the console/)
  assert.equal(page.fields('/set-up').name, 'Harbour Cities')
  assert.deepEqual(await networksHere(scene.database), [])
})

test('a colour that people cannot read is refused beside its field', async () => {
  const page = await (await scene.stranger().open('/set-up')).send('/set-up', {
    ...filled(),
    sea: '#aaddee',
  })
  assert.equal(page.status, 422)
  assert.match(page.text, /Choose a darker sea/)
})

test('of two who set it up at the same moment one makes the network, with its director, constitution and register', async () => {
  const [one, other] = [scene.stranger(), scene.stranger()]
  const pages = await Promise.all([one.open('/set-up'), other.open('/set-up')])
  const made = await Promise.all(
    pages.map((page) =>
      page.send('/set-up', { ...filled(), code: code.toLowerCase().replaceAll('-', ' ') }),
    ),
  )
  const networks = await networksHere(scene.database)
  assert.equal(networks.length, 1)
  const winner = made.find((page) => page.heading === 'Sign in to Harbour Cities')
  assert.ok(winner, made.map(({ heading }) => heading).join(', '))
  const manage = await winner.send(winner.url)
  assert.equal(manage.heading, 'Manage members and seats')
  assert.match(manage.text, /470 authorities in the register/)
  const constitution = await reading(scene.database, networks[0] as string, (db) =>
    db.selectFrom('constitution').selectAll().execute(),
  )
  assert.equal(constitution.length, 1)
})

test('afterwards the code opens nothing, and the front page is the network’s', async () => {
  assert.equal(await setUpCode(scene.database, scene.time.now), null)
  const page = await scene.stranger().open('/set-up')
  assert.equal(page.heading, 'This installation is set up')
  const front = await scene.stranger().open('/')
  assert.match(front.text, /Nothing has been published yet/)
  assert.match(front.text, /Cities with a harbour/)
})
