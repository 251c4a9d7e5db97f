import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Download, Locator, Page } from 'playwright-core'
import { tabTo } from './keyboard.ts'
import type { Way } from './ways.ts'

type Name = string | RegExp

/** A person at a browser: does with a mouse, or with a keyboard alone, what the page offers by the names it gives. */
export class Person {
  readonly context: BrowserContext
  readonly page: Page
  readonly way: Way
  readonly name: string
  readonly #url: string
  /** What the browser complained of since the last look. */
  readonly complaints: string[] = []
  /** Addresses within the service that this person saw, one of each kind, with the page that showed it. */
  readonly links = new Map<string, { address: string; seenOn: string }>()
  /** The status of the page that is open. */
  status = 0
  /** When this person last did something, in milliseconds. */
  acted = 0

  constructor(context: BrowserContext, page: Page, way: Way, name: string, url: string) {
    this.context = context
    this.page = page
    this.way = way
    this.name = name
    this.#url = url
    // Asked for from the start: where the browser learns of it only with the key, its own window opens.
    page.on('filechooser', () => {})
    page.on('dialog', (dialog) => void dialog.accept())
    page.on('pageerror', (error) => this.complaints.push(`script failed: ${error.message}`))
    page.on('console', (message) => {
      // A page that says what is wrong has an error status; that is no complaint about the page.
      const aboutPage = message.location().url === page.url()
      if (message.type() === 'error' && !(aboutPage && /status of 4\d\d/.test(message.text())))
        this.complaints.push(message.text())
    })
    page.on('response', (response) => {
      const request = response.request()
      if (request.isNavigationRequest()) {
        if (request.frame() === page.mainFrame()) this.status = response.status()
      } else if (response.status() >= 400 && !request.headers()['x-autosave'])
        this.complaints.push(`${response.status()} ${response.url()}`)
    })
  }

  get address(): string {
    return this.page.url().replace(this.#url, '')
  }

  async goTo(address: string): Promise<void> {
    this.acted = Date.now()
    await this.page.goto(new URL(address, this.#url).href, { waitUntil: 'load' })
    this.#arrived()
  }

  /** The words of the page's main part, as one line. */
  async words(): Promise<string> {
    return (await this.page.locator('main').innerText()).replace(/\s+/g, ' ')
  }

  heading(): Promise<string> {
    return this.page.locator('h1').first().innerText()
  }

  /** Throws unless the page says this. */
  async reads(said: Name): Promise<void> {
    const words = await this.words()
    const there = typeof said === 'string' ? words.includes(said) : said.test(words)
    if (!there)
      throw new Error(`${this.#where()} does not say ${said}, but: ${words.slice(0, 1500)}`)
  }

  async readsNot(said: string): Promise<void> {
    if ((await this.words()).includes(said)) throw new Error(`${this.#where()} says “${said}”`)
  }

  /** The page as a screen reader would tell it. */
  async sees(): Promise<string> {
    const told = await this.page.locator('main').ariaSnapshot({ timeout: 2000 })
    return `${this.#where()}\n${told.slice(0, 9000)}`
  }

  #where(): string {
    return `The page of ${this.name} at ${this.address} (${this.status})`
  }

  /** Presses a button, and waits for the page that it leads to. */
  press(name: Name, within?: Locator): Promise<void> {
    return this.#leave(this.#find('button', name, within))
  }

  /** Presses a button that leads nowhere else. */
  async pressHere(name: Name, within?: Locator): Promise<void> {
    await this.#activate(this.#find('button', name, within))
  }

  /** Follows a link, and waits for the page or place that it leads to. */
  follow(name: Name, within?: Locator): Promise<void> {
    return this.#leave(this.#find('link', name, within))
  }

  /** Opens a fold, unless it is open. */
  async unfold(name: Name, within?: Locator): Promise<void> {
    const summary = (within ?? this.page).locator('summary').filter({ hasText: name }).first()
    const open = await summary.evaluate((node) => node.parentElement?.hasAttribute('open'))
    if (!open) await this.#activate(summary)
  }

  /** Writes over what stands in a field. */
  async write(label: Name, words: string, within?: Locator): Promise<void> {
    const field = this.#field(label, within)
    if (this.way.hands === 'mouse') return field.fill(words)
    await tabTo(this.page, field)
    await this.page.keyboard.press('ControlOrMeta+a')
    await this.page.keyboard.press('Delete')
    await this.page.keyboard.insertText(words)
  }

  /** Writes a day into the three fields of a date. */
  async writeDay(legend: Name, day: string): Promise<void> {
    const group = this.page.getByRole('group', { name: legend })
    const [year, month, date] = day.split('-').map((part) => String(Number(part)))
    await this.write('Day', date!, group)
    await this.write('Month', month!, group)
    await this.write('Year', year!, group)
  }

  /** Chooses one of several. */
  async choose(label: Name, within?: Locator): Promise<void> {
    const radio = this.#find('radio', label, within)
    if (this.way.hands === 'mouse') return radio.check({ force: true })
    if (await radio.isChecked()) return
    // Of a group of radios Tab reaches the one that is chosen, or the nearest; arrows go on from there.
    const name = await radio.getAttribute('name')
    const group = this.page.locator(
      `form:has(#${await idOf(radio)}) input[type=radio][name="${name}"]`,
    )
    const chosen = group.and(this.page.locator(':checked'))
    const first = (await chosen.count()) ? chosen.first() : group.first()
    await tabTo(this.page, first)
    if (!(await chosen.count())) await this.page.keyboard.press('Space')
    for (let presses = await group.count(); presses > 0 && !(await radio.isChecked()); presses--)
      await this.page.keyboard.press('ArrowDown')
    if (!(await radio.isChecked())) throw new Error(`Arrows do not choose ${label}`)
  }

  /** Ticks a box, or clears it. */
  async tick(label: Name, on = true, within?: Locator): Promise<void> {
    const box = this.#find('checkbox', label, within)
    if (this.way.hands === 'mouse') return box.setChecked(on, { force: true })
    if ((await box.isChecked()) === on) return
    await tabTo(this.page, box)
    await this.page.keyboard.press('Space')
  }

  /** Picks from a list. */
  async pick(label: Name, option: string, within?: Locator): Promise<void> {
    const list = this.#field(label, within)
    if (this.way.hands === 'mouse') return void (await list.selectOption({ label: option }))
    await tabTo(this.page, list)
    await this.page.keyboard.type(option)
    const chosen = await list.locator('option:checked').innerText()
    if (chosen !== option) throw new Error(`Typing “${option}” chose “${chosen}”`)
  }

  /** Gives files to a field. */
  async give(
    label: Name,
    files: { name: string; mimeType: string; buffer: Buffer }[],
  ): Promise<void> {
    const field = this.#field(label)
    if (this.way.hands === 'mouse') return field.setInputFiles(files)
    await tabTo(this.page, field)
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser', { timeout: 5000 }).catch(() => null),
      this.page.keyboard.press('Enter'),
    ])
    // On a busy machine the browser's own window may come late; the field was reached by key either way.
    if (chooser) await chooser.setFiles(files)
    else await field.setInputFiles(files)
  }

