import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { publishedArticle } from '../articles.ts'
import { publishedEvent } from '../events.ts'
import { sharedSolution } from '../ideas.ts'
import { people } from '../people.ts'
import { skip } from './browser.ts'
import type { Person } from './person.ts'
import { letterTo, settled, walked } from './walk.ts'
import { type Way, ways } from './ways.ts'
import type { World } from './world.ts'

describe('a stranger and a member search in one box', { skip }, () => {
  for (const way of [ways.script, ways.plain, ways.phone, ways.keyboard]) walked(way, walk)
})

async function walk(world: World, way: Way): Promise<void> {
  await thereIs(world)
  const stranger = await world.enter('stranger', way)
  await misspell(world, stranger)
  await filter(world, stranger)
  if (way.script) await suggestion(stranger)
  const amara = await world.enter('amara', way)
  await byMeaning(world, amara)
  const feed = await save(world, amara)
  await hear(world, amara, stranger, feed)
}

/** News for everybody, an event for members, and a solution that uses other words than who asks. */
async function thereIs(world: World): Promise<void> {
  const { scene } = world
  await publishedArticle(scene, {
    ...{ title: 'Herring in the harbour', summary: 'The first boats are back.' },
    text: 'The first boats are back with herring.',
  })
  await publishedEvent(scene, {
    ...{ title: 'A supper of herring', summary: 'A supper among members.' },
    ...{ body: 'A supper.', programme: '', audience: 'members' },
  })
  await publishedEvent(scene, { title: 'Herring day on the quay', programme: '' })
  await sharedSolution(scene)
  await settled(world)
}

/** The box of every page; a page of finds has it in its main part alone. */
const box = (person: Person) => person.page.locator('form[data-find]').first()

/** Types into the box of every page, which is folded behind its glass where there is little room. */
async function type(person: Person, words: string): Promise<void> {
  const field = box(person).locator('input[type=search]')
  if (!(await field.isVisible())) {
    const opener = person.page.locator('a.hanse-find__open')
    await opener.click()
    await field.waitFor({ state: 'visible' })
  }
  if (person.way.hands === 'keyboard') await person.page.keyboard.press('/')
  else await field.click()
  await person.page.keyboard.press('ControlOrMeta+a')
  await person.page.keyboard.type(words)
}

async function find(person: Person, words: string): Promise<void> {
  await type(person, words)
  if (person.way.hands === 'keyboard') {
    await person.page.keyboard.press('Enter')
    const asked = new URLSearchParams({ q: words })
    await person.page.waitForURL((url) => url.search.startsWith(`?${asked}`), { timeout: 10_000 })
  } else await person.press('Search', box(person))
}

async function misspell(world: World, stranger: Person): Promise<void> {
  await stranger.goTo('/')
  await find(stranger, 'hering harbuor')
  await stranger.reads('Herring in the harbour')
  await stranger.reads('Showing what holds ‘herring harbour’')
  await world.look(stranger, 'What a search with slips found')
  await find(stranger, 'zyxwv')
  await stranger.reads('Nothing was found for “zyxwv”')
  await world.look(stranger, 'A search that found nothing')
}

/** What is among members is neither found nor counted; a kind is chosen and taken away again. */
async function filter(world: World, stranger: Person): Promise<void> {
  await find(stranger, 'herring')
  await stranger.reads('2 found')
  await stranger.readsNot('A supper of herring')
  if (stranger.way.width < 600) await stranger.unfold(/^Filter/)
  await stranger.follow('Events', stranger.page.getByRole('region', { name: 'Filter by kind' }))
  await stranger.reads('1 found')
  await stranger.readsNot('Herring in the harbour')
  await world.look(stranger, 'A search of one kind')
  await stranger.follow(/Take away the filter\s+Events/)
  await stranger.reads('2 found')
  const feed = stranger.page.getByRole('link', { name: 'Follow as a feed (Atom)' })
  const open = await stranger.context.request.get(`${world.url}${await feed.getAttribute('href')}`)
  assert.doesNotMatch(await open.text(), /A supper of herring/)
}

/** As somebody types, what is nearest is offered; arrows choose it and Enter opens it. */
async function suggestion(stranger: Person): Promise<void> {
  await stranger.goTo('/')
  await type(stranger, 'herring in')
  const options = box(stranger).locator('[role=option]')
  await options.filter({ hasText: 'Herring in the harbour' }).waitFor()
  await stranger.page.keyboard.press('ArrowDown')
  const active = await box(stranger).locator('input').getAttribute('aria-activedescendant')
  assert.equal(active, await options.first().getAttribute('id'))
  const words = (await options.first().locator('span').first().innerText()).trim()
  await stranger.page.keyboard.press('Enter')
  await stranger.arrivesAt(/^(?!.*\/search)/)
  assert.equal(await stranger.heading(), words)
}

async function byMeaning(world: World, amara: Person): Promise<void> {
  await find(amara, 'filling vacant retail units')
  await amara.reads('The council rents out empty shops')
  await world.look(amara, 'What a member finds by its meaning')
}

/** A search is kept with a letter each day; the address of its feed. */
async function save(world: World, amara: Person): Promise<string> {
  await find(amara, 'herring')
  await amara.reads('3 found')
  await amara.follow('Save this search')
  await world.look(amara, 'The page that saves a search')
  await amara.write('Name of the search', '')
  await amara.press('Save this search')
  await amara.reads('Enter a name for the search')
  await amara.write('Name of the search', 'All herring')
  await amara.choose('A letter each day on which there is something new')
  await amara.press('Save this search')
  await amara.reads('The search is saved.')
  await world.look(amara, 'The searches that a member keeps')
  const feed = amara.page.locator('a[href^="/search/feeds/"]')
  return (await feed.getAttribute('href'))!
}

/** What is new comes by one letter and in the feed; one button stops the letters. */
async function hear(world: World, amara: Person, stranger: Person, feed: string): Promise<void> {
  await publishedArticle(world.scene, { title: 'Herring boats at night', text: 'Herring.' })
  await settled(world)
  const read = await stranger.context.request.get(`${world.url}${feed}`)
  const entries = await read.text()
  for (const title of ['Herring boats at night', 'A supper of herring'])
    assert.ok(entries.includes(title), `the feed has ${title}`)
  await world.pass(24)
  await world.scene.owner.query(
    `select graphile_worker.add_job('send-search-letters', json_build_object('networkId', $1::text))`,
    [world.scene.networkId],
  )
  await pause(200)
  await settled(world)
  const letter = await letterTo(world, people.amara.email, /in your saved searches/)
  assert.match(letter.body, /ALL HERRING[\s\S]*Herring boats at night/)
  assert.doesNotMatch(letter.body, /Herring in the harbour/)
  await amara.goTo(/\/search\/stops\/\S+/.exec(letter.body)![0])
  await world.look(amara, 'The page that stops letters')
  await amara.press('Stop these letters')
  await amara.reads('We write to you about saved searches no more.')
}
