/** At most so many addresses in one file (sitemaps.org). */
export const mostInOne = 50_000

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The files of a map of the site, one for each section and for each 50,000 addresses of it, as one index. */
export function siteMapIndex(
  baseUrl: string,
  files: readonly { name: string; changed: string | null }[],
): string {
  const lines = files.map(
    ({ name, changed }) =>
      `<sitemap><loc>${baseUrl}/sitemaps/${name}.xml</loc>${lastmod(changed)}</sitemap>`,
  )
  return `${head}<sitemapindex ${space}>\n${lines.join('\n')}\n</sitemapindex>\n`
}

/** Addresses of one file, each with the day on which it last changed. */
export function siteMapFile(
  baseUrl: string,
  addresses: readonly { path: string; changed: string | null }[],
): string {
  const lines = addresses.map(
    ({ path, changed }) => `<url><loc>${baseUrl}${encodeURI(path)}</loc>${lastmod(changed)}</url>`,
  )
  return `${head}<urlset ${space}>\n${lines.join('\n')}\n</urlset>\n`
}

/** "news" of 120,000 addresses → "news", "news-2", "news-3". */
export function filesOf(section: string, addresses: number): string[] {
  const many = Math.max(1, Math.ceil(addresses / mostInOne))
  return Array.from({ length: many }, (_, at) => (at === 0 ? section : `${section}-${at + 1}`))
}

const lastmod = (changed: string | null) => (changed ? `<lastmod>${changed}</lastmod>` : '')
