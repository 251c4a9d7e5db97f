import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import type { VNode } from 'preact'
import { buildAssets } from '../../build/assets.ts'
import { AnswerPage, returned } from './gallery/answer-page.tsx'
import { DecisionPage } from './gallery/decision-page.tsx'
import { GridPage } from './gallery/grid-page.tsx'
import { EmptyPage, FreezePage, RefusalPage } from './gallery/notice-pages.tsx'
import { ResponsePage } from './gallery/response-page.tsx'
import { WorkPage } from './gallery/work-page.tsx'
import { renderPage } from './render.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .concat(process.env.CHROMIUM ?? [])
  .find((path) => existsSync(path))
const skip = executablePath ? false : 'no Chromium found: install it, or name it in CHROMIUM'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:"
const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
}

describe('in a browser, under a strict content policy', { skip }, () => {
  let folder: string
  let server: Server
  let browser: Browser
  let origin: string
  let pages: Record<string, VNode>

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hanse-gallery-'))
    const assets = await buildAssets(folder)
    pages = {
      work: <WorkPage assets={assets} />,
      grid: <GridPage assets={assets} />,
      answer: <AnswerPage assets={assets} />,
      returned: <AnswerPage assets={assets} form={returned} />,
      decision: <DecisionPage assets={assets} />,
      response: <ResponsePage assets={assets} />,
      refusal: <RefusalPage assets={assets} />,
      freeze: <FreezePage assets={assets} />,
      empty: <EmptyPage assets={assets} />,
    }
    server = createServer((request, reply) => {
      const [, first = '', file = ''] = (request.url ?? '').split('/')
      reply.setHeader('content-security-policy', policy)
      const page = pages[first]
      if (page) {
        reply.setHeader('content-type', 'text/html; charset=utf-8')
        reply.end(renderPage(page))
      } else if (first === 'assets' && existsSync(join(folder, file))) {
        reply.setHeader('content-type', types[extname(file)] ?? '')
        reply.end(readFileSync(join(folder, file)))
      } else {
        reply.statusCode = 404
        reply.end()
      }
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    })
  })

  after(async () => {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function visit(
    name: string,
    options: { width?: number; scripts?: boolean } = {},
    visited: (page: Page) => Promise<void>,
  ) {
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1440, height: 900 },
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    const scripted = options.scripts ?? true
    if (!scripted)
      await page.route('**/*.js', (route) =>
        route.fulfill({ body: '', contentType: 'text/javascript' }),
      )
    await page.goto(`${origin}/${name}`, { waitUntil: 'load' })
    await visited(page)
    assert.deepEqual(complaints, [])
    await context.close()
  }

  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

  for (const width of [1440, 390]) {
    for (const scripts of [true, false]) {
      const way = `${width} px wide, ${scripts ? 'with' : 'without'} script`
      test(`no page of the kit fails a check of accessibility or runs off the side, ${way}`, async () => {
        for (const name of Object.keys(pages)) {
          await visit(name, { width, scripts }, async (page) => {
            // Evaluated by the browser's tools, which a page's policy does not bind.
            await page.evaluate(axe)
            for (const fold of await page.locator('summary:visible').all()) await fold.click()
            const found = await page.evaluate(async () => {
              const run = (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run
              const { violations } = await run(document)
              return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)
            })
            assert.deepEqual(found, [], name)
            const over = await page.evaluate(
              () => document.documentElement.scrollWidth - innerWidth,
            )
            assert.ok(over <= 0, `${name} is ${over} px too wide`)
          })
        }
      })
    }
  }

  test('the grid is one stop of the tab key; arrows move in it, Escape leaves it', async () => {
    await visit('grid', {}, async (page) => {
      const says = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
      const press = (key: string) => page.keyboard.press(key)
      await page.locator('.hanse-filters__out a').focus()
      await press('Tab')
      await press('Tab')
      assert.match(await says(), /^Bath & NE Somerset .* question 1/)
      await press('ArrowRight')
      assert.match(await says(), /^BCP .* question 1/)
      await press('ArrowDown')
      assert.match(await says(), /^BCP .* question 2/)
      await press('End')
      assert.match(await says(), /^Wrexham .* question 2/)
      await press('ArrowUp')
      await press('ArrowUp')
      assert.equal(await says(), 'Wrexham')
      await press('Home')
      assert.equal(await says(), 'Bath & NE Somerset')
      await press('Control+End')
      assert.match(await says(), /^Wrexham .* question 6/)
      await press('Escape')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'after-grid')
      await press('Shift+Tab')
      assert.match(await says(), /^Wrexham .* question 6/)
      const stops = await page.locator('.hanse-grid a[tabindex="0"]').count()
      assert.equal(stops, 1)
    })
  })

  test('without script every cell is a link, and a link leads past them', async () => {
    await visit('grid', { scripts: false }, async (page) => {
      assert.equal(await page.locator('.hanse-grid a[tabindex]').count(), 0)
      assert.equal(await page.locator('a[href="#after-grid"]').count(), 1)
    })
  })

  test('on a phone the councils of the grid have names, and its filters are folded', async () => {
    await visit('grid', { width: 390 }, async (page) => {
      const name = await page
        .locator('.hanse-grid td[data-name="Norwich"]')
        .first()
        .evaluate((cell) => getComputedStyle(cell, '::after').content)
      assert.match(name, /Norwich/)
      assert.equal(await page.locator('#filter-section').isVisible(), false)
      const rows = page.locator('.hanse-grid tbody tr:not(.hanse-grid__sec)')
      const first = await rows.nth(0).boundingBox()
      const second = await rows.nth(1).boundingBox()
      assert.ok(first!.height > 200 && first!.y + first!.height <= second!.y, 'cards overlap')
      await page.locator('.hanse-filters summary').click()
      assert.equal(await page.locator('#filter-section').isVisible(), true)
    })
    await visit('grid', { width: 1440 }, async (page) => {
      assert.equal(await page.locator('#filter-section').isVisible(), true)
    })
  })

  test('the number of words is counted while somebody types', async () => {
    await visit('answer', {}, async (page) => {
      await page.locator('#words').fill('Publish the names.')
      assert.equal(await page.locator('[data-count-of="words"]').textContent(), '3 words.')
    })
  })

  test('leaving a page with unsaved words asks first; saving does not', async () => {
    await visit('answer', {}, async (page) => {
      let asked = 0
      page.on('dialog', async (dialog) => {
        asked += 1
        await dialog.accept()
      })
      await page.locator('#words').pressSequentially('No.')
      await page.goto(`${origin}/work`)
      assert.equal(asked, 1)
      await page.goto(`${origin}/answer`)
      await page.goto(`${origin}/work`)
      assert.equal(asked, 1)
    })
  })

  test('what belongs to a choice opens with it, and is open without script', async () => {
    await visit('answer', {}, async (page) => {
      assert.equal(await page.locator('#why').isVisible(), false)
      await page.locator('#use-3').check()
      assert.equal(await page.locator('#why').isVisible(), true)
      assert.equal(await page.locator('#use-3').getAttribute('aria-expanded'), null)
    })
    await visit('answer', { scripts: false }, async (page) => {
      assert.equal(await page.locator('#why').isVisible(), true)
    })
  })

  test('a fingerprint can be copied whole', async () => {
    await visit('response', {}, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
      await page.getByRole('button', { name: 'Copy fingerprint' }).click()
      await page.getByText('Copied').waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      assert.match(copied, /^[0-9a-f]{64}$/)
    })
  })

  test('errors take the focus, and each leads to its field', async () => {
    await visit('returned', {}, async (page) => {
      await page.getByRole('link', { name: /no 31 February/ }).click()
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'met')
    })
  })
})
