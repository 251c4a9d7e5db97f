import { statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/kernel/config.ts'
import { openDemonstration } from './demonstration.ts'
import type { Person } from './person.ts'
import { ways } from './ways.ts'

// Takes the pictures of the README from the demonstration. By hand:
// node --import tsx tests/journeys/pictures.ts

const mostBytes = 400_000

/** Keeps what the window shows as docs/pictures/NAME.png. */
async function picture({ page, way }: Person, name: string, height: number): Promise<void> {
  const path = join(root, 'docs/pictures', `${name}.png`)
  await page.setViewportSize({ width: way.width, height })
  await page.evaluate(() => document.fonts.ready.then(() => true))
  await page.screenshot({ path, animations: 'disabled' })
  const { size } = statSync(path)
  process.stdout.write(`${name}.png: ${Math.round(size / 1000)} kB\n`)
  if (size > mostBytes) throw new Error(`${name}.png has more than ${mostBytes / 1000} kB`)
}

const demonstration = await openDemonstration()
try {
  const stranger = await demonstration.windows.open('a stranger', ways.script)
  await stranger.goTo('/')
  await picture(stranger, 'home', 1000)
  await stranger.goTo('/responses')
  await stranger.follow(/local transport funding/i, stranger.page.locator('main'))
  await picture(stranger, 'response', 1200)

  const onPhone = await demonstration.windows.open('a stranger', { ...ways.phone, sharp: 2 })
  for (const [name, address, height] of [
    ['home', '/', 0],
    ['member', '/members/lincoln', 1100],
    ['members-on-a-date', '/members?on=2018-12-01', 1150],
    ['article', '/news/bath-exeter-lincoln-and-wrexham-join-key-cities', 1050],
  ] as const) {
    if (height > 0) {
      await stranger.goTo(address)
      await picture(stranger, name, height)
    }
    await onPhone.goTo(address)
    await picture(onPhone, `${name}-phone`, 844)
  }

  const daniel = await demonstration.become('Daniel Osei', ways.script)
  await picture(daniel, 'my-work', 1000)
  await daniel.goTo('/consultations/homes-above-shops/grid')
  await picture(daniel, 'grid', 1240)

  const amara = await demonstration.become('Amara Nwosu', ways.script)
  await amara.goTo('/consultations/homes-above-shops/contribute/2')
  await picture(amara, 'contribute', 1100)

  await amara.goTo('/solutions/a-channel-in-the-pavement-carries-the-cable/spread')
  await picture(amara, 'spread', 1150)
  await onPhone.goTo('/challenges/people-sleep-in-doorways-though-beds-are-free')
  await picture(onPhone, 'challenge-phone', 844)

  const leader = await demonstration.become('Cllr Martin Harcastle', { ...ways.phone, sharp: 2 })
  await leader.follow(/sign|decide/i, leader.page.locator('main'))
  await picture(leader, 'sign-off-phone', 844)
} finally {
  await demonstration.close()
}
