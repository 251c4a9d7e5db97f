import { describe } from 'node:test'
import { addDays, dayOf } from '../../src/kernel/clock.ts'
import { type PersonKey, people } from '../people.ts'
import { skip } from './browser.ts'
import type { Person } from './person.ts'
import { letterTo, settled, walked } from './walk.ts'
import { type Way, ways } from './ways.ts'
import type { World } from './world.ts'

const title = 'The council rents out empty shops'
const why = 'The owner sold the whole street, and nothing was left to let.'

describe('an idea goes from one council to four, one of which stops and says why', { skip }, () => {
  for (const way of [ways.script, ways.plain, ways.phone]) walked(way, walk)
})

async function walk(world: World, way: Way): Promise<void> {
  const solution = await share(world, await world.enter('priya', way))
  await world.pass(60 * 24)
  await takeUp(world, way, solution, { who: 'amara', state: 'Live', daysAgo: 40 })
  await takeUp(world, way, solution, { who: 'jo', state: 'Piloting', daysAgo: 20, from: 'Lincoln' })
  await takeUp(world, way, solution, { who: 'lena', state: 'Planning', daysAgo: 9 })
  await takeUp(world, way, solution, { who: 'carys', state: 'Interested', daysAgo: 8 })
  await stop(world, way, solution)
  await howItSpread(world, way, solution)
  await halfAYearOn(world, way, solution)
}

/** Exeter writes down what it did, and shares it with everybody. */
async function share(world: World, priya: Person): Promise<string> {
  await priya.goTo('/solutions/new')
  await world.look(priya, 'A solution to be written down')
  await priya.write('Title', title)
  await priya.write('What you did', 'We take short leases of empty shops, and let them on.')
  await priya.choose('Running')
  await priya.pick('Whom should others ring?', 'Exeter: Policy officer')
  await priya.choose('Everybody')
  await priya.press('Save as a draft')
  await priya.press('Share it')
  await settled(world)
  await priya.reads('No other council has yet.')
  await world.look(priya, 'A solution that nobody has taken up')
  return priya.address
}

interface Taking {
  who: PersonKey
  state: string
  daysAgo: number
  /** Of whom the council learned it, unless of who had it first. */
  from?: string
}

async function takeUp(world: World, way: Way, solution: string, taking: Taking): Promise<void> {
  const officer = await world.enter(taking.who, way)
  await officer.goTo(solution)
  await officer.follow('Say how far your council is with this')
  await world.look(officer, `How far a council is: ${taking.from ?? 'first'}`)
  await officer.choose(taking.state)
  await officer.writeDay('Since when?', addDays(dayOf(world.scene.time.now), -taking.daysAgo))
  if (taking.from) await officer.pick('From which council did you learn it?', taking.from)
  await officer.press(/^Keep this for /)
  await officer.reads('Whoever had the idea has been told')
}

/** Wrexham stops: it is asked why, and whoever had the idea is told by mail. */
async function stop(world: World, way: Way, solution: string): Promise<void> {
  const carys = await world.enter('carys', way)
  await carys.goTo(`${solution}/adopt`)
  await carys.choose('Stopped')
  await carys.writeDay('Since when?', dayOf(world.scene.time.now))
  await carys.press(/^Keep this for /)
  await carys.reads('Say why you stopped')
  await world.look(carys, 'A council that stopped without a reason')
  await carys.write('What did you change, or why did you stop? (optional)', why)
  await carys.press(/^Keep this for /)
  await carys.reads(why)
  await world.look(carys, 'A solution that four have taken up')
  await settled(world)
  await letterTo(world, people.priya.email, /^Lincoln: has it running/)
  const letter = await letterTo(world, people.priya.email, /^Wrexham: stopped/)
  if (!letter.body.includes(why)) throw new Error(`The letter does not say why: ${letter.body}`)
}

/** A stranger sees from whom each council learned it, whom it reaches, and why one stopped. */
async function howItSpread(world: World, way: Way, solution: string): Promise<void> {
  const reader = await world.enter('stranger', way)
  await reader.goTo(solution)
  await reader.follow('How it spread, and whom it reaches')
  await reader.reads('4 councils took it up in all')
  await reader.reads('2 councils have it running or try it')
  await reader.reads('247,736 people live there')
  await reader.reads('From Lincoln:')
  await reader.reads(why)
  await world.look(reader, 'How an idea spread')
  await reader.goTo('/ideas/spread')
  await reader.reads(title)
  await world.look(reader, 'Which ideas spread')
}

/** Half a year later whoever is rung is asked whether it still runs, and answers with one click and no signing in. */
async function halfAYearOn(world: World, way: Way, solution: string): Promise<void> {
  await world.pass(190 * 24)
  await world.scene.owner.query(
    `select graphile_worker.add_job('ask-whether-solutions-run', json_build_object('networkId', $1::text))`,
    [world.scene.networkId],
  )
  await settled(world)
  const letter = await letterTo(world, people.priya.email, /still running/)
  const priya = await world.enter('stranger', way)
  await priya.goTo(letter.link)
  await world.look(priya, 'Whether a solution still runs')
  await priya.press(/^Still running/)
  await priya.reads('Thank you')
  await world.look(priya, 'Thanks for an answer')
  const member = await world.enter('amara', way)
  await member.goTo(solution)
  await member.reads(/still running/i)
}
