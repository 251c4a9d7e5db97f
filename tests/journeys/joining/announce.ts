import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { dayOf } from '../../../src/kernel/clock.ts'
import { letterTo } from '../../joining.ts'
import type { Person } from '../person.ts'
import type { Way } from '../ways.ts'
import type { World } from '../world.ts'

const alternative = 'Four gabled houses beside five, drawn in brick red'
const newMembers = ['bath-and-north-east-somerset', 'exeter', 'lincoln', 'wrexham']
const words = {
  chair: 'Twenty-five places now say it once, and mean it.',
  leader: 'We came back because the work is better done together.',
}

/** Two people approve their words by mail, a picture is found, and the office publishes at a set minute; returns the address of the news. */
export async function announce(world: World, way: Way, office: Person): Promise<string> {
  const draft = office.address
  await approve(world, way, people.chair, words.chair)
  await approve(world, way, people.leader, words.leader)

  await office.goTo('/newsroom/pictures/new')
  const drawn = sharp({ create: { width: 1300, height: 800, channels: 3, background: '#a3402a' } })
  await office.give('Picture', [
    { name: 'houses.png', mimeType: 'image/png', buffer: await drawn.png().toBuffer() },
  ])
  await office.write('What it shows', alternative)
  await office.write('Credit', 'Drawn for a test')
  await office.press('Add the picture')
  await world.look(office, 'A picture of the library')

  await office.goTo(draft)
  await office.reads(words.chair)
  await office.choose(new RegExp(alternative))
  await office.press('Save')
  await office.reads('Saved.')
  await world.look(office, 'The draft announcement, with words and picture')
  await office.press('Publish')
  const minute = new Date(world.scene.time.now.getTime() + 3 * 60_000)
  await office.choose('At a set minute')
  await office.writeDay('Day', dayOf(minute))
  await office.write('Time', timeInLondon(minute))
  await world.look(office, 'The page before publishing')
  await office.press('Publish')

  const reader = await world.enter('stranger', way)
  await reader.goTo('/news')
  await reader.readsNot('Wrexham join')
  await world.pass(0.1)
  const address = await published(reader)
  await world.look(reader, 'The announcement')
  for (const said of [words.chair, words.leader, '25 members', 'Coventry, Derby, Preston'])
    await reader.reads(said)
  assert.equal(await reader.page.getByAltText(alternative).count(), 1)
  return address
}

/** Feeds, the pages of the new members, the map and the queue of the newsletter tell the same story. */
export async function followAnnouncement(
  world: World,
  way: Way,
  office: Person,
  address: string,
): Promise<void> {
  const reader = await world.enter('stranger', way)
  for (const feed of ['/news.atom', '/members/lincoln/news.atom']) {
    const told = await reader.context.request.get(`${world.url}${feed}`)
    assert.match(await told.text(), new RegExp(`${address}"`), feed)
  }
  for (const council of newMembers) {
    await reader.goTo(`/members/${council}`)
    await reader.reads('Wrexham join Test Cities')
  }
  await reader.goTo('/members')
  for (const council of newMembers)
    assert.equal(await reader.page.locator(`svg a[href="/members/${council}"]`).count(), 1, council)
  await world.look(reader, 'The members after the admission')
  await office.goTo('/newsroom/editions')
  await office.reads('Wrexham join Test Cities')
}

const people = { chair: 'samir.blakeney@norwich.example', leader: 'ottoline.frome@bath.example' }

async function approve(world: World, way: Way, address: string, said: string): Promise<void> {
  const { body } = await letterTo(world.scene, address)
  const person = await world.enter('stranger', { ...way, width: 390, height: 844 })
  await person.goTo(/\/sign-in\/\S+/.exec(body)![0])
  await person.press('Sign in')
  await person.reads('Your quote')
  await world.look(person, 'The page on which a quote is approved')
  await person.write('Your words', said)
  await person.press('Approve exactly these words')
  await person.reads('You approved these words')
  await person.reads(said)
}

/** What was set for a minute is there once it has passed; returns where. */
async function published(reader: Person): Promise<string> {
  for (let tries = 0; tries < 60; tries++) {
    await reader.goTo('/news')
    if ((await reader.words()).includes('Wrexham join')) {
      await reader.follow(/Wrexham join/)
      return reader.address
    }
    await pause(500)
  }
  throw new Error(`Nothing was published at its minute: ${await reader.words()}`)
}

function timeInLondon(moment: Date): string {
  return moment.toLocaleTimeString('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
  })
}
