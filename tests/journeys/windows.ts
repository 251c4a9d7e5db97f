import type { Browser } from 'playwright-core'
import { deadLinks, look } from './look.ts'
import { Person } from './person.ts'
import type { Way } from './ways.ts'

/** The browser windows of one journey, and what an inspector finds in them. */
export class Windows {
  readonly #browser: Browser
  readonly #url: string
  readonly #persons: Person[] = []
  readonly #looked = new Set<string>()
  readonly #found: string[] = []

  constructor(browser: Browser, url: string) {
    this.#browser = browser
    this.#url = url
  }

  /** A window of its own, as of somebody who has never been here. */
  async open(name: string, way: Way, host?: string): Promise<Person> {
    const context = await this.#browser.newContext({
      viewport: { width: way.width, height: way.height },
      deviceScaleFactor: way.sharp ?? 1,
      javaScriptEnabled: way.script,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      acceptDownloads: true,
    })
    context.setDefaultTimeout(10_000)
    const url = host ? this.#url.replace('localhost', host) : this.#url
    const person = new Person(context, await context.newPage(), way, name, url)
    this.#persons.push(person)
    return person
  }

  /** Looks at the page that somebody has open, the first time it is called so; what is wrong is told at the end. */
  async look(person: Person, called: string): Promise<void> {
    // By keyboard come the very pages that were looked at with a mouse; there each step looks for its focus.
    if (this.#looked.has(called) || person.way.hands === 'keyboard') return
    this.#looked.add(called)
    this.#found.push(...(await look(person, called)))
  }

  /** Everything that was wrong with any page, dead links included. */
  async findings(): Promise<string[]> {
    return [...new Set(this.#found), ...(await deadLinks(this.#persons))]
  }

  /** What was found, and what is before the eyes of whoever acted last, for somebody who asks why a journey ended early. */
  async scenery(): Promise<string> {
    const last = this.#persons.toSorted((a, b) => a.acted - b.acted).at(-1)
    return [...this.#found, await last?.sees().catch(() => '')].join('\n')
  }
}
