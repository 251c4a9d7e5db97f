import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { skip } from './browser.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'
import { ways } from './ways.ts'

const open = '/consultations/homes-above-shops'
const signing = '/consultations/charging-electric-vehicles-on-terraced-streets'
const done = '/consultations/simplifying-local-transport-funding'

/** The tour of the demonstration: who opens what, and words that must be true there. */
const tour: { who: string; way?: keyof typeof ways; pages: [address: string, says: RegExp][] }[] = [
  {
    who: 'Daniel Osei',
    pages: [
      ['/work', /Homes above shops/],
      ['/consultations', /Homes above shops/],
      [open, /Who says what|Grid|silent|answers/i],
      [`${open}/questions`, /Confirmed/],
      [`${open}/timetable`, /Last safe day/],
      [`${open}/call`, /silent/],
      [`${open}/grid`, /of 26/],
      [`${open}/said/1`, /Lincoln/],
      [`${open}/councils/lincoln`, /Lincoln’s answers/],
      [`${open}/draft`, /Draft response/],
      [`${open}/draft/1`, /What members said/],
      [`${open}/versions/new`, /Freeze version/],
      [`${signing}/versions`, /Version \d/],
      ['/workspace/responses', /Charging electric vehicles/],
      ['/members/manage', /Lincoln/],
      ['/account', /Policy manager/],
      ['/outbox', /Charging electric vehicles|Homes above shops/],
    ],
  },
  {
    who: 'Amara Nwosu',
    pages: [
      ['/work', /Homes above shops/],
      [open, /Homes above shops/],
      [`${open}/contribute`, /Lincoln’s answers/],
      [`${open}/contribute/1`, /Where Lincoln stands/],
      [`${open}/contribute/all`, /at once/],
      [`${open}/grid`, /Lincoln/],
      [`${open}/document`, /Homes above shops/i],
      [`${open}/draft/1`, /What members let you read/],
      ['/workspace/responses', /transport funding/i],
    ],
  },
  {
    who: 'Cllr Neil Dunmore',
    way: 'phone',
    pages: [
      ['/work', /Lincoln/],
      [`${open}/clearance`, /Clear Lincoln’s answers/],
    ],
  },
  {
    who: 'Cllr Martin Harcastle',
    way: 'phone',
    pages: [
      ['/work', /Charging electric vehicles on terraced streets/],
      [`${signing}/versions`, /Version \d/],
      [`${done}/grid`, /Lincoln/],
    ],
  },
]

const strangers: [address: string, says: RegExp][] = [
  ['/', /one voice/],
  ['/members', /Lincoln/],
  ['/members/lincoln', /Lincoln/],
  ['/responses', /local transport funding/i],
  ['/verify', /record of sign-off/],
  ['/about', /Key Cities/],
  ['/privacy', /./],
  ['/accessibility', /Web Content Accessibility Guidelines/],
  ['/sign-in', /work address/],
]

describe('the demonstration has something true to show on every page', { skip }, () => {
  let demonstration: Demonstration
  before(async () => {
    demonstration = await openDemonstration()
  })
  after(() => demonstration?.close())

  for (const { who, way, pages } of tour)
    test(`to ${who}`, { timeout: 120_000 }, async () => {
      const { windows } = demonstration
      const person = await demonstration.become(who, ways[way ?? 'script'])
      for (const [address, says] of pages) {
        await person.goTo(address)
        assert.equal(person.status, 200, `${address} answers ${person.status}`)
        await person.reads(says)
        await windows.look(person, `${who} at ${address}`)
      }
    })

  test('a leader comes from My work to the page on which to decide, on a phone', async () => {
    const { windows } = demonstration
    const leader = await demonstration.become('Cllr Martin Harcastle', ways.phone)
    await leader.follow(/sign|decide/i, leader.page.locator('main'))
    await leader.reads('Lincoln’s decision')
    await leader.reads('In five lines')
    await windows.look(leader, 'The round of the demonstration, for a leader')
    const office = await demonstration.become('Daniel Osei', ways.script)
    await office.goTo(leader.address.replace(/\?.*/, ''))
    await office.reads('Council by council')
    await windows.look(office, 'The round of the demonstration, for the office')
  })

  test('to a stranger, who reads what was published and finds that it holds', async () => {
    const { windows } = demonstration
    const stranger = await windows.open('a stranger', ways.script)
    for (const [address, says] of strangers) {
      await stranger.goTo(address)
      assert.equal(stranger.status, 200, `${address} answers ${stranger.status}`)
      await stranger.reads(says)
      await windows.look(stranger, `A stranger at ${address}`)
    }
    await stranger.goTo('/responses')
    await stranger.follow(/local transport funding/i, stranger.page.locator('main'))
    await stranger.reads('Who signed')
    await windows.look(stranger, 'The response that the demonstration published')
    const record = await stranger.context.request.get(`${stranger.page.url()}/record.json`)
    await stranger.goTo('/verify')
    await stranger.give('The record of sign-off', [
      { name: 'record.json', mimeType: 'application/json', buffer: await record.body() },
    ])
    await stranger.press('Verify this record')
    await stranger.reads(/All \d+ hold/)
  })

  test('no page fails a check of accessibility, runs off the side of a phone or leads nowhere', async () => {
    assert.deepEqual(await demonstration.windows.findings(), [])
  })
})
