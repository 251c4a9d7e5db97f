import assert from 'node:assert/strict'
import { tabTo } from '../keyboard.ts'
import type { Person } from '../person.ts'

const focused = (person: Person) =>
  person.page.evaluate(() => {
    const { activeElement: here } = document
    const row = here?.closest('tr')?.rowIndex ?? -1
    return { tag: here?.tagName, id: here?.id, row, words: here?.textContent ?? '' }
  })

/** The first Tab of a page offers the way past its head, and Enter takes it. */
export async function skipHead(person: Person, address: string): Promise<void> {
  await person.goTo(address)
  await person.page.keyboard.press('Tab')
  assert.match((await focused(person)).words, /Skip to main content/)
  await person.page.keyboard.press('Enter')
  assert.equal((await focused(person)).id, 'main')
}

/** The grid is one stop of the Tab key; arrows move within it, and Escape leaves it. */
export async function walkGrid(person: Person, base: string): Promise<void> {
  await person.goTo(`${base}/grid`)
  const { page } = person
  const stops = page.locator('table[data-island="grid"] a[tabindex="0"]')
  assert.equal(await stops.count(), 1)
  await tabTo(page, stops)
  const start = await focused(person)
  await page.keyboard.press('ArrowDown')
  const below = await focused(person)
  assert.ok(below.row > start.row, 'ArrowDown goes to the next question')
  await page.keyboard.press('ArrowRight')
  const beside = await focused(person)
  assert.equal(beside.row, below.row)
  assert.notEqual(beside.words, below.words)
  await page.keyboard.press('Escape')
  assert.equal((await focused(person)).id, 'after-grid')
  await page.keyboard.press('Shift+Tab')
  assert.deepEqual(await focused(person), beside)
}
