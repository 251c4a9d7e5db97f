import { doiAddress } from '../identifiers.ts'
import { licences } from '../publication.ts'
import type { Published } from '../queries/published.ts'

/** A publication for search engines (schema.org): a Report, a ScholarlyArticle where it is a study. */
export function publicationData(props: {
  published: Published
  address: string
  baseUrl: string
}): object {
  const { published, address, baseUrl } = props
  const { document } = published
  const network = { '@type': 'Organization', name: document.network, url: `${baseUrl}/` }
  const authors = document.credits.filter(({ role }) => role === 'author')
  const partners = document.credits.filter(({ role }) => role === 'partner')
  return {
    '@context': 'https://schema.org',
    '@type': document.kind === 'Study' ? 'ScholarlyArticle' : 'Report',
    name: document.title,
    headline: document.title,
    ...(document.subtitle ? { alternativeHeadline: document.subtitle } : {}),
    url: address,
    abstract: document.summary,
    inLanguage: document.language,
    datePublished: document.firstPublishedAt.slice(0, 10),
    dateModified: document.publishedAt.slice(0, 10),
    version: String(document.version),
    author:
      authors.length > 0
        ? authors.map(({ name, organisation }) => ({
            '@type': 'Person',
            name,
            ...(organisation
              ? { affiliation: { '@type': 'Organization', name: organisation } }
              : {}),
          }))
        : [network],
    ...(partners.length > 0
      ? { contributor: partners.map(({ name }) => ({ '@type': 'Organization', name })) }
      : {}),
    publisher: network,
    ...(licences[document.licence] ? { license: licences[document.licence] } : {}),
    ...(document.issn ? { issn: document.issn } : {}),
    ...(document.doi
      ? {
          identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: document.doi },
          sameAs: doiAddress(document.doi),
        }
      : {}),
    about: document.themes,
    hasPart: document.chapters.map((chapter) => ({
      '@type': 'Chapter',
      position: chapter.number,
      name: chapter.title,
      url: `${address}/${chapter.slug}`,
    })),
  }
}
