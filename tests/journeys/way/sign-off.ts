import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { addDays, dayOf } from '../../../src/kernel/clock.ts'
import type { PersonKey } from '../../people.ts'
import type { Person } from '../person.ts'
import type { Way } from '../ways.ts'
import type { World } from '../world.ts'

export const reservation = 'Only if its cost is met.'
export const objection = 'We stand by what we said.'

/** The office asks the members to sign what was frozen; returns the address of the round. */
export async function openRound(world: World, office: Person, version: string): Promise<string> {
  await office.goTo(version)
  await office.follow('Ask members to sign off')
  await world.look(office, 'The page that opens a round')
  const today = dayOf(world.scene.time.now)
  await office.writeDay('The last day to decide', addDays(today, 1))
  await office.press('Open the round and write to all who sign')
  assert.equal(office.status, 422)
  await office.reads('The constitution promises councils 5 days.')
  await world.look(office, 'A round that would close too soon')
  await office.writeDay('The last day to decide', addDays(today, 6))
  await office.press('Open the round and write to all who sign')
  await office.reads('The round is open.')
  await world.look(office, 'An open round, as the office sees it')
  return office.address
}

/** Leaders decide on their phones: one thinks again, one endorses, one objects without its name, one says it by phone. */
export async function decide(
  world: World,
  way: Way,
  office: Person,
  round: string,
): Promise<Person[]> {
  const phone = { ...way, width: 390, height: 844 }
  const harriet = await world.enter('harriet', phone)
  await world.look(harriet, 'My work of a leader who is asked to sign')
  await cast(world, harriet, round, /^Abstain/, 'Abstain for Lincoln')
  await cast(world, harriet, round, /Endorse for Lincoln/, 'Endorse for Lincoln')
  await world.look(harriet, 'A round, with the council’s own ballots')
  const gwilym = await world.enter('gwilym', phone)
  await cast(world, gwilym, round, /Endorse for Wrexham/, 'Endorse for Wrexham')
  const imran = await world.enter('imran', phone)
  await object(world, imran, round)
  const samir = await byPhone(world, phone, office, round)
  return [harriet, gwilym, imran, samir]
}

async function cast(
  world: World,
  leader: Person,
  round: string,
  deed: RegExp,
  button: string,
): Promise<void> {
  await leader.goTo(round)
  await world.look(leader, 'The page on which a leader decides')
  await leader.press(deed)
  await leader.reads('This will be recorded')
  await world.look(leader, 'What will be recorded')
  await leader.press(button)
  await leader.reads('A receipt is on its way by mail.')
}

async function object(world: World, leader: Person, round: string): Promise<void> {
  const as: [person: PersonKey, council: string] = ['imran', 'Exeter']
  await leader.goTo(round)
  await leader.press(/^Object/)
  await leader.press(`Object for ${as[1]}`)
  assert.equal(leader.status, 422)
  await world.look(leader, 'An objection without its reason')
  await leader.write(`Why ${as[1]} objects`, objection)
  await leader.choose('The substance')
  await leader.choose('Name withheld')
  await world.look(leader, 'An objection, to be recorded')
  await leader.press(`Object for ${as[1]}`)
  await leader.reads('with its name withheld')
}

/** The office writes down what a leader says on the telephone; it counts once the leader confirms it. */
async function byPhone(world: World, way: Way, office: Person, round: string): Promise<Person> {
  await office.goTo(round)
  await office.follow('Log a ballot from a phone call')
  await world.look(office, 'The page for a ballot from a phone call')
  await office.pick('Council', 'Norwich')
  await office.write('Whom you spoke with', 'Cllr Samir Blakeney, Leader')
  await office.choose('Endorse with a reservation')
  await office.write('The reservation, or why they object', reservation)
  await office.tick('I have read this back to them, and they said yes')
  await office.press('Write it down and ask the council to confirm')
  await office.reads('It counts once the council confirms it.')
  const leader = await world.enter('samir', way)
  await leader.goTo(round)
  await leader.follow('Look at it and confirm')
  await leader.reads(reservation)
  await world.look(leader, 'A ballot from a phone call, to be confirmed')
  await leader.press('Confirm for Norwich')
  await leader.reads('Confirmed. It counts now.')
  return leader
}

/** Days pass, and the round closes by itself. */
export async function close(world: World, office: Person, round: string): Promise<void> {
  await world.pass(7 * 24)
  for (let tries = 0; tries < 60; tries++) {
    await office.goTo(round)
    if ((await office.words()).includes('Members agreed')) break
    await pause(500)
  }
  await office.reads('Members agreed')
  await world.look(office, 'A closed round, as the office sees it')
}
