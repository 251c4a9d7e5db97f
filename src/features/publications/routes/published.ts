import { atomType } from '../../../documents/feed/atom.ts'
import { data, download, moved, notFound, withStatus } from '../../../kernel/answer.ts'
import { keptFile } from '../../../kernel/files.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { bibTex, type Cited, citationWords, cslJson, ris } from '../citation.ts'
import { chapterPage } from '../pages/chapter.page.tsx'
import { publicationPage } from '../pages/publication.page.tsx'
import { publicationsFeed, publicationsJson } from '../pages/publications-feed.ts'
import { publicationsListPage } from '../pages/publications-list.page.tsx'
import { withdrawnPage } from '../pages/withdrawn.page.tsx'
import { type Published, publishedBySlug, publishedLines } from '../queries/published.ts'

const open = { allow: 'public', keep: 2 } as const

/** What everybody may read: the list, each publication by chapter or whole, its older versions, its printed form, its references. */
export function publishedRoutes(web: Web): void {
  web.page('/publications', open, async (ask) =>
    publicationsListPage({
      frame: publicFrame(ask, 'publications'),
      lines: await publishedLines(ask.db),
      baseUrl: ask.config.baseUrl,
    }),
  )
  web.page('/publications.atom', open, async (ask) =>
    data(publicationsFeed(await feedOf(ask)), atomType),
  )
  web.page('/publications.json', open, async (ask) =>
    data(publicationsJson(await feedOf(ask)), 'application/json; charset=utf-8'),
  )

  web.page('/publications/:slug', open, (ask) =>
    shown(ask, null, (published) =>
      publicationPage({
        ...pageOf(ask, published),
        citation: citationWords(citedOf(ask, published)),
      }),
    ),
  )
  web.page('/publications/:slug.pdf', { allow: 'public' }, (ask) => sendPdf(ask, null))
  web.page('/publications/:slug/versions/:number.pdf', { allow: 'public' }, (ask) =>
    sendPdf(ask, numberOf(ask)),
  )
  web.page('/publications/:slug/versions/:number', open, (ask) =>
    shown(ask, numberOf(ask), (published) =>
      published.newest && published.versions.length === 1
        ? moved(`/publications/${published.slug}`)
        : chapterPage({ ...pageOf(ask, published), at: 'whole' }),
    ),
  )
  web.page('/publications/:slug/whole', open, (ask) =>
    shown(ask, null, (published) => chapterPage({ ...pageOf(ask, published), at: 'whole' })),
  )
  for (const [ending, mime, write] of [
    ['bib', 'application/x-bibtex; charset=utf-8', bibTex],
    ['ris', 'application/x-research-info-systems; charset=utf-8', ris],
    ['json', 'application/vnd.citationstyles.csl+json; charset=utf-8', cslJson],
  ] as const)
    web.page(`/publications/:slug/cite.${ending}`, open, (ask) =>
      shown(ask, null, (published) => data(write(citedOf(ask, published)), mime)),
    )
  web.page('/publications/:slug/:chapter', open, (ask) =>
    shown(ask, null, (published) => {
      const at = published.document.chapters.findIndex(({ slug }) => slug === ask.params.chapter)
      return at === -1 ? notFound : chapterPage({ ...pageOf(ask, published), at })
    }),
  )
}

async function shown<T>(ask: AskPage, number: number | null, show: (published: Published) => T) {
  const published = await publishedBySlug(ask.db, ask.params.slug ?? '', number)
  if (!published) return notFound
  if (!published.withdrawnAt) return show(published)
  return withStatus(410, withdrawnPage({ frame: publicFrame(ask, 'publications'), published }))
}

const pageOf = (ask: AskPage, published: Published) => ({
  frame: publicFrame(ask, 'publications'),
  baseUrl: ask.config.baseUrl,
  published,
})

const citedOf = (ask: AskPage, { document, slug }: Published): Cited => ({
  document,
  slug,
  address: `${ask.config.baseUrl}/publications/${slug}`,
})

/** 0, which no version has, for what is no number. */
function numberOf(ask: AskPage): number {
  const number = Number(ask.params.number)
  return Number.isInteger(number) ? number : 0
}

async function sendPdf(ask: AskPage, number: number | null) {
  const published = await publishedBySlug(ask.db, ask.params.slug ?? '', number)
  if (!published?.pdf || published.withdrawnAt) return notFound
  const kept = await keptFile(ask.db, published.pdf.fileId)
  return kept ? download(kept, true) : notFound
}

async function feedOf(ask: AskPage) {
  return {
    baseUrl: ask.config.baseUrl,
    network: ask.network.name,
    lines: await publishedLines(ask.db),
  }
}
