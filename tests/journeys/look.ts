import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Person } from './person.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Looks at the open page as an inspector would, and says all that is wrong with it; nothing where nothing is. */
export async function look(person: Person, called: string): Promise<string[]> {
  const { page } = person
  const found: string[] = []
  const wrong = (sentence: string) => found.push(sentence)
  await page.evaluate(openFolds)
  const headings = await page.locator('h1').count()
  if (headings !== 1) wrong(`has ${headings} main headings`)
  const { title, empty, broken } = await page.evaluate(readPage)
  if (!title.includes(' – ')) wrong(`is titled “${title}”`)
  if (empty) wrong('has hardly a word in its main part')
  for (const word of broken) wrong(`says “${word}”`)
  for (const id of await page.evaluate(deadAnchors)) wrong(`links to #${id}, which is not there`)
  for (const sentence of await violations(person)) wrong(sentence)
  for (const width of [person.way.width, 390, 320]) {
    const wide = await runsOver(person, width)
    if (wide) wrong(`runs off the side at ${width} px: ${wide}`)
  }
  for (const complaint of person.complaints.splice(0)) wrong(`made the browser say: ${complaint}`)
  await gatherLinks(person)
  return found.map((sentence) => `${called} (${person.name}, ${person.address}) ${sentence}`)
}

function openFolds() {
  for (const fold of document.querySelectorAll('details')) fold.open = true
}

function readPage() {
  const words = (document.querySelector('main') as HTMLElement | null)?.innerText ?? ''
  return {
    title: document.title,
    empty: words.trim().length < 60,
    broken: words.match(/\bundefined\b|\bNaN\b|\[object \w+\]|Invalid Date/g) ?? [],
  }
}

function deadAnchors() {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
    .map((link) => decodeURIComponent(link.hash.slice(1)))
    .filter((id) => id !== '' && !document.getElementById(id))
}

/** What axe finds on the open page, a sentence for each place. */
export async function violations({ page, way }: Person): Promise<string[]> {
  // Where no script runs no timer does either, and axe waits for one.
  if (!way.script)
    await page.evaluate(() => {
      globalThis.setTimeout = ((deed: () => void) =>
        void Promise.resolve().then(deed)) as unknown as typeof setTimeout
    })
  // Evaluated by the browser's tools, which neither a page's policy nor its lack of script binds.
  await page.evaluate(axe)
  const results = await page.evaluate((tags) => {
    const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe
    return run({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
  }, tags)
  return (results as AxeResults).violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 4).map(({ target, failureSummary, html }) => {
      const why = (failureSummary ?? '').replace(/\s+/g, ' ').slice(0, 300)
      return `fails ${id} (${help}) at ${target.join(' ')}: ${html.slice(0, 160)} ${why}`
    }),
  )
}

/** What is wider than the window of this width, or null. */
export async function runsOver({ page, way }: Person, width: number): Promise<string | null> {
  await page.setViewportSize({ width, height: way.height })
  const wide = await page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return null
    const widest = [...document.querySelectorAll('main *, header *, footer *')]
      .filter((node) => node.getBoundingClientRect().right > root.clientWidth + 1)
      .map(
        (node) =>
          `${node.tagName.toLowerCase()}.${node.className} ${node.getBoundingClientRect().right}`,
      )
    return `${root.scrollWidth} px; ${widest.slice(0, 3).join('; ')}`
  })
  await page.setViewportSize({ width: way.width, height: way.height })
  return wide
}

async function gatherLinks(person: Person): Promise<void> {
  const here = new URL(person.page.url())
  const addresses = await person.page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      // The letters of the outbox are to many people, and their links are for each of those alone.
      .filter((link) => location.pathname !== '/outbox' || !link.closest('article'))
      .map((link) => link.href),
  )
  for (const address of addresses) {
    const url = URL.parse(address)
    if (!url || url.origin !== here.origin) continue
    url.hash = ''
    if (url.pathname === here.pathname && url.search === here.search) continue
    const kind = `${url.pathname}${url.search}`
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*')
      .replace(/\d+/g, '#')
    if (!person.links.has(kind))
      person.links.set(kind, { address: url.href, seenOn: person.address })
  }
}

// What the end of a journey has closed: a consultation that is confirmed is not discarded, a closed
// challenge not changed, and beside a draft that is submitted nothing is used again or checked. The
// installation's key is made with its first record, and until then its address says so.
const rightlyAbsent = [
  /\/discard$/,
  /^\/challenges\/[^/]+\/edit$/,
  /^\/consultations\/[^/]+\/check$/,
  /^\/answers\/[^/]+\/record$/,
  /^\/.well-known\/hanse-key$/,
]

/** Asks for one address of each kind that these people saw, each as who saw it, and names those that do not answer. */
export async function deadLinks(persons: Person[]): Promise<string[]> {
  const dead = new Map<string, string>()
  for (const person of persons) {
    for (const [kind, { address, seenOn }] of person.links) {
      if (dead.has(kind) || rightlyAbsent.some((gone) => gone.test(kind))) continue
      const status = (await person.context.request.head(address)).status()
      if (status >= 400)
        dead.set(kind, `${seenOn} (${person.name}) links to ${address}, which answers ${status}`)
    }
  }
  return [...dead.values()]
}
