import assert from 'node:assert/strict'
import { addDays, dayOf } from '../../../src/kernel/clock.ts'
import type { Given } from '../documents.ts'
import type { Person } from '../person.ts'
import type { World } from '../world.ts'

/** The office hands in a document, sees it read, mends and confirms its questions; returns its address and title. */
export async function readDocument(
  world: World,
  office: Person,
  given: Given,
): Promise<{ base: string; title: string }> {
  await office.goTo('/consultations')
  await world.look(office, 'The list of consultations')
  await office.follow(/^Read a (new )?consultation/)
  await world.look(office, 'The page that asks for a document')
  await office.give('The document', [given.document])
  if (given.landing) await office.give(/^Its landing page/, [given.landing])
  await office.press('Read these files')
  if (office.address.startsWith('/readings/')) {
    await office.reads('Reading the document')
    await world.look(office, 'The page that waits for the reader')
    await office.arrivesAt(/\/consultations\/[^/]+\/questions/)
  }
  await office.reads(given.asks)
  await world.look(office, 'The questions beside their source')
  const base = office.address.replace(/\/questions.*/, '')
  await office.goTo(`${base}/discard`)
  await world.look(office, 'The page before a consultation is discarded')
  await office.follow('Keep it')
  await mendFacts(world, office)
  await mendQuestions(world, office)
  return { base, title: await office.heading() }
}

/** The document is of another year: the office gives the days of now. */
async function mendFacts(world: World, office: Person): Promise<void> {
  await office.follow('Edit what it is')
  await world.look(office, 'What it is, open to be mended')
  const today = dayOf(world.scene.time.now)
  await office.writeDay(/^Closing date/, addDays(today, -900))
  await office.writeDay(/^Opening date/, addDays(today, -7))
  await office.press('Save what it is')
  assert.equal(office.status, 422)
  await world.look(office, 'What it is, with a closing date before the opening')
  await office.writeDay(/^Closing date/, addDays(today, 42))
  await office.write(/^What it is about/, 'Read in a journey of the tests.')
  await office.press('Save what it is')
  await office.reads('Read in a journey of the tests.')
}

async function mendQuestions(world: World, office: Person): Promise<void> {
  const list = office.page.locator('ol.hanse-asked > li')
  const before = await list.count()
  assert.ok(before >= 2, `${before} questions were read`)
  const second = list.nth(1)
  await office.follow(/^Edit/, second)
  await world.look(office, 'A question, open to be mended')
  const form = office.page.getByRole('form', { name: 'This question' })
  await office.write('Short title (optional)', 'Mended by the office', form)
  await office.press('Save this question', form)
  await office.reads('Short: Mended by the office.')
  await office.press(/^Drop/, list.nth(before - 1))
  assert.equal(await list.count(), before - 1)
  await office.reads('1 question dropped')
  await office.press(new RegExp(`^Confirm ${before - 1} questions?$`))
  await office.reads('The questions are confirmed.')
  await world.look(office, 'The consultation, its questions confirmed')
}

/** The office sets the days of each step, and asks the councils. */
export async function openCall(world: World, office: Person, base: string): Promise<void> {
  await office.goTo(`${base}/timetable`)
  await world.look(office, 'The timetable as worked out')
  await office.press('Work it out again from the closing date')
  await office.reads('The timetable is worked out from the closing date.')
  await office.follow('Change Call')
  await world.look(office, 'The days of one step, open to be changed')
  await office.press('Save these days')
  await office.goTo(`${base}/call`)
  await world.look(office, 'The page that opens a call')
  await office.write(/^A note to officers/, 'Say what it means for your streets.')
  await office.press('Send the call to officers')
  await office.reads('The call is open.')
  await world.look(office, 'The running call')
}
