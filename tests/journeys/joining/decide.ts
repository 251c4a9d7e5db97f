import { setTimeout as pause } from 'node:timers/promises'
import { addDays, dayOf } from '../../../src/kernel/clock.ts'
import type { PersonKey } from '../../people.ts'
import type { Person } from '../person.ts'
import type { Way } from '../ways.ts'
import type { World } from '../world.ts'

/** The office puts all four into one decision; returns its address. */
export async function putForward(world: World, office: Person): Promise<string> {
  await office.goTo('/work')
  await office.reads('Lincoln applies to join')
  await office.goTo('/network')
  await office.reads('4 applications open')
  await world.look(office, 'The network desk')
  await office.follow('Bath and North East Somerset')
  await world.look(office, 'An application, as the office reads it')
  await office.goTo('/network')
  await office.follow('Put applications to the executive')
  await world.look(office, 'The page that asks the executive')
  const today = dayOf(world.scene.time.now)
  await office.writeDay('From which day are they to be members?', addDays(today, 1))
  await office.writeDay('The last day to decide', addDays(today, 7))
  await office.press('Freeze the dossier and ask')
  await office.reads('The dossier is frozen.')
  await office.reads('0 of 3 have decided.')
  await world.look(office, 'A decision, as the office sees it')
  return office.address
}

/** The executive decides on its phones, and the decision closes a day after the last word. */
export async function executiveDecides(world: World, way: Way, decision: string): Promise<void> {
  const phone = { ...way, width: 390, height: 844 }
  await vote(world, phone, decision, 'samir', 'Endorse')
  await vote(world, phone, decision, 'marcus', 'Endorse with a reservation')
  await vote(world, phone, decision, 'hannah', 'Abstain')
}

async function vote(
  world: World,
  way: Way,
  decision: string,
  who: PersonKey,
  deed: 'Endorse' | 'Endorse with a reservation' | 'Abstain',
): Promise<void> {
  const voter = await world.enter(who, way)
  await voter.follow('Read and decide')
  await voter.reads('Admit Bath and North East Somerset, Exeter, Lincoln and Wrexham')
  if (voter.address !== decision) throw new Error(`My work led to ${voter.address}`)
  await world.look(voter, 'The page on which the executive decides')
  await voter.press(new RegExp(`^${deed} (You|$)`))
  await voter.reads('This will be recorded')
  await world.look(voter, `What will be recorded: ${deed}`)
  if (deed === 'Endorse with a reservation')
    await voter.write('The reservation', 'With a word to the county.')
  await voter.press(deed === 'Endorse with a reservation' ? 'Endorse with this reservation' : deed)
  await voter.reads('A receipt is on its way by mail.')
}

/** Hours pass, and the decision closes by itself, days before its deadline. */
export async function decisionCloses(
  world: World,
  office: Person,
  decision: string,
): Promise<void> {
  await world.pass(25)
  for (let tries = 0; tries < 60; tries++) {
    await office.goTo(decision)
    if ((await office.words()).includes('Agreed, closed')) break
    await pause(500)
  }
  await office.reads('Agreed, closed')
  await world.look(office, 'A decision that is agreed')
}
