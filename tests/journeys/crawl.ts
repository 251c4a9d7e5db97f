/** A public page as it came over the wire. */
export interface Crawled {
  path: string
  status: number
  type: string
  body: string
  cookies: string[]
  /** Where somebody is led to it; the site's map for the first ones. */
  from: string
}

/** So many pages of one kind are asked for at most. */
const mostOfAKind = 12

/** Sections whose second part is a page of its own and not one of many records. */
const named = ['join', 'newsletter', 'press', 'sitemaps', 'verify', '.well-known']

/** The kind of an address: "/members/lincoln" and "/members/exeter" are of one kind. */
export function kindOf(address: string): string {
  const [path, question = ''] = address.split('?', 2) as [string, string?]
  const [section, ...rest] = path.split('/').slice(1)
  const parts = rest.map((part, at) => {
    if (/\.\w+$/.test(part) && at === rest.length - 1 && rest.length > 1) return part
    return at === 0 && named.includes(section ?? '')
      ? part
      : at === 0
        ? '*'
        : part.replace(/\d+/g, '#')
  })
  const asked = [...new URLSearchParams(question).keys()].sort().join('&')
  return [section, ...parts].join('/') + (asked && `?${asked}`)
}

/** Every address that the site's map and its pages lead a stranger to, at most a dozen of a kind, asked for by GET and without script. */
export async function crawl(url: string): Promise<Crawled[]> {
  const left: { path: string; from: string }[] = [{ path: '/', from: 'the site' }]
  for (const file of await addressesIn(`${url}/sitemap.xml`, url)) {
    left.push({ path: file, from: '/sitemap.xml' })
    for (const path of await addressesIn(url + file, url)) left.push({ path, from: file })
  }
  const seen = new Set<string>()
  const met = new Map<string, number>()
  const crawled: Crawled[] = []
  for (let next = left.shift(); next; next = left.shift()) {
    if (seen.has(next.path)) continue
    seen.add(next.path)
    const kind = kindOf(next.path)
    const many = (met.get(kind) ?? 0) + 1
    met.set(kind, many)
    if (many > mostOfAKind) continue
    const page = await ask(url, next.path, next.from)
    crawled.push(page)
    if (page.type.includes('html') && page.status === 200)
      for (const path of linksOf(page, url)) left.push({ path, from: page.path })
  }
  return crawled
}

async function ask(url: string, path: string, from: string): Promise<Crawled> {
  const response = await fetch(url + path)
  return {
    path,
    from,
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: await response.text(),
    cookies: response.headers.getSetCookie(),
  }
}

async function addressesIn(map: string, url: string): Promise<string[]> {
  const text = await (await fetch(map)).text()
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!.replace(url, ''))
}

/** The addresses within the site that a page links to. */
function linksOf({ path, body }: Crawled, url: string): string[] {
  const found = [...body.matchAll(/<a\b[^>]*?\bhref="([^"]+)"/g)].map(([, href]) =>
    href!.replaceAll('&amp;', '&'),
  )
  return found.flatMap((href) => {
    const to = URL.parse(href, url + path)
    return to && to.origin === url ? [`${to.pathname}${to.search}`] : []
  })
}
