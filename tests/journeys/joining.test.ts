import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { skip } from './browser.ts'
import { leaveAndReturn } from './joining/afterwards.ts'
import { announce, followAnnouncement } from './joining/announce.ts'
import { applyAsBath, othersApply } from './joining/apply.ts'
import { decisionCloses, executiveDecides, putForward } from './joining/decide.ts'
import { becomeNetworkOf21 } from './joining/network-of-21.ts'
import { type Way, ways } from './ways.ts'
import { openWorld, type World } from './world.ts'

const four = 'Bath and North East Somerset, Exeter, Lincoln and Wrexham'

describe('a network of 21 members admits four councils in one decision', { skip }, () => {
  for (const way of [ways.script, ways.plain])
    test(way.name, { timeout: 300_000 }, async (t) => {
      const world = await openWorld()
      try {
        // The pages are the same without script: they are looked at once.
        await walk(way.script ? world : { ...world, look: async () => {} }, way)
        assert.deepEqual(await world.windows.findings(), [])
      } catch (error) {
        t.diagnostic(await world.windows.scenery())
        throw error
      } finally {
        await world.close()
      }
    })
})

async function walk(world: World, way: Way): Promise<void> {
  await becomeNetworkOf21(world)
  await applyAsBath(world, way)
  await othersApply(world)

  const office = await world.enter('daniel', way)
  const decision = await putForward(world, office)
  await executiveDecides(world, way, decision)
  await decisionCloses(world, office, decision)

  await office.follow('Admit 4 councils')
  await world.look(office, 'The page that admits')
  await office.press('Admit 4 councils')
  await office.reads(`Admitted: ${four}.`)
  await office.follow('The draft announcement')
  const title = await office.page.locator('input[name="title"]').inputValue()
  assert.equal(title, `${four} join Test Cities`)
  const text = await office.page.locator('textarea[name="text"]').inputValue()
  assert.match(text, /has 25 members across England and Wales/)
  assert.match(text, /founded in summer 2013 by Coventry, Derby, Preston, Sunderland and Wakefield/)

  const address = await announce(world, way, office)
  await followAnnouncement(world, way, office, address)

  const reader = await world.enter('stranger', way)
  await reader.goTo('/members')
  await reader.reads('25 councils are in Test Cities')
  const wilf = await world.enter('stranger', way)
  const letter = await world.scene.read((db) =>
    db
      .selectFrom('mail')
      .select('body')
      .where('recipient', '=', 'wilf.radstock@bath.example')
      .executeTakeFirstOrThrow(),
  )
  await wilf.goTo(/\/sign-in\/\S+/.exec(letter.body)![0])
  await wilf.press('Sign in')
  await wilf.reads('Five steps to settle Bath & NE Somerset in')
  await wilf.goTo('/members/bath-and-north-east-somerset/onboarding')
  await wilf.reads('1 of 9 done')
  await world.look(wilf, 'What a new council does first')
  await leaveAndReturn(world, way, office)
}
