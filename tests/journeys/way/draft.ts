import assert from 'node:assert/strict'
import { stat } from 'node:fs/promises'
import type { Person } from '../person.ts'
import type { World } from '../world.ts'

/** The words that the network answers with; the live parts are put in by the desk. */
export const ours = 'Members want this to stay with councils.'
export const letter = 'We write for councils that differ, and say where.'

/** The office writes a letter and an answer that rests on a contribution and carries the strength line. */
export async function draft(world: World, office: Person, base: string): Promise<void> {
  await office.goTo(`${base}/draft`)
  await world.look(office, 'The draft, not begun')
  await office.write('The response in five lines', 'Councils decide best.\nOne council disagrees.')
  await office.press('Save the five lines')
  await office.follow('Covering letter')
  await office.follow('Add a paragraph')
  await office.write('New paragraph', letter)
  await office.press('Save the new paragraph')
  await office.goTo(`${base}/draft/1`)
  await world.look(office, 'An answer, not begun')
  await office.pick('Our stance', 'Agree')
  await office.press('Set the stance')
  await office.follow(/^Cite in a new paragraph\s*: Lincoln$/)
  await world.look(office, 'A paragraph being written')
  await office.write('New paragraph', `${ours} ([@lincoln]) {strength}`)
  await office.press('Preview')
  await office.reads('Preview, not saved yet')
  await world.look(office, 'A paragraph, previewed')
  await office.press('Save the new paragraph')
  await office.reads('Rests on')
  await office.reads(/\d of 5 members/)
  await world.look(office, 'An answer, drafted')
  await comment(world, office)
  await office.follow(/^Edit paragraph/)
  await office.write(/^Paragraph /, `${ours} Indeed. ([@lincoln]) {strength}`)
  await office.press(/^Save paragraph/)
  await office.follow(/revisions/)
  await world.look(office, 'The revisions of a paragraph')
}

async function comment(world: World, office: Person): Promise<void> {
  await office.unfold(/^Comment on/)
  await office.write('Your comment', 'Is this what Norwich can live with?')
  await office.press('Add the comment')
  await office.reads('Is this what Norwich can live with?')
  await world.look(office, 'An answer with a comment')
  await office.press('Mark as settled')
  await office.reads('One comment settled')
}

/** The office freezes what is written as a numbered version; returns its address. */
export async function freeze(world: World, office: Person, base: string): Promise<string> {
  await office.goTo(`${base}/versions/new`)
  await office.reads(ours)
  await office.reads(letter)
  await world.look(office, 'The page before freezing')
  await office.write(/^What is new in it/, 'The first that all can read.')
  await office.press('Freeze version 1')
  await office.reads('Version 1 is frozen.')
  await world.look(office, 'A frozen version')
  return office.address
}

const kinds: [ending: string, begins: string][] = [
  ['odt', 'PK'],
  ['docx', 'PK'],
  ['pdf', '%PDF-'],
  ['html', '<!'],
  ['txt', ''],
]

/** Takes the version away in all five formats, and reads it as text to paste. */
export async function takeAway(world: World, office: Person, version: string): Promise<void> {
  await office.goTo(version)
  const links = office.page.locator('main a[href*="/export."]')
  assert.equal(await links.count(), kinds.length)
  for (const [ending, begins] of kinds) {
    const label = await office.page.locator(`main a[href$="/export.${ending}"]`).innerText()
    const file = await office.take(label)
    assert.ok(file.suggestedFilename().endsWith(`.${ending}`))
    const { size } = await stat(await file.path())
    assert.ok(size > 300, `${ending} has ${size} bytes`)
    const bytes = await (await import('node:fs/promises')).readFile(await file.path())
    assert.equal(
      bytes.subarray(0, begins.length).toString('latin1').toLowerCase(),
      begins.toLowerCase(),
    )
  }
  await office.goTo(`${version}/portal`)
  await world.look(office, 'The response, to paste into a portal')
}
