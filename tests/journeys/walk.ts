import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type Way, ways } from './ways.ts'
import { openWorld, type World } from './world.ts'

/** Walks one way through a world of its own: nothing that was looked at may be wrong, and who asks why it ended early sees what was before them. */
export function walked(way: Way, walk: (world: World, way: Way) => Promise<void>): void {
  test(way.name, { timeout: 300_000 }, async (t) => {
    const world = await openWorld()
    try {
      // Each page is looked at once, at the widths of a screen and of a phone.
      await walk(way === ways.script ? world : { ...world, look: async () => {} }, way)
      assert.deepEqual(await world.windows.findings(), [])
    } catch (error) {
      t.diagnostic(await world.windows.scenery())
      throw error
    } finally {
      await world.close()
    }
  })
}

/** Waits until the worker has done all that is due: what was posted is then found by its meaning, and letters are out. */
export async function settled(world: World): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const { rows } = await world.scene.owner.query(
      'select 1 from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts limit 1',
    )
    if (rows.length === 0) return
    await pause(100)
  }
  throw new Error('The worker is not done after 30 seconds.')
}

/** The newest letter to an address whose subject says this, and the address within the service that its first link leads to. */
export async function letterTo(world: World, recipient: string, subject: RegExp) {
  const letters = await world.scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', recipient)
      .orderBy('id', 'desc')
      .execute(),
  )
  const letter = letters.find((one) => subject.test(one.subject))
  if (!letter)
    throw new Error(
      `No letter to ${recipient} says ${subject}, but: ${letters.map((one) => one.subject)}`,
    )
  const link = letter.body.split(world.url)[1]?.split(/\s/)[0] ?? '/'
  return { ...letter, link }
}
