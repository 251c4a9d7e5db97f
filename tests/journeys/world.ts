import type { AddressInfo } from 'node:net'
import { addSignInLink } from '../../src/features/accounts/index.ts'
import { defaultConstitution } from '../../src/features/responses/index.ts'
import { writing } from '../../src/kernel/db.ts'
import { newId } from '../../src/kernel/ids.ts'
import { startJobs } from '../../src/worker.ts'
import { type PersonKey, people } from '../people.ts'
import { type Scene, setUp } from '../set-up.ts'
import { openBrowser } from './browser.ts'
import type { Person } from './person.ts'
import type { Way } from './ways.ts'
import { Windows } from './windows.ts'

/** The cast in their seats, the service listening with its worker at work, and a browser. */
export interface World {
  scene: Scene
  url: string
  windows: Windows
  /** A browser window of one of the cast, signed in, or of a stranger. */
  enter(who: PersonKey | 'stranger', way: Way): Promise<Person>
  look(person: Person, called: string): Promise<void>
  /** Lets hours pass for the service, and what was to happen within them happen. */
  pass(hours: number): Promise<void>
  close(): Promise<void>
}

/** Opens the world for one way of using it; the clock runs on, and can be put forward. */
export async function openWorld(): Promise<World> {
  const scene = await setUp({ now: new Date().toISOString() })
  let shift = 0
  Object.defineProperty(scene.time, 'now', { get: () => new Date(Date.now() + shift) })
  await adopt(scene)
  await scene.app.listen({ port: 0, host: 'localhost' })
  const { port } = scene.app.server.address() as AddressInfo
  const url = `http://localhost:${port}`
  scene.config.baseUrl = url
  const owner = scene.owner.options
  const worker = await startJobs(scene.config, scene.database, owner, () => scene.time.now)
  const browser = await openBrowser()
  const windows = new Windows(browser, url)
  return {
    scene,
    url,
    windows,
    async enter(who, way) {
      if (who === 'stranger') return windows.open('a stranger', way)
      const person = await windows.open(people[who].name, way)
      const token = await scene.act(null, (act) => addSignInLink(act, scene.personId(who), '/work'))
      await person.goTo(`/sign-in/${token}`)
      await person.press('Sign in')
      return person
    },
    look: (person, called) => windows.look(person, called),
    async pass(hours) {
      shift += hours * 3_600_000
      await scene.owner.query(
        'update graphile_worker._private_jobs set run_at = now() where run_at > now() and run_at <= $1',
        [scene.time.now],
      )
    },
    async close() {
      await browser.close()
      await worker.stop()
      await scene.close()
    },
  }
}

/** A constitution that five councils can meet: three endorse, and a name hides among two. */
const constitution: typeof defaultConstitution = {
  ...defaultConstitution,
  hideAmong: 2,
  signOff: {
    procedure: 'active',
    quorum: { kind: 'count', value: 3 },
    perNation: { threshold: { kind: 'count', value: 1 }, leastMembers: 1 },
    perPoliticalGroup: null,
  },
}

async function adopt(scene: Scene): Promise<void> {
  await writing(scene.database, scene.networkId, (db) =>
    db
      .insertInto('constitution')
      .values({
        network_id: scene.networkId,
        id: newId(),
        effective_from: constitution.inForceFrom,
        settings: JSON.stringify(constitution),
        created_at: scene.time.now,
      })
      .execute(),
  )
}
