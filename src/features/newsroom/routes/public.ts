import { atomFeed, atomType } from '../../../documents/feed/atom.ts'
import { data, notFound, withStatus } from '../../../kernel/answer.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { articlePage } from '../pages/article.page.tsx'
import { newsJson } from '../pages/news-data.ts'
import { newsListPage } from '../pages/news-list.page.tsx'
import { plainArticle } from '../pages/plain-article.ts'
import { withdrawnPage } from '../pages/withdrawn.page.tsx'
import {
  type ArticleFilter,
  councilAt,
  newestArticles,
  newsChoices,
  publishedArticle,
  relatedArticles,
  themeAt,
  withdrawalAt,
} from '../queries/published.ts'

const open = { allow: 'public', keep: 2 } as const
const pageSize = 20
const feedSize = 30
const dataSize = 50

/** The news for everybody: pages, feeds and data. */
export function newsRoutes(web: Web): void {
  web.page('/news', open, listNews)

  web.page('/news.atom', open, (ask) =>
    feed(ask, { title: 'news', self: '/news.atom', page: '/news', filter: {} }),
  )
  web.page('/themes/:slug/news.atom', open, async (ask) => {
    const slug = ask.params.slug ?? ''
    const theme = await themeAt(ask.db, slug)
    if (!theme) return notFound
    return feed(ask, {
      title: `news on ${theme.name.toLowerCase()}`,
      self: `/themes/${slug}/news.atom`,
      page: `/news?theme=${slug}`,
      filter: { themeId: theme.id },
    })
  })
  web.page('/members/:slug/news.atom', open, async (ask) => {
    const slug = ask.params.slug ?? ''
    const council = await councilAt(ask.db, slug)
    if (!council) return notFound
    return feed(ask, {
      title: `news of ${council.council}`,
      self: `/members/${slug}/news.atom`,
      page: `/news?council=${slug}`,
      filter: { gss: council.gss },
    })
  })

  web.page('/news.json', open, async (ask) => {
    const before = isId(ask.query.before ?? '') ? (ask.query.before as string) : null
    const lines = await newestArticles(ask.db, { before, limit: dataSize })
    const text = newsJson({
      baseUrl: ask.config.baseUrl,
      network: ask.network.name,
      lines,
      next: lines.length === dataSize ? (lines.at(-1)?.id ?? null) : null,
    })
    return data(text, 'application/json; charset=utf-8')
  })

  web.page('/news/:slug', open, (ask) => showArticle(ask, null))
  web.page('/news/:slug/revisions/:at', open, async (ask) => {
    const at = Number(ask.params.at)
    return Number.isInteger(at) && at > 0 && at < 100_000 ? showArticle(ask, at) : notFound
  })
  web.page('/news/:slug/text.txt', open, async (ask) => {
    const article = await publishedArticle(ask.db, ask.params.slug ?? '')
    if (!article) return notFound
    const text = plainArticle(article, ask.network.name, ask.config.baseUrl)
    return data(text, 'text/plain; charset=utf-8')
  })
}

async function showArticle(ask: AskPage, number: number | null) {
  const slug = ask.params.slug ?? ''
  const article = await publishedArticle(ask.db, slug, number)
  if (!article) {
    const withdrawal = await withdrawalAt(ask.db, slug)
    if (!withdrawal) return notFound
    return withStatus(410, withdrawnPage({ frame: publicFrame(ask, 'news'), withdrawal }))
  }
  return articlePage({
    frame: publicFrame(ask, 'news'),
    article,
    related: number === null ? await relatedArticles(ask.db, article.id) : [],
    officeEmail: ask.network.officeEmail,
    baseUrl: ask.config.baseUrl,
    old: number !== null && number !== article.corrections[0]?.number,
  })
}

async function listNews(ask: AskPage) {
  const { themes, councils } = await newsChoices(ask.db)
  const theme = themes.find(({ slug }) => slug === ask.query.theme) ?? null
  const council = councils.find(({ slug }) => slug === ask.query.council) ?? null
  // A theme or council that nothing is about, or that is not there, gives an empty list and no error.
  const unknown = (ask.query.theme && !theme) || (ask.query.council && !council)
  const before = isId(ask.query.before ?? '') ? (ask.query.before as string) : null
  const lines = unknown
    ? []
    : await newestArticles(ask.db, {
        themeId: theme?.id ?? null,
        gss: council?.gss ?? null,
        before,
        limit: pageSize + 1,
      })
  const shown = lines.slice(0, pageSize)
  const chosen = {
    ...(theme ? { theme: theme.slug } : {}),
    ...(council ? { council: council.slug } : {}),
  }
  const last = lines.length > pageSize ? shown.at(-1) : undefined
  const question = new URLSearchParams(chosen).toString()
  return newsListPage({
    frame: publicFrame(ask, 'news'),
    lines: shown,
    next: last ? `/news?${new URLSearchParams({ ...chosen, before: last.id })}` : null,
    first: before === null && !unknown,
    theme,
    council,
    themes,
    councils,
    address: `${ask.config.baseUrl}/news${question ? `?${question}` : ''}`,
    feed: theme
      ? { title: `News on ${theme.name}`, href: `/themes/${theme.slug}/news.atom` }
      : council
        ? { title: `News of ${council.council}`, href: `/members/${council.slug}/news.atom` }
        : { title: 'News', href: '/news.atom' },
  })
}

async function feed(
  ask: AskPage,
  about: { title: string; self: string; page: string; filter: Omit<ArticleFilter, 'limit'> },
) {
  const { baseUrl } = ask.config
  const lines = await newestArticles(ask.db, { ...about.filter, limit: feedSize })
  const text = atomFeed({
    title: `${ask.network.name}: ${about.title}`,
    self: `${baseUrl}${about.self}`,
    page: `${baseUrl}${about.page}`,
    author: ask.network.name,
    entries: lines.map((line) => ({
      address: `${baseUrl}/news/${line.slug}`,
      // An address may change, the id of an entry never does.
      id: `urn:uuid:${line.id}`,
      title: line.title,
      summary: line.summary,
      published: line.publishedAt,
      updated: line.updatedAt,
      categories: line.themes.map(({ slug, name }) => ({ term: slug, label: name })),
    })),
  })
  return data(text, atomType)
}
