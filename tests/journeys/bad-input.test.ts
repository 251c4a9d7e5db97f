import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { addSignInLink } from '../../src/features/accounts/index.ts'
import { addDays, dayOf } from '../../src/kernel/clock.ts'
import { writing } from '../../src/kernel/db.ts'
import { newId } from '../../src/kernel/ids.ts'
import type { PersonKey } from '../people.ts'
import { openedRound } from '../rounds.ts'
import { calledConsultation, confirmedConsultation } from '../scenes.ts'
import { skip } from './browser.ts'
import type { Person } from './person.ts'
import { ways } from './ways.ts'
import { openWorld, type World } from './world.ts'

const way = ways.script

describe('bad input gets a page that says what happened, what to do and what was kept', {
  skip,
}, () => {
  let world: World
  before(async () => {
    world = await openWorld()
  })
  after(() => world?.close())

  const link = (who: PersonKey, minutes?: number) =>
    world.scene.act(null, (act) => addSignInLink(act, world.scene.personId(who), '/work', minutes))
  async function shows(person: Person, status: number, heading: string | RegExp, called: string) {
    const shown = await person.heading()
    assert.ok(typeof heading === 'string' ? shown === heading : heading.test(shown), shown)
    assert.equal(person.status, status)
    await world.look(person, called)
  }

  test('a sign-in link that has run out, was used, or was never ours', async () => {
    const stranger = await world.enter('stranger', way)
    const expired = await link('jo', -1)
    await stranger.goTo(`/sign-in/${expired}`)
    await stranger.press('Sign in')
    await shows(stranger, 410, 'This link has run out', 'A link that has run out')
    const used = await link('jo')
    await stranger.goTo(`/sign-in/${used}`)
    await stranger.press('Sign in')
    const other = await world.enter('stranger', way)
    await other.goTo(`/sign-in/${used}`)
    await world.look(other, 'The page of a sign-in link')
    await other.press('Sign in')
    await shows(other, 410, 'This link has been used', 'A link that was used')
    await other.goTo('/sign-in/nothing-of-ours')
    await other.press('Sign in')
    await shows(other, 410, 'This link is not known here', 'A link that is not ours')
    await other.goTo('/sign-in')
    await other.write('Your work e-mail address', 'not an address')
    await other.press('Send me a link')
    await shows(other, 422, 'Sign in', 'A sign-in without an address')
    await other.write('Your work e-mail address', 'nobody@nowhere.example')
    await other.press('Send me a link')
    await shows(other, 200, 'Look in your mail', 'A sign-in of somebody unknown')
  })

  test('a session of another network', async () => {
    await writing(world.scene.database, anotherNetwork, (db) =>
      db
        .insertInto('network')
        .values({
          network_id: anotherNetwork,
          slug: 'other-cities',
          name: 'Other Cities',
          hostname: '127.0.0.1',
          created_at: world.scene.time.now,
        })
        .execute(),
    )
    const daniel = await world.enter('daniel', way)
    const [session] = await daniel.context.cookies()
    const away = await world.windows.open('Daniel Osei, elsewhere', way, '127.0.0.1')
    const cookies = await daniel.context.cookies(world.url)
    const own = cookies.find(({ name }) => name === 'hanse_session') ?? session!
    await away.context.addCookies([{ ...own, domain: '127.0.0.1' }])
    await away.goTo('/work')
    await away.reads('You are not signed in to Other Cities')
    await shows(away, 200, 'Sign in', 'A session of another network')
  })

  test('a page that is not there, or not for this reader', async () => {
    const amara = await world.enter('amara', way)
    await amara.goTo('/nothing/here')
    await shows(amara, 404, /./, 'A page that is not there')
    await amara.goTo('/consultations/new')
    await shows(amara, 403, /./, 'A page that is for the office alone')
    const stranger = await world.enter('stranger', way)
    await stranger.goTo('/nothing/here')
    await shows(stranger, 404, /./, 'A page that is not there, for a stranger')
  })

  test('a form sent twice', async () => {
    const called = await calledConsultation(world.scene, 'Sent twice')
    const daniel = await world.enter('daniel', way)
    await daniel.goTo(`/consultations/${called.slug}/draft/1?edit=new`)
    await daniel.write('New paragraph', 'Once is enough.')
    const form = daniel.page.locator('#writing')
    const fields = await form.evaluate((node) => [...new FormData(node as HTMLFormElement)])
    const action = String(await form.getAttribute('action'))
    // The first post arrives and its answer is lost on the way; the person presses once more.
    await daniel.context.request.post(new URL(action, world.url).href, {
      form: { ...Object.fromEntries(fields as [string, string][]), go: 'save' },
      maxRedirects: 0,
    })
    await daniel.press('Save the new paragraph')
    const words = await daniel.words()
    assert.equal(words.split('Once is enough.').length - 1, 1)
  })

  test('a form whose cookie is gone', async () => {
    const daniel = await world.enter('daniel', way)
    const { slug } = await confirmedConsultation(world.scene, 'Cookie gone')
    await daniel.goTo(`/consultations/${slug}/call`)
    await daniel.write(/^A note to officers/, 'Words that were typed.')
    await daniel.context.clearCookies({ name: 'hanse_csrf' })
    await daniel.press('Send the call to officers')
    assert.equal(daniel.status, 403)
    await world.look(daniel, 'A form whose cookie is gone')
  })

  test('a file that is too large, empty, or asks nothing', async () => {
    const daniel = await world.enter('daniel', way)
    const file = (name: string, buffer: Buffer) => [{ name, mimeType: 'text/html', buffer }]
    await daniel.goTo('/consultations/new')
    await daniel.press('Read these files')
    await shows(daniel, 422, 'Read a new consultation', 'No file chosen')
    await daniel.give('The document', file('huge.html', Buffer.alloc(26 * 1024 * 1024, 'x')))
    await daniel.press('Read these files')
    await shows(daniel, 413, /./, 'A file that is too large')
    await daniel.goTo('/consultations/new')
    await daniel.give('The document', file('empty.html', Buffer.alloc(0)))
    await daniel.press('Read these files')
    await shows(daniel, 422, 'Read a new consultation', 'An empty file')
    const silent = Buffer.from('<h1>A statement</h1><p>We have decided. Nothing is asked.</p>')
    await daniel.give('The document', file('silent.html', silent))
    await daniel.press('Read these files')
    await daniel.page.getByText('We found no question').first().waitFor({ timeout: 30_000 })
    await world.look(daniel, 'A document that asks nothing')
    await daniel.press('Keep it and add the questions myself')
    await daniel.reads('No question was found.')
    await daniel.page.locator('#place-b1').hover()
    await daniel.follow(/^Add as a question\s*: A statement/)
    await daniel.write('The question', '')
    await daniel.press('Add this question')
    assert.equal(daniel.status, 422)
    await world.look(daniel, 'A question without words')
    await daniel.goTo('/consultations/new')
    await daniel.write(/^Web address of the document/, 'http://localhost/secret')
    await daniel.press('Read this address')
    await shows(daniel, 422, 'Read a new consultation', 'An address that is not https')
  })

  test('a consultation typed in without its facts', async () => {
    const daniel = await world.enter('daniel', ways.plain)
    await daniel.goTo('/consultations/new')
    await daniel.follow('Type it in')
    await world.look(daniel, 'The page on which a consultation is typed in')
    await daniel.write('Its questions', '1. Should it be so?\n- Yes\n- No\n\n2. Why?')
    await daniel.press('Keep it and check the questions')
    await shows(daniel, 422, 'Type in a consultation', 'A consultation without its facts')
    const kept = await daniel.page.getByLabel('Its questions').inputValue()
    assert.match(kept, /2\. Why\?/)
    await daniel.write('Title', 'Typed by hand')
    await daniel.write('Who is asking', 'Department for Invented Letters')
    await daniel.writeDay(/^Closing date/, addDays(dayOf(world.scene.time.now), 30))
    await daniel.press('Keep it and check the questions')
    await daniel.reads('2 questions')
    await world.look(daniel, 'The questions of a consultation typed in')
  })

  test('a freeze while somebody has words that are not saved', async () => {
    const called = await calledConsultation(world.scene, 'Not saved yet')
    const daniel = await world.enter('daniel', way)
    await daniel.goTo(`/consultations/${called.slug}/draft/1?edit=new`)
    await daniel.write('New paragraph', 'Saved.')
    await daniel.press('Save the new paragraph')
    await daniel.follow(/^Edit paragraph/)
    const told = daniel.page.waitForResponse((reply) => reply.url().endsWith('/edits'))
    await daniel.write(/^Paragraph /, 'Saved, and more that is not.')
    await told
    const ruth = await world.enter('ruth', way)
    await ruth.goTo(`/consultations/${called.slug}/versions/new`)
    await ruth.reads('Daniel Osei has words not yet saved')
    await world.look(ruth, 'A freeze that must wait')
  })

  test('a ballot by a seat that ended, and one after the close', async () => {
    const round = await openedRound(world.scene, 'Too late')
    const confirm = (council: string) =>
      `/rounds/${round.roundId}/ballot?council=${council}&decision=endorse`
    const samir = await world.enter('samir', ways.phone)
    await samir.goTo(confirm('norwich'))
    const harriet = await world.enter('harriet', ways.phone)
    await harriet.goTo(confirm('lincoln'))
    await world.scene.owner.query(
      "update seat_holding set until_date = (now() - interval '1 day')::date where person_id = $1",
      [world.scene.personId('samir')],
    )
    await samir.press('Endorse for Norwich')
    assert.equal(samir.status, 403)
    await samir.reads('Your seat ended on')
    await world.look(samir, 'A ballot by a seat that ended')
    await world.pass(11 * 24)
    await harriet.press('Endorse for Lincoln')
    await shows(harriet, 409, 'The round has closed', 'A ballot after the close')
  })

  test('none of these pages fails a check of accessibility or leads nowhere', async () => {
    assert.deepEqual(await world.windows.findings(), [])
  })
})

const anotherNetwork = newId()