  /** Takes a file away. */
  async take(link: Name, within?: Locator): Promise<Download> {
    const target = this.#find('link', link, within)
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.#activate(target),
    ])
    return download
  }

  /** Waits until the service leads to an address of its own accord. */
  async arrivesAt(address: RegExp, seconds = 40): Promise<void> {
    await this.page.waitForURL(address, { timeout: seconds * 1000, waitUntil: 'load' })
  }

  async #leave(target: Locator): Promise<void> {
    const arrived = this.page.waitForEvent('framenavigated', {
      predicate: (frame) => frame === this.page.mainFrame(),
      timeout: 20_000,
    })
    arrived.catch(() => {})
    await this.#activate(target)
    await arrived
    await this.page.waitForLoadState('load')
    this.#arrived()
  }

  #arrived(): void {
    if (this.status >= 500) throw new Error(`${this.#where()} fails`)
  }

  async #activate(target: Locator): Promise<void> {
    this.acted = Date.now()
    if (this.way.hands === 'mouse') return target.click({ timeout: 8000 })
    await tabTo(this.page, target)
    await this.page.keyboard.press('Enter')
    await pause(20)
  }

  #find(role: 'button' | 'link' | 'radio' | 'checkbox', name: Name, within?: Locator): Locator {
    return (within ?? this.page).getByRole(role, { name, exact: true }).first()
  }

  #field(label: Name, within?: Locator): Locator {
    // A part of the page may be called as the first field in it.
    return (within ?? this.page)
      .getByLabel(label, { exact: true })
      .and(this.page.locator('input, textarea, select, [contenteditable]'))
      .first()
  }
}

async function idOf(control: Locator): Promise<string> {
  return CSS.escape((await control.getAttribute('id')) ?? '')
}

const CSS = { escape: (id: string) => id.replace(/[^\w-]/g, (letter) => `\\${letter}`) }
