import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { faultsOf } from '../html-validity.ts'
import { skip } from './browser.ts'
import { type Crawled, crawl, kindOf } from './crawl.ts'
import { type Demonstration, openDemonstration } from './demonstration.ts'
import { runsOver, violations } from './look.ts'
import { ways } from './ways.ts'

/** A window of 1280 by 1024 at a zoom of 400 %. */
const zoomed = { width: 320, height: 256 }

describe('every public page of the demonstration', { skip }, () => {
  let demonstration: Demonstration
  let all: Crawled[]
  /** One page of each kind. */
  let pages: Crawled[]

  before(async () => {
    demonstration = await openDemonstration()
    all = await crawl(demonstration.url)
    // A response saved as a file is a document of its own, without the site around it.
    const html = all.filter(
      ({ path, status, type }) =>
        status === 200 && type.includes('html') && !path.endsWith('/export.html'),
    )
    pages = [...new Map(html.toReversed().map((page) => [kindOf(page.path), page])).values()]
  })
  after(() => demonstration?.close())

  const told = async (faults: (page: Crawled) => string[] | Promise<string[]>) => {
    const said: string[] = []
    for (const page of pages)
      said.push(...(await faults(page)).map((fault) => `${page.path}: ${fault}`))
    return said
  }

  test('is there, wherever a link or the map of the site leads to it', () => {
    assert.ok(all.length > 100, `${all.length} addresses`)
    assert.ok(pages.length > 20, `${pages.length} kinds of page`)
    const dead = all.filter(({ status }) => status !== 200)
    assert.deepEqual(
      dead.map(({ path, status, from }) => `${from} leads to ${path}, which answers ${status}`),
      [],
    )
  })

  test('is valid HTML with one main heading, and its title ends with the network', async () => {
    assert.deepEqual(
      await told(async ({ body }) => [
        ...(await faultsOf(body)),
        ...(body.match(/<h1\b/g)?.length === 1 ? [] : ['not one main heading']),
        ...(/<title>[^<]+ – Key Cities<\/title>/.test(body) ? [] : ['its title ends otherwise']),
      ]),
      [],
    )
  })

  test('fetches nothing from anybody else', async () => {
    const fetched =
      /<(?:img|script|source|iframe|video|audio|track|embed|link\b[^>]*rel="(?:stylesheet|preload|icon)")[^>]*?\s(?:src|srcset|href)="([^"]+)"/g
    assert.deepEqual(
      await told(({ body }) =>
        [...body.matchAll(fetched)]
          .map(([, address]) => address!)
          .filter((address) => !/^(\/(?!\/)|data:image\/)/.test(address)),
      ),
      [],
    )
  })

  test('leaves no cookie unless it has a form to post', async () => {
    assert.deepEqual(
      await told(({ body, cookies }) => (/method="post"/.test(body) ? [] : cookies)),
      [],
    )
  })

  test('says where it lives, and with which picture it is shared', async () => {
    const { url } = demonstration
    assert.deepEqual(
      await told(({ body }) => {
        const [, canonical] = /rel="canonical" href="([^"]+)"/.exec(body) ?? []
        const [, picture] = /property="og:image" content="([^"]+)"/.exec(body) ?? []
        return [
          ...(canonical?.startsWith(`${url}/`) ? [] : [`its address is told as ${canonical}`]),
          ...(picture?.startsWith(`${url}/`) ? [] : [`it is shared with ${picture}`]),
        ]
      }),
      [],
    )
  })

  test('passes axe and stays in its window, without script, at 320 px and a zoom of 400 %', async () => {
    const stranger = await demonstration.windows.open('a stranger', {
      ...ways.plain,
      ...zoomed,
    })
    assert.deepEqual(
      await told(async ({ path }) => {
        await stranger.goTo(path)
        const wide = await runsOver(stranger, zoomed.width)
        return [...(await violations(stranger)), ...(wide ? [`runs off the side: ${wide}`] : [])]
      }),
      [],
    )
  })
})
