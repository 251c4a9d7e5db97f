import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { addSignInLink } from '../../src/features/accounts/index.ts'
import { defaultConstitution } from '../../src/features/responses/index.ts'
import { writing } from '../../src/kernel/db.ts'
import { newId } from '../../src/kernel/ids.ts'
import { startJobs } from '../../src/worker.ts'
import { type PersonKey, people } from '../people.ts'
import { type Scene, setUp } from '../set-up.ts'
import { openBrowser } from './browser.ts'
import { deadLinks, look } from './look.ts'
import { Person } from './person.ts'
import type { Way } from './ways.ts'

/** The cast in their seats, the service listening with its worker at work, and a browser. */
export interface World {
  scene: Scene
  url: string
  /** A browser window of one of the cast, signed in, or of a stranger. */
  enter(who: PersonKey | 'stranger', way: Way): Promise<Person>
  /** Looks at the page that somebody has open, the first time it is called so; what is wrong is told at the end. */
  look(person: Person, called: string): Promise<void>
  /** Lets hours pass for the service, and what was to happen within them happen. */
  pass(hours: number): Promise<void>
  /** Everything that was wrong with any page, dead links included. */
  findings(): Promise<string[]>
  /** What everybody has before their eyes, for somebody who asks why a journey ended early. */
  scenery(): Promise<string>
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
  const persons: Person[] = []
  const found: string[] = []
  const looked = new Set<string>()
  return {
    scene,
    url,
    async enter(who, way) {
      const person = await openWindow(browser, url, way, who)
      persons.push(person)
      if (who === 'stranger') return person
      const token = await scene.act(null, (act) => addSignInLink(act, scene.personId(who), '/work'))
      await person.goTo(`/sign-in/${token}`)
      await person.press('Sign in')
      return person
    },
    async look(person, called) {
      if (looked.has(called)) return
      looked.add(called)
      found.push(...(await look(person, called)))
    },
    async pass(hours) {
      shift += hours * 3_600_000
      await scene.owner.query(
        'update graphile_worker._private_jobs set run_at = now() where run_at > now() and run_at <= $1',
        [scene.time.now],
      )
    },
    async findings() {
      return [...new Set(found), ...(await deadLinks(persons))]
    },
    async scenery() {
      const last = persons.toSorted((a, b) => a.acted - b.acted).at(-1)
      return [...found, await last?.sees()].join('\n')
    },
    async close() {
      await browser.close()
      await worker.stop()
      await scene.close()
    },
  }
}

async function openWindow(
  browser: Browser,
  url: string,
  way: Way,
  who: PersonKey | 'stranger',
): Promise<Person> {
  const context = await browser.newContext({
    viewport: { width: way.width, height: way.height },
    javaScriptEnabled: way.script,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    acceptDownloads: true,
  })
  context.setDefaultTimeout(10_000)
  const name = who === 'stranger' ? 'a stranger' : people[who].name
  return new Person(context, await context.newPage(), way, name, url)
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
