import { data, notFound } from '../../../kernel/answer.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import type { Web } from '../../../kernel/web.ts'
import { defaultColours, themeCss } from '../../../ui/theme/colours.ts'
import { type SiteAddress, sections } from '../queries/site-map.ts'
import { filesOf, mostInOne, siteMapFile, siteMapIndex } from '../site-map.ts'
import { standingPages } from '../standing-pages.ts'

const xml = 'application/xml; charset=utf-8'
const plain = 'text/plain; charset=utf-8'
const closed = ['/sign-in', '/work', '/outbox', '/search', '/account', '/network', '/newsroom']
const fixed: SiteAddress[] = ['/', '/join', ...standingPages.map(({ href }) => href)].map(
  (path) => ({ path, changed: null }),
)

/** What machines ask for: the network's colours, where search engines may go, what there is, and whom to tell of a weakness. */
export function machineRoutes(web: Web): void {
  web.page('/theme.css', { allow: 'public', keep: 2 }, async (ask) =>
    data(themeCss({ ...defaultColours, ...ask.network.colours }), 'text/css; charset=utf-8', 300),
  )

  web.page('/robots.txt', { allow: 'public', keep: 2 }, async (ask) => {
    const lines = closed.map((path) => `Disallow: ${path}`)
    const map = `Sitemap: ${ask.config.baseUrl}/sitemap.xml`
    return data(['User-agent: *', ...lines, map, ''].join('\n'), plain)
  })

  web.page('/.well-known/security.txt', { allow: 'public', keep: 2 }, async (ask) => {
    const { officeEmail } = ask.network
    const { baseUrl } = ask.config
    const lines = [
      `Contact: ${officeEmail ? `mailto:${officeEmail}` : `${baseUrl}/contact`}`,
      `Expires: ${addDays(dayOf(ask.now), 180)}T00:00:00Z`,
      'Preferred-Languages: en',
      `Canonical: ${baseUrl}/.well-known/security.txt`,
    ]
    return data(`${lines.join('\n')}\n`, plain)
  })

  web.page('/sitemap.xml', { allow: 'public', keep: 60 }, async (ask) => {
    const files = [{ name: 'pages', changed: null as string | null }]
    for (const [section, addressesIn] of Object.entries(sections)) {
      const addresses = await addressesIn(ask.db, dayOf(ask.now))
      if (addresses.length === 0) continue
      for (const name of filesOf(section, addresses.length))
        files.push({ name, changed: newest(partOf(addresses, name)) })
    }
    return data(siteMapIndex(ask.config.baseUrl, files), xml)
  })

  web.page('/sitemaps/:file', { allow: 'public', keep: 60 }, async (ask) => {
    const name = /^([a-z]+(?:-\d{1,4})?)\.xml$/.exec(ask.params.file ?? '')?.[1]
    const addressesIn = name ? sections[name.replace(/-\d+$/, '')] : undefined
    if (name === 'pages') return data(siteMapFile(ask.config.baseUrl, fixed), xml)
    if (!name || !addressesIn) return notFound
    const addresses = partOf(await addressesIn(ask.db, dayOf(ask.now)), name)
    return addresses.length === 0 ? notFound : data(siteMapFile(ask.config.baseUrl, addresses), xml)
  })
}

function partOf(addresses: readonly SiteAddress[], name: string): SiteAddress[] {
  const at = Number(/-(\d+)$/.exec(name)?.[1] ?? 1) - 1
  return addresses.slice(at * mostInOne, (at + 1) * mostInOne)
}

function newest(addresses: readonly SiteAddress[]): string | null {
  return addresses.reduce<string | null>(
    (last, { changed }) => (changed && changed > (last ?? '') ? changed : last),
    null,
  )
}
