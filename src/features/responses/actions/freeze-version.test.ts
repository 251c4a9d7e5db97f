import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import { calledConsultation, granted } from '../../../../tests/scenes.ts'
import { type Scene, setUp } from '../../../../tests/set-up.ts'
import { draftAnswers, responseOf } from '../queries/draft.ts'
import { addParagraph } from './add-paragraph.ts'
import { noteEditing } from './note-editing.ts'
import { saveParagraph } from './save-paragraph.ts'

let scene: Scene
before(async () => {
  scene = await setUp()
})
after(() => scene.close())

async function drafted(title: string) {
  const called = await calledConsultation(scene, title)
  const response = (await scene.read((db) => responseOf(db, called.id)))!
  const [answer] = await scene.read((db) => draftAnswers(db, response.id))
  const paragraph = granted(
    await scene.act('daniel', (act) =>
      addParagraph(
        act,
        { responseId: response.id, answerId: answer!.id },
        'Buses should run late.',
      ),
    ),
  )
  return {
    ...called,
    responseId: response.id,
    paragraphId: paragraph.id,
    freeze: `/consultations/${called.slug}/versions`,
  }
}

test('a frozen version has a number, and the SHA-256 of its canonical text', async () => {
  const { slug, freeze } = await drafted('Frozen buses')
  const daniel = await scene.as('daniel')
  const version = await (await daniel.open(`${freeze}/new`)).send(freeze, { note: 'First words.' })
  assert.match(version.heading, /Version 1/)
  const canonical = await daniel.open(`${version.url}/canonical.json`)
  const hash = createHash('sha256').update(canonical.bytes).digest('hex')
  assert.ok(version.text.replace(/\s/g, '').includes(hash))
  assert.equal(JSON.parse(canonical.html).sections[0].answers[0].paragraphs[0].number, '1.1')
  assert.ok((await daniel.open(`/consultations/${slug}/versions`)).heading.startsWith('Version 1'))
})

test('the same words are not frozen twice, and two who freeze at once make one version', async () => {
  const { freeze, responseId } = await drafted('Twice frozen')
  const pages = await Promise.all([
    (await scene.as('daniel')).open(`${freeze}/new`),
    (await scene.as('ruth')).open(`${freeze}/new`),
  ])
  const done = await Promise.all(pages.map((page) => page.send(freeze)))
  assert.deepEqual(done.map(({ status }) => status).sort(), [200, 409])
  const versions = await scene.read((db) =>
    db
      .selectFrom('response_version')
      .select('number')
      .where('response_id', '=', responseId)
      .execute(),
  )
  assert.deepEqual(versions, [{ number: 1 }])
  const again = await (await scene.as('daniel')).open(`${freeze}/new`)
  assert.match(again.text, /Nothing changed since version 1/)
})

test('nothing is frozen while an answer is unsaved elsewhere, and the page says whose', async () => {
  const { freeze, paragraphId } = await drafted('Unsaved elsewhere')
  await scene.act('ruth', (act) => noteEditing(act, paragraphId, 'Buses should run until'))
  const daniel = await scene.as('daniel')
  const page = await daniel.open(`${freeze}/new`)
  assert.match(page.text, /Ruth Calder has words not yet saved in question 1/)
  const token = (
    await daniel.open(`/consultations/${freeze.split('/')[2]}/draft/1?edit=new`)
  ).fields(`/consultations/${freeze.split('/')[2]}/draft/1/paragraphs`)
  assert.equal((await daniel.post(freeze, { _csrf: token._csrf as string })).status, 409)
})

test('the next version shows what changed, word by word', async () => {
  const { freeze, paragraphId } = await drafted('Compared')
  const daniel = await scene.as('daniel')
  await (await daniel.open(`${freeze}/new`)).send(freeze)
  granted(
    await scene.act('daniel', (act) =>
      saveParagraph(act, { paragraphId, revision: 1, text: 'Buses should run all night.' }),
    ),
  )
  const second = await (await daniel.open(`${freeze}/new`)).send(freeze)
  assert.match(second.heading, /Version 2/)
  assert.match(second.html, /<del>.*late.*<\/del>/s)
  assert.match(second.html, /<ins>.*all night.*<\/ins>/s)
})

test('every export has the same words, and stays the same bytes', async () => {
  const { freeze } = await drafted('Exported')
  const daniel = await scene.as('daniel')
  const version = await (await daniel.open(`${freeze}/new`)).send(freeze)
  for (const extension of ['odt', 'docx', 'pdf', 'html', 'txt']) {
    const first = await daniel.open(`${version.url}/export.${extension}`)
    const second = await daniel.open(`${version.url}/export.${extension}`)
    assert.equal(first.status, 200)
    assert.ok(first.bytes.equals(second.bytes), extension)
  }
  assert.match((await daniel.open(`${version.url}/portal`)).html, /Buses should run late\./)
})

test('only the office freezes, and a stranger sees no version', async () => {
  const { freeze } = await drafted('Not yours')
  assert.equal((await (await scene.as('amara')).open(`${freeze}/new`)).status, 403)
  const version = await (await (await scene.as('daniel')).open(`${freeze}/new`)).send(freeze)
  assert.equal((await scene.stranger().open(version.url)).heading, 'Sign in')
})
