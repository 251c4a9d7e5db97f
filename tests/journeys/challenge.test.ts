import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { sharedSolution } from '../ideas.ts'
import { people } from '../people.ts'
import { skip } from './browser.ts'
import type { Person } from './person.ts'
import { letterTo, settled, walked } from './walk.ts'
import { type Way, ways } from './ways.ts'
import type { World } from './world.ts'

/** Shares no telling word with what others wrote down. */
const problem =
  'Too many premises in our centre are vacant. Owners wait for better times, retailers do not come, and the street looks abandoned.'
const question = 'Has anybody filled vacant premises, and on what terms?'

describe('Lincoln posts a challenge and ends with a contact at a peer', { skip }, () => {
  for (const way of [ways.script, ways.plain, ways.phone, ways.keyboard]) walked(way, walk)
})

async function walk(world: World, way: Way): Promise<void> {
  await othersWroteDown(world)
  const amara = await world.enter('amara', way)
  const challenge = await post(world, amara)
  await judge(world, amara)
  await ask(world, amara)
  await answer(world, way)
  await close(world, amara, challenge)
  const stranger = await world.enter('stranger', way)
  await stranger.goTo(challenge)
  assert.equal(stranger.status, 404, 'what is among members is there for members alone')
}

async function othersWroteDown(world: World): Promise<void> {
  await sharedSolution(world.scene, {
    figures: [{ figure: '11 of 14', what: 'shops are let', source: 'Cabinet report, May 2026' }],
  })
  await sharedSolution(world.scene, {
    ...{ council: 'southend', contact: 'lena', title: 'Bee hotels in school gardens' },
    what: 'Insects have places to nest in school gardens.',
  })
  await settled(world)
}

/** From a problem in one's own words to a challenge that members read. */
async function post(world: World, amara: Person): Promise<string> {
  await amara.goTo('/ideas')
  await world.look(amara, 'The front of ideas')
  await amara.write('What is your problem?', problem)
  await amara.press('See who else has done something about it')
  await amara.reads('The council rents out empty shops')
  await amara.readsNot('Bee hotels')
  await world.look(amara, 'Who else has done something about a problem')
  await amara.follow('Post this as a challenge')
  await amara.write('The problem in a few words', '')
  await amara.choose('Members')
  await amara.press('Save as a draft')
  await amara.reads('Say in a few words what is wrong')
  await world.look(amara, 'A challenge without words')
  await amara.write('The problem in a few words', 'The centre looks abandoned')
  await amara.pick('Whom should others ring?', 'Lincoln: Policy officer')
  await amara.press('Save as a draft')
  await amara.reads('Only your council, until you share it')
  await amara.press('Share it')
  await settled(world)
  await amara.reads('Open since')
  return amara.address
}

/** The page names a solution, why it stands there and whom to ring, and the councils most alike. */
async function judge(world: World, amara: Person): Promise<void> {
  await amara.reads('11 of 14 shops are let')
  await amara.reads(/Exeter is .*most like Lincoln/)
  await amara.reads('Priya Lovell')
  await amara.reads('The members most like Lincoln')
  await world.look(amara, 'A challenge, and who else has done it')
  await amara.unfold('Does it fit?')
  await amara.write('Why? (optional)', 'Ours are as large')
  await amara.press('This fits')
  await amara.reads('Lincoln says it fits: “Ours are as large”')
}

async function ask(world: World, amara: Person): Promise<void> {
  await amara.follow('Ask the peers')
  await world.look(amara, 'The question to the peers')
  await amara.write('Your question', question)
  await amara.choose('The 3 most like Lincoln')
  await amara.press('Show whom we would ask')
  await amara.reads('is the member most like Lincoln')
  await world.look(amara, 'Whom a question goes to')
  await amara.write('What should they know? (optional)', 'Fourteen stand empty.')
  await amara.press('Ask for Lincoln')
  await amara.reads('They are told by mail.')
  await amara.reads('Nobody has answered yet')
  await settled(world)
}

/** A council that was asked follows its letter, and answers on the page. */
async function answer(world: World, way: Way): Promise<void> {
  const who = await firstAsked(world)
  const letter = await letterTo(world, people[who].email, /^Lincoln asks/)
  const peer = await world.enter(who, way)
  await peer.goTo(letter.link)
  await peer.write('Your answer', 'We take the lease and sublet by the month. Ring me.')
  await peer.press(/^Answer for /)
  await peer.reads('Answered. Thank you.')
  await world.look(peer, 'A question to the peers, answered')
  await settled(world)
}

async function firstAsked(world: World) {
  const officers = ['priya', 'jo', 'lena', 'carys'] as const
  for (const who of officers) {
    const found = await letterTo(world, people[who].email, /^Lincoln asks/).catch(() => null)
    if (found) return who
  }
  throw new Error('Nobody was asked by mail.')
}

/** Lincoln is told, reads the answer with a name to ring, and says what came of its challenge. */
async function close(world: World, amara: Person, challenge: string): Promise<void> {
  const letter = await letterTo(world, people.amara.email, /has answered/)
  await amara.goTo(letter.link)
  await amara.reads('We take the lease and sublet by the month. Ring me.')
  await amara.reads(/(Priya Lovell|Jo Pettit|Lena Foulness|Carys Bevan), Policy officer/)
  await amara.press('Close the question')
  await amara.reads('The answers stay.')
  await amara.goTo(challenge)
  await amara.follow('Close it with what came of it')
  await world.look(amara, 'The page that closes a challenge')
  await amara.write('What came of it?', 'We sublet three premises as Exeter does.')
  await amara.press('Close the challenge')
  await amara.reads('What came of it We sublet three premises as Exeter does.')
  await world.look(amara, 'A challenge with what came of it')
}
