import { data } from '../../../kernel/answer.ts'
import type { Web } from '../../../kernel/web.ts'
import { defaultColours, themeCss } from '../../../ui/theme/colours.ts'
import { allSpells } from '../../members/index.ts'
import { publishedSlugs } from '../queries/published.ts'

const fixed = ['/', '/members', '/responses', '/about', '/verify', '/accessibility', '/privacy']

/** What machines ask for: the network's colours, where search engines may go, and what there is. */
export function machineRoutes(web: Web): void {
  web.page('/theme.css', { allow: 'public', keep: 2 }, async (ask) =>
    data(themeCss({ ...defaultColours, ...ask.network.colours }), 'text/css; charset=utf-8', 300),
  )

  web.page('/robots.txt', { allow: 'public', keep: 2 }, async (ask) =>
    data(
      `User-agent: *\nDisallow: /sign-in\nDisallow: /work\nDisallow: /outbox\nSitemap: ${ask.config.baseUrl}/sitemap.xml\n`,
      'text/plain; charset=utf-8',
    ),
  )

  web.page('/sitemap.xml', { allow: 'public', keep: 2 }, async (ask) => {
    const councils = new Set((await allSpells(ask.db)).map(({ slug }) => `/members/${slug}`))
    const responses = (await publishedSlugs(ask.db)).map((slug) => `/responses/${slug}`)
    const lines = [...fixed, ...councils, ...responses].map(
      (path) => `<url><loc>${ask.config.baseUrl}${encodeURI(path)}</loc></url>`,
    )
    return data(
      `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`,
      'application/xml; charset=utf-8',
    )
  })
}
