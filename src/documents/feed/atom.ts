export interface AtomLink {
  rel: 'alternate' | 'related' | 'enclosure' | 'self'
  type: string
  href: string
  title?: string
  length?: number
}

export interface AtomEntry {
  /** Its address for good; also its id where none is given. */
  address: string
  id?: string
  title: string
  summary: string
  published: Date
  updated: Date
  links?: readonly AtomLink[]
  authors?: readonly string[]
  categories?: readonly { term: string; label: string }[]
}

export interface AtomFeed {
  title: string
  /** The address of the feed itself, whole. */
  self: string
  /** The page that says the same for people, whole; also the id of the feed. */
  page: string
  author: string
  entries: readonly AtomEntry[]
}

export const atomType = 'application/atom+xml; charset=utf-8'

/** A feed as Atom (RFC 4287): well-formed whatever its words are; an empty one is of the year 1970. */
export function atomFeed({ title, self, page, author, entries }: AtomFeed): string {
  const updated = entries.reduce((last, entry) => Math.max(last, entry.updated.getTime()), 0)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${escaped(page)}</id>
  <title>${escaped(title)}</title>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(page)}"/>
  <updated>${new Date(updated).toISOString()}</updated>
  <author><name>${escaped(author)}</name></author>
${entries.map(entryXml).join('\n')}
</feed>
`
}

function entryXml(entry: AtomEntry): string {
  const lines = [
    `<id>${escaped(entry.id ?? entry.address)}</id>`,
    `<title>${escaped(entry.title)}</title>`,
    linkXml({ rel: 'alternate', type: 'text/html', href: entry.address }),
    ...(entry.links ?? []).map(linkXml),
    `<published>${entry.published.toISOString()}</published>`,
    `<updated>${entry.updated.toISOString()}</updated>`,
    ...(entry.authors ?? []).map((name) => `<author><name>${escaped(name)}</name></author>`),
    ...(entry.categories ?? []).map(
      ({ term, label }) => `<category term="${escaped(term)}" label="${escaped(label)}"/>`,
    ),
    `<summary>${escaped(entry.summary)}</summary>`,
  ]
  return `  <entry>\n${lines.map((line) => `    ${line}`).join('\n')}\n  </entry>`
}

function linkXml({ rel, type, href, title, length }: AtomLink): string {
  const named = title === undefined ? '' : ` title="${escaped(title)}"`
  const sized = length === undefined ? '' : ` length="${length}"`
  return `<link rel="${rel}" type="${escaped(type)}"${named}${sized} href="${escaped(href)}"/>`
}

// XML 1.0 has no place for other control characters or half characters, not even escaped.
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(unprintable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
