import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { faultsOf } from '../../../../tests/html-validity.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

const bytes = (content: string) => new TextEncoder().encode(content)
const file = (...lines: string[]) => ({
  name: 'damp.csv',
  mime: 'text/csv',
  bytes: bytes(['gss,indicator,period,value', ...lines].join('\n')),
})
const facts = {
  name: 'facts.json',
  mime: 'application/json',
  bytes: bytes(
    '{"source":"The office of figures","licence":"OGL v3.0","unit":"%","better":"less"}',
  ),
}

async function count(): Promise<number> {
  const { rows } = await scene.owner.query('select count(*)::int as many from indicator_value')
  return rows[0].many
}

test('the office sends a file, sees what it brings, and takes it in; again there is nothing to do', async () => {
  const ruth = await scene.as('ruth')
  const form = await ruth.open('/network/indicators')
  assert.match(form.text, /Nothing was imported yet/)
  const sent = { file: file('E07000138,Damp homes,2023,4', 'X1,Damp homes,2023,4'), facts }
  const preview = await form.send('/indicator-previews', sent)
  assert.equal(preview.heading, 'What damp.csv brings')
  assert.match(preview.text, /Nothing is changed yet/)
  assert.match(preview.text, /these codes name no authority, region or nation: X1/)
  assert.equal(await count(), 0)
  assert.deepEqual(await faultsOf(preview.html), [])
  const done = await preview.send('/indicator-imports')
  assert.match(done.text, /Taken in: 1 figure of 1 indicator/)
  assert.match(done.text, /Ruth Calder/)
  assert.equal(await count(), 1)
  const again = await (await ruth.open('/network/indicators')).send('/indicator-previews', sent)
  assert.match(again.text, /All of it is here already/)
  assert.ok((await scene.stranger().open('/indicators/damp-homes')).status === 200)
})

test('what is wrong with a file is said beside its field', async () => {
  const ruth = await scene.as('ruth')
  const form = await ruth.open('/network/indicators')
  const none = await form.send('/indicator-previews')
  assert.equal(none.status, 422)
  assert.match(none.text, /Choose the publisher’s file/)
  assert.match(none.text, /Say who publishes the figures/)
  const wrong = await form.send('/indicator-previews', {
    file: file('E07000138,D,2023,many'),
    facts,
  })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /id="file-error"[\s\S]*Line 2: “many” is no figure/)
  assert.deepEqual(await faultsOf(wrong.html), [])
})

test('what is said of the figures may be typed, and is kept where the file is refused', async () => {
  const ruth = await scene.as('ruth')
  const typed = { source: 'The typed office', period: '2021', unit: '%', better: 'less' }
  const form = await ruth.open('/network/indicators')
  const wide = (value: string) => ({
    name: 'mould.csv',
    mime: 'text/csv',
    bytes: bytes(`gss,Mould\nE07000138,${value}\n`),
  })
  const wrong = await form.send('/indicator-previews', { ...typed, file: wide('lots') })
  assert.equal(wrong.status, 422)
  assert.match(wrong.html, /value="The typed office"/)
  const preview = await wrong.send('/indicator-previews', { ...typed, file: wide('7') })
  assert.match(
    preview.text,
    /Mould, new\s*%; less is better; 2021; The typed office; no licence is named/,
  )
})

test('a preview that is out of date is shown anew before anything is done', async () => {
  const ruth = await scene.as('ruth')
  const form = await ruth.open('/network/indicators')
  const first = await form.send('/indicator-previews', {
    file: file('E07000138,Cold homes,2023,1'),
    facts,
  })
  const second = await (await ruth.open('/network/indicators')).send('/indicator-previews', {
    file: file('E07000138,Cold homes,2023,2'),
    facts,
  })
  await second.send('/indicator-imports')
  const late = await first.send('/indicator-imports')
  assert.match(late.text, /Other figures were imported since you looked/)
  const { rows } = await scene.owner.query(
    `select value from indicator_value join indicator on id = indicator_id where slug = 'cold-homes'`,
  )
  assert.deepEqual(rows, [{ value: 2 }])
})

test('nobody but the office sees or does any of it, and no other file is read as figures', async () => {
  for (const who of [scene.stranger(), await scene.as('amara')])
    for (const path of ['/network/indicators', '/network/indicators/preview'])
      assert.doesNotMatch((await who.open(path)).text, /damp\.csv|Taken in before/)
  const { rows } = await scene.owner.query(`select id from file limit 1`)
  const ruth = await scene.as('ruth')
  const odd = await ruth.open(`/network/indicators/preview?file=${rows[0].id}&facts=${rows[0].id}`)
  assert.equal(odd.status, 404)
})
