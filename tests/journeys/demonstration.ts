import { mkdtemp } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAssets } from '../../build/assets.ts'
import { loadDemonstration } from '../../demo/load.ts'
import { createApp } from '../../src/app.ts'
import type { Config } from '../../src/kernel/config.ts'
import { openDatabase } from '../../src/kernel/db.ts'
import { forgetHosts } from '../../src/kernel/web.ts'
import { testConnections } from '../database.ts'
import { openBrowser } from './browser.ts'
import type { Person } from './person.ts'
import type { Way } from './ways.ts'
import { Windows } from './windows.ts'

/** The demonstration as `npm start` shows it, on a database of its own, with a browser. */
export interface Demonstration {
  windows: Windows
  /** Where it is served: "http://localhost:4321". */
  url: string
  /** A window of one of the demonstration's people, signed in as its page lets everybody be. */
  become(name: string, way: Way): Promise<Person>
  close(): Promise<void>
}

/** Loads the demonstration relative to today and serves it. */
export async function openDemonstration(): Promise<Demonstration> {
  const { connection, drop } = await testConnections()
  const database = openDatabase({ ...connection.app, max: 10 })
  const config: Config = {
    port: 0,
    host: 'localhost',
    baseUrl: 'http://localhost',
    dataDir: await mkdtemp(join(tmpdir(), 'hanse-test-')),
    databaseUrl: null,
    smtpUrl: null,
    mailFrom: 'hanse@network.example',
    demo: true,
    role: 'both',
    trustProxy: false,
  }
  await loadDemonstration({ database, baseUrl: config.baseUrl, now: new Date() })
  forgetHosts()
  const assetsDir = join(tmpdir(), 'hanse-test-assets')
  const assets = await buildAssets(assetsDir)
  const app = await createApp({ config, database, clock: () => new Date(), assets, assetsDir })
  await app.listen({ port: 0, host: 'localhost' })
  config.baseUrl = `http://localhost:${(app.server.address() as AddressInfo).port}`
  const browser = await openBrowser()
  const windows = new Windows(browser, config.baseUrl)
  return {
    windows,
    url: config.baseUrl,
    async become(name, way) {
      const person = await windows.open(name, way)
      await person.goTo('/demonstration')
      await windows.look(person, 'The page on which everybody may be anybody')
      await person.press(`Sign in as ${name}`)
      return person
    },
    async close() {
      await browser.close()
      await app.close()
      await database.close()
      await drop()
    },
  }
}
