import type { Crumb, Head } from './types.ts'

/** Tells feed readers, search engines and whoever shares the page what it is. */
export function HeadFacts(props: {
  head: Head
  /** The way down to the page, the page last. */
  crumbs: readonly Crumb[]
  title: string
  description: string | undefined
  siteName: string
}) {
  const { head, title, description, siteName } = props
  const facts = [head.data, wayDown(head.address, props.crumbs)].filter((data) => data != null)
  return (
    <>
      {head.address && <link rel="canonical" href={head.address} />}
      {head.feeds?.map(({ title, href, mime }) => (
        <link rel="alternate" type={mime ?? 'application/atom+xml'} title={title} href={href} />
      ))}
      <meta property="og:title" content={title} />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:type" content={head.kind ?? 'website'} />
      {head.address && <meta property="og:url" content={head.address} />}
      {description && <meta property="og:description" content={description} />}
      {head.picture && (
        <Picture {...head.picture} alt={head.picture.alt || `${title} – ${siteName}`} />
      )}
      {facts.map((data) => (
        <script
          type="application/ld+json"
          // A data block, not script: no browser runs it. "<" is escaped, so that no text can end it.
          dangerouslySetInnerHTML={{ __html: jsonInHtml(data) }}
        />
      ))}
    </>
  )
}

function Picture({ href, alt, width, height }: NonNullable<Head['picture']>) {
  return (
    <>
      <meta property="og:image" content={href} />
      <meta property="og:image:alt" content={alt} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}

/** The breadcrumbs as schema.org has them; null for a page at the top. */
function wayDown(address: string | undefined, crumbs: readonly Crumb[]): object | null {
  if (!address || crumbs.length < 2) return null
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, href }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: label,
      item: new URL(href, address).href,
    })),
  }
}

function jsonInHtml(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
