import assert from 'node:assert/strict'
import { dayOf } from '../../../src/kernel/clock.ts'
import type { Person } from '../person.ts'
import type { Way } from '../ways.ts'
import type { World } from '../world.ts'
import { letter, ours } from './draft.ts'
import { objection, reservation } from './sign-off.ts'

const receipt = 'Thank you. Your response has the number 4711.'

/** The office sends the response, and records when, how and with what receipt. */
export async function submit(world: World, office: Person, version: string): Promise<void> {
  await world.pass(2)
  await office.goTo(version)
  await office.follow('Record that it was sent')
  await world.look(office, 'The page that records what was sent')
  const now = world.scene.time.now
  await office.writeDay('When it was sent', dayOf(now))
  const time = now.toLocaleTimeString('en-GB', { timeZone: 'Europe/London', timeStyle: 'short' })
  await office.write('Time', time)
  await office.choose('By e-mail')
  await office.press('Record that it was sent')
  assert.equal(office.status, 422)
  await world.look(office, 'What was sent, without saying to whom')
  await office.write('To whom', 'responses@department.example')
  await office.write('The receipt (optional)', receipt)
  await office.give('The receipt as a file (optional)', [
    { name: 'receipt.txt', mimeType: 'text/plain', buffer: Buffer.from(receipt) },
  ])
  await office.press('Record that it was sent')
  await office.reads('Recorded. The files are kept as they were.')
  await office.reads('receipt.txt')
  await world.look(office, 'What was sent')
}

/** The office publishes the response; returns its public address. */
export async function publish(world: World, office: Person): Promise<string> {
  await office.follow('Publish it with who signed')
  await office.reads('What will be public')
  await world.look(office, 'The page before publishing')
  await office.press('Publish it')
  await office.reads('Published. Anyone can read and check it.')
  return office.address
}

/** A stranger reads the response, takes its record away, and finds out whether it holds. */
export async function verify(
  world: World,
  way: Way,
  address: string,
  title: string,
): Promise<void> {
  const stranger = await world.enter('stranger', way)
  await stranger.goTo('/')
  await world.look(stranger, 'The front page')
  await stranger.goTo('/responses')
  await world.look(stranger, 'The list of responses')
  await stranger.follow(title)
  for (const words of [letter, ours, reservation, objection]) await stranger.reads(words)
  await stranger.readsNot('Exeter')
  await world.look(stranger, 'A published response')
  await stranger.follow('The ballots in full')
  await stranger.readsNot('Exeter')
  await world.look(stranger, 'The ballots of a published response')
  const record = await download(stranger, `${address}/record.json`)
  await stranger.goTo(address)
  await stranger.follow('Check the record here')
  await world.look(stranger, 'The page that verifies')
  await drop(stranger, record)
  await stranger.reads(/All \d+ hold/)
  await stranger.reads('It is signed with the key of this installation.')
  await world.look(stranger, 'A record that holds')
  await drop(stranger, record.replace(reservation, 'Whatever it costs.'))
  await stranger.reads('not hold')
  await world.look(stranger, 'A record that was tampered with')
}

/** The council whose name is withheld shows, with its salt, which ballot is its own. */
export async function openCommitment(
  world: World,
  leader: Person,
  round: string,
  address: string,
): Promise<void> {
  await leader.goTo(round)
  await leader.reads('name is withheld')
  await world.look(leader, 'A closed round, as a council with a name withheld sees it')
  const salt = await leader.page.locator('[data-copy-name="the salt"]').innerText()
  const record = await download(leader, `${address}/record.json`)
  await leader.goTo('/verify')
  await leader.unfold(/^For a council whose name is withheld/)
  await leader.write('Council', 'Exeter')
  await leader.write('Salt', salt)
  await drop(leader, record)
  await leader.reads(/All \d+ hold/)
  await world.look(leader, 'A commitment, opened')
}

async function download(person: Person, address: string): Promise<string> {
  const link = person.page.locator(`a[href="${address}"]`)
  if (await link.count()) assert.ok(await link.first().isVisible())
  return (await person.context.request.get(new URL(address, person.page.url()).href)).text()
}

async function drop(person: Person, record: string): Promise<void> {
  const buffer = Buffer.from(record)
  const file = { name: 'record.json', mimeType: 'application/json', buffer }
  await person.give('The record of sign-off', [file])
  await person.press('Verify this record')
}
